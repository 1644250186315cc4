#if StytchSessions
import Foundation
import SDKRuntime

extension TokenClaims {
  /// What OAuth's own claims of a token are called.
  private static let oauthNames = ["client_id", "scope", "token_type"]
  /// What an introspection tells besides, and the envelope of all answers of the API.
  private static let introspectionNames = ["active", "request_id", "status_code", "username"]

  /// The scopes, which are one text with spaces between.
  var scopes: [String] {
    custom["scope"]?.stringValue?.split(separator: " ").map(String.init) ?? []
  }

  var clientID: String? { custom["client_id"]?.stringValue }

  var tokenType: String? { custom["token_type"]?.stringValue }

  /// The claims of a token that are not OAuth's either.
  var customBesideOAuth: [String: JSONValue] {
    custom.filter { !Self.oauthNames.contains($0.key) }
  }

  /// Without what is in the API's answer on a token, and no claim of it.
  var claimsOfIntrospectedToken: TokenClaims {
    var claims = self
    for name in Self.introspectionNames { claims.custom[name] = nil }
    return claims
  }
}
#endif
