// Made by gen from input.yaml (Works 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `start_response`.
public enum StartResponse: StatusUnion {
  /// Status 201.
  case created(Job)
  /// Status 202.
  case accepted(Accepted)
  /// Status 204.
  case noContent
  /// Status 299.
  case status299(JSONValue)
  /// A status from 200 to 299.
  case success(String)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 201: self = .created(try body.decode())
    case 202: self = .accepted(try body.decode())
    case 204: self = .noContent
    case 299: self = .status299(try body.decode())
    case 200...299: self = .success(try body.decode())
    default: self = .unknown(status: status, body.json())
    }
  }
}

extension StartResponse {
  /// The API's `accepted`.
  public struct Accepted: Model {
    /// The member `ticket`.
    public var ticket: String

    /// Makes a value of its parts.
    public init(ticket: String) {
      self.ticket = ticket
    }
    public init(fields: FieldReader) throws {
      ticket = try fields.string("ticket")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("ticket", ticket)
    }
  }
}
