// Made by gen from input.yaml (Forge 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Orgs`.
public struct Orgs: Model {
  /// The member `items`.
  public var items: [String]?

  /// Makes a value of its parts.
  public init(items: [String]? = nil) {
    self.items = items
  }
  public init(fields: FieldReader) throws {
    items = try fields.stringsIfPresent("items")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringsIfPresent("items", items)
  }
}

/// The API's `orgs_repositories_list_response_item`.
public struct OrgsRepositoriesListResponseItem: Model {
  /// The member `name`.
  public var name: String?

  /// Makes a value of its parts.
  public init(name: String? = nil) {
    self.name = name
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
  }
}

/// The API's `orgs_get_avatar_response`.
public struct OrgsGetAvatarResponse: Model {
  /// The member `url`.
  public var url: String?

  /// Makes a value of its parts.
  public init(url: String? = nil) {
    self.url = url
  }
  public init(fields: FieldReader) throws {
    url = try fields.stringIfPresent("url")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("url", url)
  }
}
