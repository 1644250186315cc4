// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `download_export_response`.
public enum DownloadExportResponse: StatusUnion {
  /// Status 200.
  case ok(ByteStream)
  /// Status 202.
  case accepted(Job)
  /// A status from 200 to 299.
  case success(ByteStream)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 200: self = .ok(body.stream)
    case 202: self = .accepted(try body.decode())
    case 200...299: self = .success(body.stream)
    default: self = .unknown(status: status, body.json())
    }
  }
}

/// The API's `download_export_failure`.
public enum DownloadExportFailure: StatusUnion {
  /// Status 400.
  case badRequest(String)
  /// Status 404.
  case notFound(Job)
  /// Status 410.
  case gone(Data)
  /// A status from 400 to 499.
  case clientError(Problem)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 400: self = .badRequest(body.text)
    case 404: self = .notFound(try body.decode())
    case 410: self = .gone(body.data)
    case 400...499: self = .clientError(try body.decode())
    default: self = .unknown(status: status, body.json())
    }
  }
}
