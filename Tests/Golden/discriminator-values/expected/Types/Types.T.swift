// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Two`.
public struct Two: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `text`.
  public var text: String?

  /// Makes a value of its parts.
  public init(type: TypeModel = .value2, text: String? = nil) {
    self.type = type
    self.text = text
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    text = try fields.stringIfPresent("text")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.stringIfPresent("text", text)
  }
}

extension Two {
  /// The API's `type`.
  public struct TypeModel: OpenIntegerEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let value2 = Self(rawValue: 2)
  }
}
