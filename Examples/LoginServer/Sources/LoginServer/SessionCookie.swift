import Hummingbird

/// The cookie with a session's JWT: scripts cannot read it, and other sites' forms are sent without
/// it.
struct SessionCookie: Sendable {
  static let name = "session_jwt"

  /// Whether browsers send it over https alone, as they must anywhere but on this machine.
  let isSecure: Bool

  /// The cookie of a session.
  func holding(_ sessionJWT: String) -> Cookie {
    Cookie(
      name: Self.name, value: sessionJWT, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .lax)
  }

  /// Makes browsers forget the session.
  var expired: Cookie {
    Cookie(
      name: Self.name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .lax)
  }
}
