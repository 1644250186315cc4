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
      metadata: metadata(history, outcome: history.attempts.last?.outcome) {
        $0["delay"] = "\(delay)"
      })
  }

  /// Tells that a call is not attempted again for want of tokens.
  func budgetIsSpent(_ history: CallHistory) {
    logger.warning(
      "The retry budget is spent.",
      metadata: metadata(history, outcome: history.attempts.last?.outcome) { _ in })
  }

  /// Tells how a call ended; the outcome is nil where the request was not sent.
  func end(
    _ result: Result<Exchange, any Error>,
    _ outcome: Attempt.Outcome?,
    _ history: CallHistory
  ) {
    let isSuccess = (try? result.get())?.isSuccess == true
    let level: Logger.Level = isSuccess || history.attempts.count < 2 ? .debug : .warning
    guard logger.logLevel <= level else { return }
    logger.log(
      level: level,
      isSuccess ? "The call succeeded." : "The call failed.",
      metadata: metadata(history, outcome: outcome) { metadata in
        metadata["duration"] = "\(history.duration)"
        if case .success(let exchange) = result, let id = exchange.head.requestID {
          metadata["request_id"] = "\(id)"
        }
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

  /// The call, its attempts and how it or the last of them ended; nil where it was not sent.
  private func metadata(
    _ history: CallHistory,
    outcome: Attempt.Outcome?,
    _ change: (inout Logger.Metadata) -> Void
  ) -> Logger.Metadata {
    metadata { metadata in
      metadata["attempt"] = "\(history.attempts.count)"
      switch outcome {
      case .status(let status): metadata["status"] = "\(status)"
      case .transport(let failure): metadata["error"] = "\(failure.code.rawValue)"
      case .cancelled: metadata["error"] = "cancelled"
      case nil: metadata["error"] = "invalidRequest"
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
