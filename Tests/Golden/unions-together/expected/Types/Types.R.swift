// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Response`.
public struct Response: Model {
  /// The member `success`.
  public var success: Bool
  /// The member `result`.
  public var result: Result

  /// Makes a value of its parts.
  public init(success: Bool, result: Result) {
    self.success = success
    self.result = result
  }
  public init(fields: FieldReader) throws {
    success = try fields.bool("success")
    result = try fields.value("result")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("success", success)
    try fields.value("result", result)
  }
}

extension Response {
  /// The API's `result`.
  public enum Result: Union, ExpressibleByStringLiteral {
    case string(String)
    case valueList([JSONValue])
    case object([String: JSONValue])
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    /// Makes a value of a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    public init(from decoder: any Decoder) throws {
      var reader = UnionReader<Self>(decoder)
      reader.value(Self.string)
      reader.value(Self.valueList)
      reader.value(Self.object)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .string(let value): value
      case .valueList(let value): value
      case .object(let value): value
      case .unknown(let value): value
      }
    }
  }
}
