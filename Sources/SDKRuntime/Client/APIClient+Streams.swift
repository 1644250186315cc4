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
    try await open(request, accept: "*/*", failure) { _ in }.ownBytes
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
    EventStream(
      stream: try await open(request, accept: "text/event-stream", failure) {
        _ = try? $0.decode() as Value
      })
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
    return JSONLines(
      stream: try await open(request, accept: accept, failure) { _ = try? $0.decode() as Value })
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
    JSONSequence(
      stream: try await open(request, accept: "application/json-seq", failure) {
        _ = try? $0.decode() as Value
      })
  }

  /// Sends a request and reads its response as the status says; under some statuses it is handed out
  /// as it arrives.
  ///
  /// The configuration's timeout counts anew with every sign of the server.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - streamed: The statuses whose bodies are streams.
  ///   - failure: The type of an error's body.
  /// - Throws: ``APIError`` as for a JSON response; reading a stream throws the same error.
  public func sendByStatus<Success: StatusUnion, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    streamed: [ClosedRange<Int>],
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Success {
    let response = try await open(request, accept: "*/*", failure) {
      _ = try? Success(status: $0.status, body: $0.body)
    }
    if streamed.contains(where: { $0.contains(response.head.status.code) }) {
      return try value(ResponseBody(response), of: request, in: response, failure)
    }
    let data: Data
    do {
      data = try await response.bytes.collect(upTo: Call.responseLimit)
    } catch let error as APIError<Failure> {
      throw error
    } catch {
      throw APIError(request, APIError.Kind(error))
    }
    let body = ResponseBody(data: data, contentType: response.head.headerFields[.contentType])
    let value: Success = try value(body, of: request, in: response, failure)
    response.report?.end()
    CallLog(request, logger)?.received(value)
    return value
  }

  private func value<Success: StatusUnion, Failure: Decodable & Sendable>(
    _ body: ResponseBody,
    of request: APIRequest,
    in response: ResponseStream,
    _ failure: Failure.Type
  ) throws(APIError<Failure>) -> Success {
    do {
      return try Success(status: response.head.status.code, body: body)
    } catch {
      let raw = RawResponse(response.head, body.data, CallHistory())
      response.report?.end(.decoding)
      let failure = response.error(DecodingFailure(error, in: raw))
      throw failure as? APIError<Failure> ?? APIError(request, .decoding(.init(error, in: raw)))
    }
  }

  /// Sends a request and gives back a response of status 2xx as soon as its head is there.
  ///
  /// - Parameter read: Reads a record of the response as it will be, whatever comes of it.
  private func open<Failure>(
    _ request: APIRequest,
    accept: String,
    _ failure: Failure.Type,
    read: @escaping @Sendable (RawResponse) -> Void
  ) async throws(APIError<Failure>) -> ResponseStream {
    let answer = try await answer(
      to: request, accept: accept, isStreamed: true, failure, read: read)
    let history = answer.history
    let report = StreamReport(answer)
    return ResponseStream(
      head: answer.exchange.head,
      bytes: ByteStream(
        answer.exchange.stream ?? ByteStream(answer.exchange.data),
        errors: {
          report.end(CallEnd.Problem($0))
          return APIError<Failure>(request, APIError.Kind($0), history)
        }),
      report: report,
      error: {
        report.spoil()
        return APIError<Failure>(request, .decoding($0), history)
      })
  }
}
