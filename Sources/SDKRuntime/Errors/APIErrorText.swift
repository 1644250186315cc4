import Foundation

extension APIError: LocalizedError, CustomStringConvertible {
  /// The operation, what happened and what to do; no secrets, no values or headers of the request.
  public var description: String {
    "\(operation) (\(method.rawValue) \(pathTemplate)): \(kindText)\(attemptsText)"
  }

  /// The operation, what happened and what to do.
  public var errorDescription: String? { description }

  private var kindText: String {
    switch kind {
    case .response(let response):
      responseText(response)
    case .transport(let failure):
      "No response came: \(failure.message.sentence) \(failure.code.remedy)"
    case .decoding(let failure):
      """
      The response (status \(failure.status)) was not what was expected\
      \(failure.path.isEmpty ? "" : " at \(failure.path)"): \(failure.message.sentence)\
      \(failure.excerpt.map { " Found: \($0.oneLine)" } ?? "")\(requestIDText) \
      Check the base URL, and whether a newer version of this SDK is out.
      """
    case .invalidRequest(let message):
      "The request was not sent. \(message)"
    case .cancelled:
      "The task was cancelled."
    case .repeatedCursor:
      """
      The cursor that the API gave for the next page leads back to a page that was read already. \
      Reading stopped there, since it would never end; tell the API's support.
      """
    }
  }

  /// How often the call was made, where that was more than once.
  private var attemptsText: String {
    guard attempts.count > 1 else { return "" }
    return " The call was made \(attempts.count) times within \(duration)."
  }

  private func responseText(_ response: APIErrorResponse<Body>) -> String {
    var text = "The API answered with status \(response.status)"
    if let code = errorBody?.apiCode { text += " (\(code.oneLine))" }
    text += errorBody?.apiMessage.map { ": \($0.sentence)" } ?? "."
    return text + requestIDText + " " + remedy(for: response.status)
  }

  private var requestIDText: String {
    requestID.map { " Request ID: \($0.oneLine)." } ?? ""
  }

  private func remedy(for status: Int) -> String {
    switch status {
    case 300..<400: "Redirects are not followed; check the base URL."
    case 401:
      "Check the client's credentials, and the token or session that the call passed on, if any."
    case 403: "Check that the client, or whoever the call acts for, may do this."
    case 404: "Check that what the request names exists, and the base URL."
    case 409: "Check the present state of what the request changes."
    case 429: "Wait, then send fewer requests at a time."
    case 500...: "Try again later; if it lasts, ask the API's support."
    default: "Correct the request's values."
    }
  }
}

extension TransportFailure.Code {
  fileprivate var remedy: String {
    switch self {
    case .dns: "Check the host in the base URL and this machine's DNS."
    case .connectionRefused: "Check the base URL, and that the server runs."
    case .connectionLost: "Try again; the server may already have done what was asked."
    case .offline: "Check this machine's network."
    case .timedOut: "Try again, or set a longer timeout."
    case .tls: "Check the server's certificate and this machine's clock."
    case .responseTooLarge: "Ask for less at a time, or set a higher limit on the transport."
    case .unreadableBody:
      "Check the file or the sequence it is from; the server may have acted on what it got."
    case .other: "Check the network and try again."
    }
  }
}

extension String {
  /// The text on one line, with a full stop at its end.
  fileprivate var sentence: String {
    let line = oneLine
    return line.last.map(".!?…".contains) == true ? line : line + "."
  }

  /// The text without line breaks and other control characters and the secrets that it shows by
  /// itself, cut where it is very long.
  fileprivate var oneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.prefix(2000).map {
          $0.properties.generalCategory == .control ? " " : $0
        }
      )
    ).replacingSecrets().cut(at: 500)
  }
}
