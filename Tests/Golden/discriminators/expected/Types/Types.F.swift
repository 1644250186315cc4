// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Fee`.
public struct Fee: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `amount`.
  public var amount: Int

  /// Makes a value of its parts.
  public init(type: TypeModel, amount: Int) {
    self.type = type
    self.amount = amount
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    amount = try fields.int("amount")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.int("amount", amount)
  }
}

/// No discriminator is declared, but one is there.
public enum Found: Union {
  /// Where `type` is `deposit`.
  case deposit(Deposit)
  /// Where `type` is `fee`, `fine`.
  case fee(Fee)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "deposit": self = .deposit(try decoder.value())
    case "fee", "fine": self = .fee(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .deposit(let value): value
    case .fee(let value): value
    case .unknown(let value): value
    }
  }
}

extension Fee {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let fee = Self(rawValue: "fee")
    public static let fine = Self(rawValue: "fine")
  }
}
