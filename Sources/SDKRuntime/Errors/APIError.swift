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

  /// The operation's name.
  public let operation: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path with its parameters' names, not their values.
  public let pathTemplate: String
  /// What happened.
  public let kind: Kind

  /// Makes an error of a request.
  public init(_ request: APIRequest, _ kind: Kind) {
    operation = request.operation
    method = request.method
    pathTemplate = request.pathTemplate
    self.kind = kind
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
