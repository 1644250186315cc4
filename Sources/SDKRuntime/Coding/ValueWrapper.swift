/// A type around a list or map that may contain itself, as another name for it could not.
public protocol ValueWrapper: Codable, Sendable {
  /// What the type is around.
  associatedtype Value: Codable & Sendable

  /// What it holds.
  var value: Value { get }

  /// Makes a value of what it holds.
  init(_ value: Value)
}

extension ValueWrapper {
  /// Reads what it holds.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Value.self))
  }

  /// Writes what it holds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
