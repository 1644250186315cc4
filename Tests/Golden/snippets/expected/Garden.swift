// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// On whose behalf the call is made.
public struct SessionCredentials: Sendable, CustomDebugStringConvertible, CustomReflectable {
  private var token: String?
  private var sessionJWT: String?

  /// The header `X-Session-Token`.
  public init(token: String) {
    self.token = token
  }

  /// The header `X-Session-JWT`.
  public init(sessionJWT: String) {
    self.sessionJWT = sessionJWT
  }

  /// The type's name: the values are nobody's business.
  public var debugDescription: String { "SessionCredentials" }
  /// Shows nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Sets the headers.
  func add(to request: inout APIRequest) {
    request.header("X-Session-Token", token)
    request.header("X-Session-JWT", sessionJWT)
  }
}
