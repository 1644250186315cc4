import Foundation

/// A JSON value of any kind, of which some are known and others may come.
///
/// A value that this SDK does not know yet decodes, keeps its raw value and encodes back.
public protocol OpenValueEnum: RawRepresentable, Codable, Hashable, Sendable,
  CustomStringConvertible
where RawValue == JSONValue {
  /// Makes a value, known or not.
  init(rawValue: JSONValue)
}

// Everything is given here, so that the compiler synthesizes nothing in each generated type.
extension OpenValueEnum {
  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try JSONValue(from: decoder))
  }

  /// Writes the raw value.
  public func encode(to encoder: any Encoder) throws {
    try rawValue.encode(to: encoder)
  }

  /// Whether the raw values are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  /// Hashes the raw value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rawValue)
  }

  /// The raw value.
  public var description: String { "\(rawValue)" }
}
