// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct FindShelvesRequest: OutgoingModel {
  var page: Int
  var color: String?
  func write(to fields: inout FieldWriter) throws {
    try fields.int("page", page)
    try fields.stringIfPresent("color", color)
  }
}

/// The API's `find_shelves_response`.
public struct FindShelvesResponse: Model {
  /// The member `shelves`.
  public var shelves: [Int]

  /// Makes a value of its parts.
  public init(shelves: [Int]) {
    self.shelves = shelves
  }
  public init(fields: FieldReader) throws {
    shelves = try fields.value("shelves")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("shelves", shelves)
  }
}
