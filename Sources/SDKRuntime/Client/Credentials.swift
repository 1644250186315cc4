import Foundation
import HTTPTypes

/// How a client proves who it is; sent with every request that does not say otherwise.
public enum Credentials: Sendable {
  /// No proof.
  case none
  /// HTTP Basic authentication. The user name must not hold a colon.
  case basic(username: String, password: Secret)
  /// A bearer token in the `Authorization` header.
  case bearer(Secret)
  /// A bearer token that may be fetched for each request.
  case accessToken(AccessToken)
  /// The `Authorization` header with a scheme of any name, such as `Digest`.
  case authorization(scheme: String, value: Secret)
  /// A header of the API's own, such as `X-API-Key`.
  case header(name: String, value: Secret)
  /// A parameter of the query.
  case query(name: String, value: Secret)
  /// A cookie.
  case cookie(name: String, value: Secret)
  /// The credentials of several security schemes, by the schemes' names, and the sets of schemes
  /// of which calls need any one, where they do not name sets of their own.
  ///
  /// The first set that the client has all credentials for is sent, all of it. An empty set is a
  /// call without credentials, made where the client can meet no other.
  case schemes([String: Credentials], anyOf: [[String]])

  /// Makes sure that the credentials can be sent.
  func check() throws(ConfigurationError) {
    if case .schemes(let schemes, _) = self {
      for name in schemes.keys.sorted() { try schemes[name]?.check() }
      return
    }
    let texts = texts
    guard !texts.contains("") else {
      throw ConfigurationError(
        problem: "A part of the credentials is empty.",
        remedy: "Check where it is read from, such as an environment variable that is not set."
      )
    }
    guard texts.allSatisfy(\.isHeaderText) else {
      throw ConfigurationError(
        problem: "The credentials hold a line break or a NUL.",
        remedy: "Check where they are read from; a file often ends in a line break."
      )
    }
    try checkForm()
  }

  /// The parts of the credentials that must not be empty.
  private var texts: [String] {
    switch self {
    case .none, .schemes: []
    case .basic(let username, let password): [username, password.reveal()]
    case .bearer(let token): [token.reveal()]
    case .accessToken(let token): token.fixed.map { [$0.reveal()] } ?? []
    case .authorization(let scheme, let value): [scheme, value.reveal()]
    case .header(let name, let value), .query(let name, let value), .cookie(let name, let value):
      [name, value.reveal()]
    }
  }

  private func checkForm() throws(ConfigurationError) {
    switch self {
    case .basic(let username, _) where username.contains(":"):
      throw ConfigurationError(
        problem: "The user name holds a colon, which HTTP Basic authentication cannot carry.",
        remedy: "Check that it is not the user name and the password in one."
      )
    case .header(let name, _) where HTTPField.Name(name) == nil:
      throw ConfigurationError(
        problem: "\"\(name)\" is no name for a header.",
        remedy: "Use letters, digits and hyphens."
      )
    case .authorization(let scheme, _) where HTTPField.Name(scheme) == nil:
      throw ConfigurationError(
        problem: "\"\(scheme)\" is no name for an authentication scheme.",
        remedy: "Use letters, digits and hyphens."
      )
    case .cookie(let name, let value)
    where HTTPField.Name(name) == nil || !value.reveal().isCookieText:
      throw ConfigurationError(
        problem: "The credentials cannot be sent as the cookie \"\(name)\".",
        remedy: "Use letters, digits and hyphens in its name, and no semicolon in its value."
      )
    default: break
    }
  }
}
