#if StytchSessions
import Foundation
import SDKRuntime

extension TokenClaims {
  /// What OAuth's own members of a token or an introspection are called, and the envelope of all
  /// answers of the API.
  private static let oauthNames = [
    "active", "client_id", "request_id", "scope", "status_code", "token_type", "username",
  ]

  /// The scopes, which are one text with spaces between.
  var scopes: [String] {
    custom["scope"]?.stringValue?.split(separator: " ").map(String.init) ?? []
  }

  var clientID: String? { custom["client_id"]?.stringValue }

  var tokenType: String? { custom["token_type"]?.stringValue }

  /// The claims that are not OAuth's either.
  var customBesideOAuth: [String: JSONValue] {
    custom.filter { !Self.oauthNames.contains($0.key) }
  }
}
#endif
