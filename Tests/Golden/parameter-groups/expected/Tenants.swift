// Made by gen from input.yaml (Tenants 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// On whose behalf the call is made.
public struct SessionCredentials: Sendable {
  /// The token of a session.
  public var token: String?
  /// The header `X-Session-JWT`.
  public var sessionJWT: String?

  /// Makes a value of its parts.
  public init(token: String? = nil, sessionJWT: String? = nil) {
    self.token = token
    self.sessionJWT = sessionJWT
  }

  /// Sets the headers.
  func add(to request: inout APIRequest) {
    request.header("X-Session-Token", token)
    request.header("X-Session-JWT", sessionJWT)
  }
}
