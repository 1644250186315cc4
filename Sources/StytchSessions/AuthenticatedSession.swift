#if StytchSessions
import Stytch

/// A session that a JWT stands for.
///
/// Its descriptions do not show the JWT.
public struct AuthenticatedSession<Session: Sendable, Response: Sendable>: Sendable {
  /// The session.
  public let session: Session
  /// The JWT to go on with: the one that was checked, or the new one of ``response``.
  public let sessionJWT: String
  /// What the API answered; nil where the JWT was checked without it.
  public let response: Response?
}

extension AuthenticatedSession: CustomDebugStringConvertible, CustomReflectable {
  /// The type's name: the JWT is nobody's business.
  public var debugDescription: String { "AuthenticatedSession" }

  /// Shows the session alone.
  public var customMirror: Mirror { Mirror(self, children: ["session": session]) }
}
#endif
