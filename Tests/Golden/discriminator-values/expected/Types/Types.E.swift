// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `EasyMessage`.
public struct EasyMessage: Model {
  /// The member `type`.
  public var type: TypeModel?
  /// The member `role`.
  public var role: String
  /// The member `content`.
  public var content: String

  /// Makes a value of its parts.
  public init(type: TypeModel? = nil, role: String, content: String) {
    self.type = type
    self.role = role
    self.content = content
  }
  public init(fields: FieldReader) throws {
    type = try fields.valueIfPresent("type")
    role = try fields.string("role")
    content = try fields.string("content")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("type", type)
    try fields.string("role", role)
    try fields.string("content", content)
  }
}

extension EasyMessage {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let message = Self(rawValue: "message")
  }
}
