import Foundation
import HTTPTypes

/// Why an operation of an API did not give its result; `Body` is the API's error object.
public struct APIError<Body: Decodable & Sendable>: Error {
  /// The kinds of failure.
  public enum Kind: Sendable {
    /// The API answered with a status that is not 2xx.
    case response(APIErrorResponse<Body>)
    /// No answer came.
    case transport(TransportFailure)
    /// The API answered 2xx, with something else than was expected.
    case decoding(DecodingFailure)
    /// The request could not be sent as it is; nothing was sent.
    case invalidRequest(String)
    /// The task was cancelled.
    case cancelled
    /// The API's cursor for the next page led back to a page that was read already.
    case repeatedCursor
  }

  /// Behind a reference, since an error is copied wherever it may be thrown.
  ///
  /// The reference is an existential of its own accord: Swift 6.3 corrupts memory, or crashes when
  /// it optimizes, where a generic asynchronous function throws a generic struct that holds
  /// references alone.
  private let details: any ErrorDetails<Body>

  /// Makes an error of a request that was not sent.
  public init(_ request: APIRequest, _ kind: Kind) {
    self.init(request, kind, CallHistory())
  }

  /// Makes an error of a call.
  init(_ request: APIRequest, _ kind: Kind, _ history: CallHistory) {
    details = CallDetails(RequestName(request), kind, history)
  }

  /// The operation's name.
  public var operation: String { details.request.operation }
  /// The HTTP method.
  public var method: HTTPRequest.Method { details.request.method }
  /// The path with its parameters' names, not their values.
  public var pathTemplate: String { details.request.pathTemplate }
  /// What happened; where the call was attempted several times, at the last attempt.
  public var kind: Kind { details.kind }
  /// The attempts that were made, in order; empty where nothing was sent.
  public var attempts: [Attempt] { details.history.attempts }
  /// The time that the call took, with all attempts and the waits between them.
  public var duration: Duration { details.history.duration }
}

/// What tells a request from others without a value of its own.
private struct RequestName: Sendable {
  let operation: String
  let method: HTTPRequest.Method
  let pathTemplate: String

  init(_ request: APIRequest) {
    operation = request.operation
    method = request.method
    pathTemplate = request.pathTemplate
  }
}

/// What an error tells.
private protocol ErrorDetails<Body>: Sendable {
  associatedtype Body: Decodable & Sendable
  var request: RequestName { get }
  var kind: APIError<Body>.Kind { get }
  var history: CallHistory { get }
}

private final class CallDetails<Body: Decodable & Sendable>: ErrorDetails {
  let request: RequestName
  let kind: APIError<Body>.Kind
  let history: CallHistory

  init(_ request: RequestName, _ kind: APIError<Body>.Kind, _ history: CallHistory) {
    self.request = request
    self.kind = kind
    self.history = history
  }
}

extension APIError {
  /// The HTTP status; nil where no response came.
  public var status: Int? {
    switch kind {
    case .response(let response): response.status
    case .decoding(let failure): failure.status
    case .transport, .invalidRequest, .cancelled, .repeatedCursor: nil
    }
  }

  /// The response's headers; nil where no response came.
  public var headers: HTTPFields? {
    switch kind {
    case .response(let response): response.headers
    case .decoding(let failure): failure.headers
    case .transport, .invalidRequest, .cancelled, .repeatedCursor: nil
    }
  }

  /// The API's error object; nil where there is none.
  public var body: Body? {
    if case .response(let response) = kind { response.body } else { nil }
  }

  /// The API's identifier of the request, from its error object or the `X-Request-ID` header.
  public var requestID: String? {
    errorBody?.apiRequestID ?? HTTPField.Name("x-request-id").flatMap { headers?[$0] }
  }

  var errorBody: (any ErrorBody)? { body as? any ErrorBody }
}
