/// The types of values that JSON Schema tells apart.
enum JSONType: String, Sendable {
  case null, boolean, integer, number, string, array, object

  /// The type as a sentence names it.
  var title: String {
    switch self {
    case .null: "null"
    case .boolean: "a truth value"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
