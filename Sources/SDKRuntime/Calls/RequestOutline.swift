/// What those who record requests have to know of one, to leave its secrets out.
package struct RequestOutline: Sendable {
  /// The path with its parameters' names, not their values.
  package let pathTemplate: String
  /// The names of the query's parameters that hold credentials, percent-encoded.
  package let credentialParameters: [String]

  /// The outline of the request that is being sent; nil where it is none of a client's, or its URL has
  /// neither values of the path nor credentials.
  @TaskLocal package static var current: RequestOutline?

  /// Nil where there is nothing to know, as of most requests.
  init?(_ request: APIRequest, _ credentials: Credentials) {
    let names = credentials.queryNames
    guard !request.pathValues.isEmpty || !names.isEmpty else { return nil }
    pathTemplate = request.pathTemplate
    credentialParameters = names
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
