/// The name of a JSON property: any string.
///
/// One key type for every model, because a key enum in each of them is slow to compile.
struct FieldKey: CodingKey {
  let stringValue: String

  init(_ name: String) {
    stringValue = name
  }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  var intValue: Int? { nil }

  init?(intValue: Int) {
    return nil
  }
}
