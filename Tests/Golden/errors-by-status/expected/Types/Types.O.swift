// Made by gen from input.yaml (Court 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `open_case_failure`.
public enum OpenCaseFailure: StatusUnion {
  /// Status 400.
  case badRequest(BadRequest)
  /// Status 401.
  case unauthorized
  /// Status 409.
  case conflict(Conflict)
  /// Status 418.
  case teapot(String)
  /// Status 503.
  case serviceUnavailable(Problem)
  /// A status from 400 to 499.
  case clientError(Problem)
  /// Any other status.
  case unexpected(Problem)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 400: self = .badRequest(try body.decode())
    case 401: self = .unauthorized
    case 409: self = .conflict(try body.decode())
    case 418: self = .teapot(body.text)
    case 503: self = .serviceUnavailable(try body.decode())
    case 400...499: self = .clientError(try body.decode())
    default: self = .unexpected(try body.decode())
    }
  }
}

extension OpenCaseFailure {
  /// The API's `bad_request`.
  public struct BadRequest: Model {
    /// The member `field`.
    public var field: String?

    /// Makes a value of its parts.
    public init(field: String? = nil) {
      self.field = field
    }
    public init(fields: FieldReader) throws {
      field = try fields.stringIfPresent("field")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("field", field)
    }
  }
}
