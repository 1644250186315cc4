// Made by gen from input.yaml (Club 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `CardPayment`.
public struct CardPayment: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `number`.
  public var number: String
  /// The member `reference`.
  public var reference: String?

  /// Makes a value of its parts.
  public init(kind: Kind = .card, number: String, reference: String? = nil) {
    self.kind = kind
    self.number = number
    self.reference = reference
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    number = try fields.string("number")
    reference = try fields.stringIfPresent("reference")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.string("number", number)
    try fields.stringIfPresent("reference", reference)
  }
}

extension CardPayment {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let card = Self(rawValue: "card")
  }
}
