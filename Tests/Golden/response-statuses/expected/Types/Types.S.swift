// Made by gen from input.yaml (Statuses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `start_job_response`.
public enum StartJobResponse: StatusUnion {
  /// Status 200.
  case ok(Result)
  /// Status 202.
  case accepted(Job)
  /// Status 204.
  case noContent
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 200: self = .ok(try body.decode())
    case 202: self = .accepted(try body.decode())
    case 204: self = .noContent
    default: self = .unknown(status: status, body.json())
    }
  }
}

/// The API's `start_job_failure`.
public enum StartJobFailure: StatusUnion {
  /// Status 400.
  case badRequest(Problem)
  /// A status from 400 to 499.
  case clientError(Result)
  /// Any other status.
  case unexpected(Problem)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 400: self = .badRequest(try body.decode())
    case 400...499: self = .clientError(try body.decode())
    default: self = .unexpected(try body.decode())
    }
  }
}
