#if Gateway
import GatewayCore

/// Where requests for an operation go, and what they get: all that does not depend on the request.
final class Route: Sendable {
  let entry: ProxiedOperations.Entry
  /// What the log calls it: the path may hold what is private, the template does not.
  let label: String
  /// The server's URL without a slash at its end; `nil` where none is known.
  let base: String?
  /// The credentials; `nil` where they are missing.
  let credentials: Credentials?

  struct Credentials: Sendable {
    var headers: [(name: String, value: String)]
    var query: [String]
  }

  init(_ entry: ProxiedOperations.Entry, _ credentials: GatewayCredentials, upstream: String?) {
    self.entry = entry
    label = "\(entry.method) \(entry.template)".withoutControls
    var base = upstream ?? credentials.server(of: entry)
    while base?.hasSuffix("/") == true { base?.removeLast() }
    self.base = base
    self.credentials = credentials.applied(to: entry).map(Credentials.init)
  }
}

/// The routes of all operations, made once.
struct Routes: Sendable {
  private let operations: ProxiedOperations
  private let routes: [Route]

  init(_ operations: ProxiedOperations, _ credentials: GatewayCredentials, upstream: String?) {
    self.operations = operations
    routes = operations.all.map { Route($0, credentials, upstream: upstream) }
  }

  /// The route of a request.
  func route(method: String, path: String) -> Route? {
    operations.entry(method: method, path: path).map { routes[$0.index] }
  }

  /// The methods that a path is known with.
  func methods(of path: String) -> [String] {
    operations.methods(of: path)
  }
}

extension Route.Credentials {
  init(_ applied: GatewayCredentials.Applied) {
    headers = applied.headers
    if !applied.cookies.isEmpty {
      let cookies = applied.cookies.map { "\($0.name)=\($0.value)" }
      headers.append(("Cookie", cookies.joined(separator: "; ")))
    }
    query = applied.query.map { "\($0.name)=\($0.value)" }
  }
}
#endif
