import Foundation
import HTTPTypes

extension APIClient {
  /// Sends a request and hands out the response's bytes as they arrive.
  ///
  /// The configuration's timeout counts anew with every sign of the server.
  ///
  /// - Throws: ``APIError`` as for a JSON response, but for reading the response; reading the
  ///   stream throws the same error.
  public func stream<Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> ByteStream {
    try await open(request, accept: "*/*", failure).bytes
  }

  /// Sends a request and hands out the events that the server sends.
  ///
  /// The configuration's timeout counts anew with every sign of the server.
  ///
  /// - Throws: ``APIError`` as for a JSON response; reading the stream throws the same error.
  public func events<Value: Decodable & Sendable, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> EventStream<Value> {
    EventStream(stream: try await open(request, accept: "text/event-stream", failure))
  }

  /// Sends a request and hands out the values that the server sends as JSON Lines.
  ///
  /// The configuration's timeout counts anew with every sign of the server.
  ///
  /// - Throws: ``APIError`` as for a JSON response; reading the stream throws the same error.
  public func lines<Value: Decodable & Sendable, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> JSONLines<Value> {
    let accept = "application/jsonl, application/x-ndjson"
    return JSONLines(stream: try await open(request, accept: accept, failure))
  }

  /// Sends a request and hands out the values that the server sends as a JSON text sequence.
  ///
  /// The configuration's timeout counts anew with every sign of the server.
  ///
  /// - Throws: ``APIError`` as for a JSON response; reading the stream throws the same error.
  public func sequence<Value: Decodable & Sendable, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> JSONSequence<Value> {
    JSONSequence(stream: try await open(request, accept: "application/json-seq", failure))
  }

  /// Sends a request and gives back a response of status 2xx as soon as its head is there.
  private func open<Failure>(
    _ request: APIRequest,
    accept: String,
    _ failure: Failure.Type
  ) async throws(APIError<Failure>) -> ResponseStream {
    let answer = try await answer(to: request, accept: accept, isStreamed: true, failure)
    let history = answer.history
    return ResponseStream(
      head: answer.exchange.head,
      bytes: ByteStream(
        answer.exchange.stream ?? ByteStream(answer.exchange.data),
        errors: { APIError<Failure>(request, APIError.Kind($0), history) }),
      error: { APIError<Failure>(request, .decoding($0), history) })
  }
}
