import Foundation
import HTTPTypes

extension APIClient {
  /// Sends a request and gives back a response of status 2xx.
  func exchange<Failure>(
    _ request: APIRequest,
    accept: String,
    _ failure: Failure.Type
  ) async throws(APIError<Failure>) -> RawResponse {
    let response: RawResponse
    do {
      response = try await exchange(request, accept: accept)
    } catch {
      throw APIError(request, error)
    }
    guard (200..<300).contains(response.status) else {
      throw APIError(request, .response(APIErrorResponse(response)))
    }
    return response
  }

  private func exchange(_ request: APIRequest, accept: String) async throws -> RawResponse {
    let message = try await message(for: request, accept: accept)
    let response: RawResponse
    if let body = message.body, body.data == nil {
      let (head, stream) = try await transport.stream(
        message.request, body: body, timeout: configuration.timeout)
      response = RawResponse(head, try await stream.collect(upTo: Self.responseLimit))
    } else {
      let (head, data) = try await transport.send(
        message.request, body: message.body?.data, timeout: configuration.timeout)
      response = RawResponse(head, data)
    }
    ResponseCapture.current?.keep(APIResponse(response))
    return response
  }

  /// The most bytes of a response that is read whole after a body was streamed out.
  private static let responseLimit = 64 * 1024 * 1024

  /// Puts a request into HTTP's terms, with what proves who sends it.
  func message(for request: APIRequest, accept: String) async throws -> HTTPMessage {
    try Task.checkCancellation()
    return try request.message(
      for: configuration,
      credentials: try await AppliedCredentials(
        configuration.credentials, for: request.problem == nil ? request.security : .none),
      accept: accept)
  }
}

/// A response before its body is read.
struct RawResponse: Sendable {
  let status: Int
  let headers: HTTPFields
  let data: Data

  init(_ head: HTTPResponse, _ data: Data) {
    status = head.status.code
    headers = head.headerFields
    self.data = data
  }
}

extension RawResponse {
  /// Reads the body as JSON.
  func decode<Value: Decodable>() throws(DecodingFailure) -> Value {
    do {
      return try JSONDecoder.sdk().decode(Value.self, from: data)
    } catch {
      throw DecodingFailure(error, in: self)
    }
  }

  /// The body as text, in the character set that its content type names or UTF-8.
  var text: String {
    let type = headers[.contentType]?.lowercased() ?? ""
    let charset = type.split(separator: "charset=").dropFirst().first?
      .prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    let encoding: String.Encoding? =
      switch charset {
      case "iso-8859-1", "latin1": .isoLatin1
      case "windows-1252": .windowsCP1252
      case "utf-16": .utf16
      default: nil
      }
    return encoding.flatMap { String(data: data, encoding: $0) }
      ?? String(decoding: data, as: UTF8.self)
  }
}

extension APIError {
  /// Tells in the API's terms what kept an exchange from its end.
  init(_ request: APIRequest, _ error: any Error) {
    switch error {
    case let error as InvalidRequest:
      self.init(request, .invalidRequest(error.message))
    case let error as UnreadableBody:
      self.init(
        request, .invalidRequest("\(error.message) Check the file or the sequence it is from."))
    case let error as TransportFailure:
      self.init(request, .transport(error))
    case let error as DecodingFailure:
      self.init(request, .decoding(error))
    case is CancellationError:
      self.init(request, .cancelled)
    default:
      let message = "The transport failed with an error of type \(type(of: error))."
      self.init(request, .transport(TransportFailure(.other, message: message)))
    }
  }
}
