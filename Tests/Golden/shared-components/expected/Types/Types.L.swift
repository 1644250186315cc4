// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_books_shelf`.
public struct ListBooksShelf: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let upper = Self(rawValue: "upper")
  public static let lower = Self(rawValue: "lower")
}

/// The API's `list_books_failure`.
public enum ListBooksFailure: StatusUnion {
  /// Status 404.
  case notFound(Response404)
  /// Any other status.
  case unexpected(ErrorResponse)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 404: self = .notFound(try body.decode())
    default: self = .unexpected(try body.decode())
    }
  }
}

/// The API's `list_authors_failure`.
public enum ListAuthorsFailure: StatusUnion {
  /// Status 404.
  case notFound(Response404)
  /// Any other status.
  case unexpected(ErrorResponse)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 404: self = .notFound(try body.decode())
    default: self = .unexpected(try body.decode())
    }
  }
}
