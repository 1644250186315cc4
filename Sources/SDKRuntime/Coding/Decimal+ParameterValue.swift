import Foundation

extension Decimal: ParameterValue {
  /// The number in decimal digits.
  public var parameterTexts: [String] { [description] }
}
