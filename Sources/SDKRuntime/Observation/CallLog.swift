import Foundation
import HTTPTypes
import Logging

/// What a client tells its logger of one call.
///
/// No value of a request goes into it: not of the path, the query, headers or cookies. Bodies are
/// told at level trace alone, as far as they are understood, without what is a secret by its name
/// or by the API's description.
struct CallLog: Sendable {
  private let logger: Logger
  private let request: APIRequest

  /// `nil` where nobody listens.
  init?(_ request: APIRequest, _ logger: Logger?) {
    guard let logger, logger.logLevel <= .warning else { return nil }
    self.logger = logger
    self.request = request
  }

  /// Tells that a call will be attempted again.
  func retry(after delay: Duration, _ history: CallHistory) {
    logger.info(
      "The call is made again.",
      metadata: metadata(history) { $0["delay"] = "\(delay)" })
  }

  /// Tells that a call is not attempted again for want of tokens.
  func budgetIsSpent(_ history: CallHistory) {
    logger.warning("The retry budget is spent.", metadata: metadata(history) { _ in })
  }

  /// Tells how a call ended.
  func end(_ end: CallEnd, _ history: CallHistory) {
    let level: Logger.Level = end.isSuccess || history.attempts.count < 2 ? .debug : .warning
    guard logger.logLevel <= level else { return }
    logger.log(
      level: level,
      end.isSuccess ? "The call succeeded." : "The call failed.",
      metadata: metadata { metadata in
        metadata["attempt"] = "\(history.attempts.count)"
        metadata["duration"] = "\(history.duration)"
        metadata["status"] = end.head.map { "\($0.status.code)" }
        metadata["error"] = end.problem.map { "\($0.name)" }
        metadata["request_id"] = end.head?.requestID.map { "\($0)" }
      })
  }

  /// Tells what is sent.
  func sends(attempt: Int) {
    guard logger.logLevel <= .trace else { return }
    logger.trace(
      "A request is sent.",
      metadata: metadata { metadata in
        metadata["attempt"] = "\(attempt)"
        metadata["body"] = request.content.shownText.map { "\($0)" }
      })
  }

  /// Tells what came, where it was understood.
  func received(_ value: (some Sendable)?) {
    guard logger.logLevel <= .trace, let value = value as? any Encodable,
      let text = JSONValue(showing: value)?.jsonText
    else { return }
    logger.trace("A response was read.", metadata: metadata { $0["body"] = "\(text)" })
  }

  private func metadata(_ change: (inout Logger.Metadata) -> Void) -> Logger.Metadata {
    var metadata: Logger.Metadata = [
      "operation": "\(request.operation)", "method": "\(request.method.rawValue)",
      "path": "\(request.pathTemplate)",
    ]
    change(&metadata)
    return metadata
  }

  /// The call, its attempts and how the last of them ended.
  private func metadata(
    _ history: CallHistory,
    _ change: (inout Logger.Metadata) -> Void
  ) -> Logger.Metadata {
    metadata { metadata in
      metadata["attempt"] = "\(history.attempts.count)"
      switch history.attempts.last?.outcome {
      case .status(let status): metadata["status"] = "\(status)"
      case .transport(let failure): metadata["error"] = "\(failure.code.rawValue)"
      case .cancelled: metadata["error"] = "cancelled"
      case nil: break
      }
      change(&metadata)
    }
  }
}

extension HTTPResponse {
  /// The API's identifier of the request, by the usual header.
  var requestID: String? {
    HTTPField.Name("x-request-id").flatMap { headerFields[$0] }.map { String($0.prefix(200)) }
  }
}

extension RequestContent {
  /// The body as it may be shown; nil where there is none.
  fileprivate var shownText: String? {
    switch self {
    case .none: nil
    case .json(let value, _): JSONValue(showing: value)?.jsonText ?? "…"
    case .upload(let body, let contentType):
      "\(body.length.map { "\($0) bytes" } ?? "bytes") of \(contentType)"
    }
  }
}
