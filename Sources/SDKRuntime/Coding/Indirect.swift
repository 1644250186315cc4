/// Stores a property behind a reference, so that a model may hold one of its own kind.
///
/// The property keeps value semantics: setting it on a copy leaves the original as it was.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
  private final class Storage: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private var storage: Storage

  /// Stores a value.
  public init(wrappedValue: Value) {
    storage = Storage(wrappedValue)
  }

  /// The stored value.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = Storage(newValue) }
  }
}

extension Indirect: Decodable where Value: Decodable {
  /// Reads the value as if it were stored directly.
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try decoder.singleValueContainer().decode(Value.self))
  }
}

extension Indirect: Encodable where Value: Encodable {
  /// Writes the value as if it were stored directly.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}
