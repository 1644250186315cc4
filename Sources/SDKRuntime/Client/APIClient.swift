import Foundation
import HTTPTypes
import Logging

/// Sends requests and reads what comes back.
public struct APIClient: Sendable {
  /// Behind a reference, since each part of a generated client holds a copy of this value.
  private final class Storage: Sendable {
    let configuration: ClientConfiguration
    let transport: any Transport

    init(_ configuration: ClientConfiguration, _ transport: any Transport) {
      self.configuration = configuration
      self.transport = transport
    }
  }

  private let storage: Storage

  /// Where requests go, what goes with each, and how calls are made.
  public var configuration: ClientConfiguration { storage.configuration }
  var logger: Logger? { storage.configuration.logger }
  /// What carries them.
  public var transport: any Transport { storage.transport }

  /// Makes a client. Clients may share a transport, and with it its connections.
  public init(
    configuration: ClientConfiguration,
    transport: any Transport = URLSessionTransport()
  ) {
    storage = Storage(configuration, transport)
  }

  /// This client with other settings; it shares the transport and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> APIClient {
    var configuration = configuration
    try change(&configuration)
    return APIClient(configuration: configuration, transport: transport)
  }

  /// Sends a request and reads its JSON response.
  ///
  /// - Throws: ``APIError`` where the request cannot be sent, no response comes, its status is
  ///   not 2xx, or it is not the JSON that was expected; at once where the task is cancelled.
  public func send<Success: Decodable & Sendable, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Success {
    let value: Success = try await exchange(request, accept: "application/json", failure) {
      try $0.decode()
    }
    CallLog(request, logger)?.received(value)
    return value
  }

  /// Sends a request whose response has no body of interest.
  ///
  /// - Throws: ``APIError`` as for a JSON response, but for reading the response.
  public func send<Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) {
    try await exchange(request, accept: "application/json", failure) { _ in }
  }

  /// Sends a request and reads its JSON response; nil where it has no body, as with status 204.
  ///
  /// - Throws: ``APIError`` as for a JSON response.
  public func sendOptional<Success: Decodable & Sendable, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Success? {
    let value: Success? = try await exchange(request, accept: "application/json", failure) {
      if $0.data.isEmpty || $0.status == 204 || $0.status == 205 { return nil }
      return try $0.decode()
    }
    CallLog(request, logger)?.received(value)
    return value
  }

  /// Sends a request and reads its response as the status says.
  ///
  /// - Throws: ``APIError`` as for a JSON response.
  public func sendByStatus<Success: StatusUnion, Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Success {
    let value = try await exchange(request, accept: "application/json", failure) {
      try Success(status: $0.status, body: $0.body)
    }
    CallLog(request, logger)?.received(value)
    return value
  }

  /// Sends a request and reads its response as text, in the character set that it names or UTF-8.
  ///
  /// - Throws: ``APIError`` as for a JSON response, but for reading the response.
  public func text<Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> String {
    try await exchange(request, accept: "*/*", failure) { $0.text }
  }

  /// Sends a request and hands out the response's bytes as they are.
  ///
  /// - Throws: ``APIError`` as for a JSON response, but for reading the response.
  public func data<Failure: Decodable & Sendable>(
    _ request: APIRequest,
    failure: Failure.Type
  ) async throws(APIError<Failure>) -> Data {
    try await exchange(request, accept: "*/*", failure) { $0.data }
  }
}
