// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Search`.
public struct Search: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `query`.
  public var query: String?

  /// Makes a value of its parts.
  public init(type: TypeModel, query: String? = nil) {
    self.type = type
    self.query = query
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    query = try fields.stringIfPresent("query")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.stringIfPresent("query", query)
  }
}

extension Search {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let search = Self(rawValue: "search")
    public static let search2 = Self(rawValue: "search_2")
  }
}
