#if StytchSessions
import Foundation
import Stytch

/// Why somebody was not authenticated, or may not do what they asked for.
///
/// No part of it holds a token, a secret or a claim.
public struct AuthenticationError: Error, Sendable {
  /// What went wrong, for programs. The raw values of the local checks are those of Stytch's
  /// backend SDKs.
  public enum Code: String, Sendable {
    /// The token is not one of the project's, or its time is over or has not come.
    case jwtInvalid = "jwt_invalid"
    /// The token is older than the call allows.
    case jwtTooOld = "jwt_too_old"
    /// No role or scope of the subject allows the action.
    case invalidPermissions = "invalid_permissions"
    /// The subject belongs to another organization than the one asked about.
    case tenancyMismatch = "tenancy_mismatch"
    /// The token lacks a scope that the call requires.
    case missingScopes = "missing_scopes"
    /// The API says that the token is not active.
    case tokenInvalid = "token_invalid"
    /// The policy to be set breaks a rule; nothing was sent.
    case policyInvalid = "policy_invalid"
    /// A call to the API failed; ``AuthenticationError/cause`` tells why.
    case callFailed = "call_failed"
    /// The task was cancelled.
    case cancelled
  }

  /// What went wrong, for programs.
  public let code: Code
  /// What went wrong and what to do, for the people who run the service.
  public let message: String
  /// The failure of the call to the API, where one was made and failed.
  public let cause: StytchError?

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
    cause = nil
  }

  /// Makes an error of a call's failure.
  init(_ cause: StytchError) {
    if case .cancelled = cause.kind {
      self = .cancelled
    } else {
      code = .callFailed
      message = cause.description
      self.cause = cause
    }
  }

  static let cancelled = AuthenticationError(.cancelled, "The task was cancelled.")
}

extension AuthenticationError {
  static let notASession = AuthenticationError(
    .jwtInvalid,
    """
    The token is none of a session: it lacks the subject or Stytch's claims. Check that it is a \
    session JWT, and of a project of this client's kind.
    """)

  /// Whether the API may find good what failed on this machine with this error.
  func leavesItToTheAPI(_ token: String) -> Bool {
    switch code {
    // What is too long to be a token is not passed on.
    case .jwtInvalid: token.utf8.count <= SignedToken.longest
    case .jwtTooOld, .callFailed: true
    default: false
    }
  }
}

extension AuthenticationError: LocalizedError, CustomStringConvertible {
  /// The code, what went wrong and what to do.
  public var description: String { "\(code.rawValue): \(message)" }

  /// The code, what went wrong and what to do.
  public var errorDescription: String? { description }
}
#endif
