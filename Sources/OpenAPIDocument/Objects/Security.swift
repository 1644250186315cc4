import Diagnostics

/// A security scheme and its name.
public struct NamedSecurityScheme: Sendable {
  /// The key under `components.securitySchemes`.
  public var name: String
  /// What the scheme is.
  public var scheme: SecurityScheme
  /// What a user must know of it, in Markdown.
  public var description: String?
  /// Where the document declares it.
  public var location: SourceLocation
}

/// A way to prove who is calling.
public enum SecurityScheme: Sendable, Hashable {
  /// HTTP Basic: a user name and a password.
  case basic
  /// A bearer token in the `Authorization` header.
  case bearer
  /// A key in a header, query parameter or cookie of that name.
  case apiKey(name: String, place: Parameter.Place)
  /// OAuth 2: an access token is sent as a bearer token.
  case oauth2
  /// OpenID Connect: an access token is sent as a bearer token.
  case openIDConnect
  /// A certificate of the client, which its transport presents.
  case mutualTLS
  /// Another scheme of the `Authorization` header, by its name.
  case http(scheme: String)
  /// Anything else, named by its `type`.
  case other(String)
}

/// Schemes that must all be met together.
public struct SecurityRequirement: Sendable, Hashable {
  /// The names of the schemes; none means that a call without credentials is allowed.
  public var schemes: [String]
}
