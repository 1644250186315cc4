/// A string of which some values are known and others may come.
///
/// A value that this SDK does not know yet decodes, keeps its raw value and encodes back.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable,
  ExpressibleByStringLiteral, CustomStringConvertible, ParameterValue
where
  RawValue == String,
  StringLiteralType == String,
  ExtendedGraphemeClusterLiteralType == String,
  UnicodeScalarLiteralType == String
{
  /// Makes a value, known or not.
  init(rawValue: String)
}

// Everything is given here, so that the compiler synthesizes nothing in each generated type.
extension OpenEnum {
  /// Makes a value, known or not.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }

  /// Reads a string.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the raw value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
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
  public var description: String { rawValue }

  /// The raw value.
  public var parameterTexts: [String] { [rawValue] }
}
