import Foundation

/// A value that can stand in a path, a query or a header.
public protocol ParameterValue: Sendable {
  /// The value as plain text, not encoded: one text, or for an array one for each element.
  var parameterTexts: [String] { get }
}

extension String: ParameterValue {
  /// The string itself.
  public var parameterTexts: [String] { [self] }
}

extension Bool: ParameterValue {
  /// `true` or `false`.
  public var parameterTexts: [String] { [description] }
}

extension Int: ParameterValue {
  /// The number in decimal digits.
  public var parameterTexts: [String] { [description] }
}

extension Int32: ParameterValue {
  /// The number in decimal digits.
  public var parameterTexts: [String] { [description] }
}

extension Int64: ParameterValue {
  /// The number in decimal digits.
  public var parameterTexts: [String] { [description] }
}

extension UInt64: ParameterValue {
  /// The number in decimal digits.
  public var parameterTexts: [String] { [description] }
}

extension Double: ParameterValue {
  /// The number as in JSON, without a fraction of zero.
  public var parameterTexts: [String] {
    [description.hasSuffix(".0") ? String(description.dropLast(2)) : description]
  }
}

extension Date: ParameterValue {
  /// The time in RFC 3339, UTC; outside the years 0000 to 9999 no text.
  public var parameterTexts: [String] { rfc3339.map { [$0] } ?? [] }
}

extension UUID: ParameterValue {
  /// The UUID, as it is written in JSON.
  public var parameterTexts: [String] { [uuidString] }
}

extension URL: ParameterValue {
  /// The whole URL.
  public var parameterTexts: [String] { [absoluteString] }
}

extension Array: ParameterValue where Element: ParameterValue {
  /// The texts of the elements, in order.
  public var parameterTexts: [String] { flatMap(\.parameterTexts) }
}
