// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `read_logs_response`.
public enum ReadLogsResponse: StatusUnion {
  /// Status 200.
  case ok(JSONLines<Job>)
  /// Status 202.
  case accepted(Job)
  /// Status 203.
  case nonAuthoritativeInformation(String)
  /// Status 206.
  case partialContent(Data)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 200: self = .ok(body.lines())
    case 202: self = .accepted(try body.decode())
    case 203: self = .nonAuthoritativeInformation(body.text)
    case 206: self = .partialContent(body.data)
    default: self = .unknown(status: status, body.json())
    }
  }
}

/// The API's `read_logs_events_response`.
public enum ReadLogsEventsResponse: StatusUnion {
  /// Status 200.
  case ok(EventStream<Job>)
  /// Status 202.
  case accepted(Job)
  /// Status 203.
  case nonAuthoritativeInformation(String)
  /// Status 206.
  case partialContent(Data)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 200: self = .ok(body.events())
    case 202: self = .accepted(try body.decode())
    case 203: self = .nonAuthoritativeInformation(body.text)
    case 206: self = .partialContent(body.data)
    default: self = .unknown(status: status, body.json())
    }
  }
}

/// The API's `read_report_text_response`.
public enum ReadReportTextResponse: StatusUnion {
  /// Status 200.
  case ok(String)
  /// Status 202.
  case accepted(Job)
  /// A status that the description does not tell of, with the JSON that came.
  case unknown(status: Int, JSONValue?)
  public init(status: Int, body: ResponseBody) throws {
    switch status {
    case 200: self = .ok(body.text)
    case 202: self = .accepted(try body.decode())
    default: self = .unknown(status: status, body.json())
    }
  }
}
