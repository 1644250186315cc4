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
    let head: HTTPResponse
    let bytes: ByteStream
    do {
      let message = try await message(for: request, accept: accept)
      (head, bytes) = try await transport.stream(
        message.request, body: message.body, timeout: configuration.timeout)
    } catch {
      throw APIError(request, error)
    }
    guard (200..<300).contains(head.status.code) else {
      let data: Data
      do {
        data = try await Self.errorBody(in: bytes)
      } catch {
        throw APIError(request, error)
      }
      let response = RawResponse(head, data)
      ResponseCapture.current?.keep(APIResponse(response))
      throw APIError(request, .response(APIErrorResponse(response)))
    }
    ResponseCapture.current?.keep(
      APIResponse(status: head.status.code, headers: head.headerFields, body: nil))
    return ResponseStream(
      head: head,
      bytes: ByteStream(bytes, errors: { APIError<Failure>(request, $0) }),
      error: { APIError<Failure>(request, .decoding($0)) })
  }

  /// The first megabyte of an error's body. Where it breaks off, the error counts, not the break.
  private static func errorBody(in bytes: ByteStream) async throws(CancellationError) -> Data {
    let limit = 1024 * 1024
    var data = Data()
    do {
      for try await chunk in bytes {
        data += chunk.prefix(limit - data.count)
        if data.count == limit { break }
      }
    } catch let error as CancellationError {
      throw error
    } catch {
      return data
    }
    return data
  }
}
