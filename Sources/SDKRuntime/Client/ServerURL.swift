import Foundation

/// The URL of a server: a scheme, a host and a path that requests' paths are put after.
///
/// The scheme is https; http is allowed only for a server on this machine.
public struct ServerURL: Hashable, Sendable {
  /// `https` or `http`.
  public let scheme: String
  /// The host and, where the URL names one, the port.
  public let authority: String
  /// The path without a slash at its end; empty for the root.
  public let path: String

  /// Reads a URL.
  ///
  /// - Throws: ``ConfigurationError`` where requests cannot or must not be sent to it. The error
  ///   does not show the URL, which may hold a password.
  public init(_ text: String) throws(ConfigurationError) {
    guard let components = URLComponents(string: text),
      let scheme = components.scheme?.lowercased(),
      let host = components.percentEncodedHost, !host.isEmpty
    else {
      throw ConfigurationError(
        problem: "The server's URL is no complete URL.",
        remedy: "Give the scheme and the host, as in https://api.example.com."
      )
    }
    guard components.user == nil, components.password == nil else {
      throw ConfigurationError(
        problem: "The server's URL holds a user name or a password.",
        remedy: "Take them out of the URL and pass them as credentials."
      )
    }
    guard components.percentEncodedQuery == nil, components.percentEncodedFragment == nil else {
      throw ConfigurationError(
        problem: "The server's URL holds a query or a fragment.",
        remedy: "Leave out what follows the path: the \"?\" or \"#\" and all after it."
      )
    }
    guard scheme == "https" || (scheme == "http" && Self.isLoopback(host)) else {
      throw ConfigurationError(
        problem: "The server's URL does not begin with https://.",
        remedy: "Use https; plain http is only for a server on this machine, such as localhost."
      )
    }
    self.scheme = scheme
    authority = components.port.map { "\(host):\($0)" } ?? host
    var path = components.percentEncodedPath[...]
    while path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
  }

  private static func isLoopback(_ host: String) -> Bool {
    if ["localhost", "[::1]", "::1"].contains(host.lowercased()) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension ServerURL: CustomStringConvertible {
  /// The URL.
  public var description: String { "\(scheme)://\(authority)\(path)" }
}
