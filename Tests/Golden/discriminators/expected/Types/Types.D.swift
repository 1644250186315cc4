// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Dog`.
public struct Dog: Model {
  /// The member `kind`.
  public var kind: String
  /// The member `tricks`.
  public var tricks: [String]?

  /// Makes a value of its parts.
  public init(kind: String, tricks: [String]? = nil) {
    self.kind = kind
    self.tricks = tricks
  }
  public init(fields: FieldReader) throws {
    kind = try fields.string("kind")
    tricks = try fields.stringsIfPresent("tricks")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("kind", kind)
    try fields.stringsIfPresent("tricks", tricks)
  }
}

/// The API's `Deposit`.
public struct Deposit: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `amount`.
  public var amount: Int

  /// Makes a value of its parts.
  public init(type: TypeModel = .deposit, amount: Int) {
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

extension Deposit {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let deposit = Self(rawValue: "deposit")
  }
}
