import Foundation
import HTTPTypes

/// How a client proves who it is; sent with every request.
public enum Credentials: Sendable {
  /// No proof.
  case none
  /// HTTP Basic authentication. The user name must not hold a colon.
  case basic(username: String, password: Secret)
  /// A bearer token in the `Authorization` header.
  case bearer(Secret)
  /// A header of the API's own, such as `X-API-Key`.
  case header(name: String, value: Secret)

  /// Makes sure that the credentials can be sent.
  func check() throws(ConfigurationError) {
    let texts: [String] =
      switch self {
      case .none: []
      case .basic(let username, let password): [username, password.reveal()]
      case .bearer(let token): [token.reveal()]
      case .header(_, let value): [value.reveal()]
      }
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
    if case .basic(let username, _) = self, username.contains(":") {
      throw ConfigurationError(
        problem: "The user name holds a colon, which HTTP Basic authentication cannot carry.",
        remedy: "Check that it is not the user name and the password in one."
      )
    }
    if case .header(let name, _) = self, HTTPField.Name(name) == nil {
      throw ConfigurationError(
        problem: "\"\(name)\" is no name for a header.",
        remedy: "Use letters, digits and hyphens."
      )
    }
  }

  /// The header that carries the credentials.
  var headerField: HTTPField? {
    switch self {
    case .none:
      nil
    case .basic(let username, let password):
      HTTPField(
        name: .authorization,
        value: "Basic " + Data("\(username):\(password.reveal())".utf8).base64EncodedString()
      )
    case .bearer(let token):
      HTTPField(name: .authorization, value: "Bearer " + token.reveal())
    case .header(let name, let value):
      HTTPField.Name(name).map { HTTPField(name: $0, value: value.reveal()) }
    }
  }
}
