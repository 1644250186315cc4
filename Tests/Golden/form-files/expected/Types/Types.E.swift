// Made by gen from input.yaml (Darkroom 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `edit_blob`.
public struct EditBlob: Model {
  /// The member `a`.
  public var a: String?

  /// Makes a value of its parts.
  public init(a: String? = nil) {
    self.a = a
  }
  public init(fields: FieldReader) throws {
    a = try fields.stringIfPresent("a")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("a", a)
  }
}

/// The API's `edit_filter`.
public enum EditFilter: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  case integer(Int)
  case string(String)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a value of a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.integer)
    reader.value(Self.string)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .integer(let value): value
    case .string(let value): value
    case .unknown(let value): value
    }
  }
}
