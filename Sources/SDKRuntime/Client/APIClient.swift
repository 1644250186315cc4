import Foundation
import HTTPTypes

/// Sends requests and reads what comes back.
public struct APIClient: Sendable {
  /// Where requests go, and what goes with each.
  public let configuration: ClientConfiguration
  /// What carries them.
  public let transport: any Transport

  /// Makes a client. Clients may share a transport, and with it its connections.
  public init(
    configuration: ClientConfiguration,
    transport: any Transport = URLSessionTransport()
  ) {
    self.configuration = configuration
    self.transport = transport
  }

  /// Sends a request and reads its JSON response.
  ///
  /// - Throws: ``APIError`` where the request cannot be sent, no response comes, its status is
  ///   not 2xx, or it is not the JSON that was expected; at once where the task is cancelled.
  public func send<Success: Decodable & Sendable, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Success {
    let response = try await exchange(request, accept: "application/json", failure)
    do {
      return try JSONDecoder.sdk().decode(Success.self, from: response.data)
    } catch {
      throw APIError(request, .decoding(DecodingFailure(error, in: response)))
    }
  }

  /// Sends a request whose response has no body of interest.
  ///
  /// - Throws: ``APIError`` as for a JSON response, but for reading the response.
  public func send<Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) {
    _ = try await exchange(request, accept: "application/json", failure)
  }

  /// Sends a request and hands out the response's bytes as they are.
  ///
  /// - Throws: ``APIError`` as for a JSON response, but for reading the response.
  public func data<Failure: Decodable & Sendable>(
    for request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Data {
    try await exchange(request, accept: "*/*", failure).data
  }

  /// Sends a request and gives back a response of status 2xx.
  private func exchange<Failure>(
    _ request: APIRequest,
    accept: String,
    _ failure: Failure.Type
  ) async throws(APIError<Failure>) -> RawResponse {
    let response: RawResponse
    do {
      response = try await exchange(request, accept: accept)
    } catch let error as InvalidRequest {
      throw APIError(request, .invalidRequest(error.message))
    } catch let error as TransportFailure {
      throw APIError(request, .transport(error))
    } catch is CancellationError {
      throw APIError(request, .cancelled)
    } catch {
      let message = "The transport failed with an error of type \(type(of: error))."
      throw APIError(request, .transport(TransportFailure(.other, message: message)))
    }
    guard (200..<300).contains(response.status) else {
      throw APIError(request, .response(APIErrorResponse(response)))
    }
    return response
  }

  private func exchange(_ request: APIRequest, accept: String) async throws -> RawResponse {
    try Task.checkCancellation()
    let message = try request.message(
      for: configuration,
      accept: accept,
      encoder: JSONEncoder.sdk()
    )
    let (response, data) = try await transport.send(
      message.request,
      body: message.body,
      timeout: configuration.timeout
    )
    return RawResponse(
      status: response.status.code,
      headers: response.headerFields,
      data: data
    )
  }
}

/// A response before its body is read.
struct RawResponse: Sendable {
  let status: Int
  let headers: HTTPFields
  let data: Data
}
