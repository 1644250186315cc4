import Foundation
import HTTPTypes
import SDKRuntime

/// A transport that gives its answers one after the other and keeps what it was to send.
actor AnsweringTransport: Transport {
  /// A status and a body.
  typealias Answer = (status: Int, body: String)

  private var answers: [Answer]
  /// What was to be sent, in order.
  private(set) var sent: [(request: HTTPRequest, body: Data?)] = []

  init(_ answers: [Answer]) {
    self.answers = answers
  }

  /// Answers every request with status 200.
  init(_ bodies: String...) {
    answers = bodies.map { (200, $0) }
  }

  func send(
    _ request: HTTPRequest, body: Data?, timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    sent.append((request, body))
    guard !answers.isEmpty else {
      throw TransportFailure(.connectionRefused, message: "There is no further answer.")
    }
    let answer = answers.removeFirst()
    return (HTTPResponse(status: .init(code: answer.status)), Data(answer.body.utf8))
  }

  /// The bodies that were sent, as JSON.
  var bodies: [JSONValue] {
    get throws {
      try sent.map { try JSONDecoder.sdk().decode(JSONValue.self, from: $0.body ?? Data()) }
    }
  }

  /// The paths that were asked for, each with its query.
  var paths: [String] {
    sent.map { $0.request.path ?? "" }
  }
}
