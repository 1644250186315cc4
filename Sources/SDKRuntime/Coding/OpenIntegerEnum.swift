/// An integer of which some values are known and others may come.
///
/// A value that this SDK does not know yet decodes, keeps its raw value and encodes back.
public protocol OpenIntegerEnum: RawRepresentable, Codable, Hashable, Sendable,
  ExpressibleByIntegerLiteral, CustomStringConvertible, ParameterValue
where RawValue == Int, IntegerLiteralType == Int {
  /// Makes a value, known or not.
  init(rawValue: Int)
}

// Everything is given here, so that the compiler synthesizes nothing in each generated type.
extension OpenIntegerEnum {
  /// Makes a value, known or not.
  public init(integerLiteral value: Int) {
    self.init(rawValue: value)
  }

  /// Reads an integer.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
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

  /// The raw value in decimal digits.
  public var description: String { String(rawValue) }

  /// The raw value in decimal digits.
  public var parameterTexts: [String] { [description] }
}
