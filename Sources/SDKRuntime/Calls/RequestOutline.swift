import Foundation
import HTTPTypes

/// What those who record exchanges have to know of one, to leave its secrets out.
package struct RequestOutline: Sendable {
  private let request: APIRequest
  private let credentials: Credentials
  /// Reads a response as the call does, whatever comes of it.
  private let read: @Sendable (RawResponse) -> Void

  /// The outline of the request that is being sent; nil where it is none of a client's.
  @TaskLocal package static var current: RequestOutline?

  init(
    _ request: APIRequest, _ credentials: Credentials,
    read: @escaping @Sendable (RawResponse) -> Void
  ) {
    self.request = request
    self.credentials = credentials
    self.read = read
  }

  /// The path with its parameters' names, not their values.
  package var pathTemplate: String { request.pathTemplate }

  /// The names of the query's parameters that hold credentials, percent-encoded.
  package var credentialParameters: [String] { credentials.queryNames }

  /// The names of parameters, fields and members of the body that are secrets by the API's description,
  /// besides those whose names say so.
  package var secretNames: Set<String> {
    guard case .json(let value, _) = request.content else { return request.secretNames }
    return request.secretNames.union(
      MarkedNames.collected { _ = try? JSONEncoder.sdk().encode(value) })
  }

  /// The names of members that are secrets by the API's description in a response, or in a record of one
  /// that is a stream, as far as it is what the call expects.
  package func secretNames(in head: HTTPResponse, _ data: Data) -> Set<String> {
    MarkedNames.collected { read(RawResponse(head, data, CallHistory())) }
  }
}

extension Credentials {
  /// The names of the query's parameters that may hold them, percent-encoded.
  fileprivate var queryNames: [String] {
    switch self {
    case .query(let name, _): [name.percentEncoded]
    case .schemes(let schemes, _): schemes.values.flatMap(\.queryNames)
    case .none, .basic, .bearer, .accessToken, .authorization, .header, .cookie: []
    }
  }
}
