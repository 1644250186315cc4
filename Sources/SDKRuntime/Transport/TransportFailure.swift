/// Why no response came.
public struct TransportFailure: Error, Hashable, Sendable {
  /// The kinds of failure that a program can tell apart.
  public enum Code: String, Hashable, Sendable {
    /// The server's name has no address.
    case dns
    /// The server does not take connections.
    case connectionRefused
    /// The connection broke while it was in use.
    case connectionLost
    /// This machine has no network.
    case offline
    /// The exchange took longer than the client's timeout.
    case timedOut
    /// No secure connection could be made, or the server's certificate is not trusted.
    case tls
    /// The response is longer than the transport's limit.
    case responseTooLarge
    /// The request's body could not be read to its end, or has another length than was given, and a
    /// part of the request was sent.
    case unreadableBody
    /// Anything else.
    case other
  }

  /// The kind of failure.
  public let code: Code
  /// What the network said, for people; it holds no values of the request.
  public let message: String
  /// Whether nothing of the request can have reached the server, so that any call may be repeated.
  ///
  /// It is false wherever that is not certain.
  public let isUnsent: Bool
  /// The error that it comes from, where the transport tells it: what the source of a body threw.
  ///
  /// No description shows it, since it may hold what is in the body, nor does it count where failures
  /// are compared.
  public var underlyingError: (any Error)? { source?.error }

  private let source: HiddenError?

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - code: The kind of failure.
  ///   - message: What the network said; no values of the request.
  ///   - isUnsent: Whether nothing of the request can have reached the server; nil for what the
  ///     kind alone tells: true where no connection was made.
  ///   - underlyingError: The error that it comes from.
  public init(
    _ code: Code,
    message: String,
    isUnsent: Bool? = nil,
    underlyingError: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.isUnsent = isUnsent ?? code.isUnsent
    source = underlyingError.map { HiddenError(error: $0) }
  }
}

extension TransportFailure.Code {
  /// Whether failures of this kind happen before anything is sent.
  fileprivate var isUnsent: Bool {
    switch self {
    case .dns, .connectionRefused, .offline, .tls: true
    case .connectionLost, .timedOut, .responseTooLarge, .unreadableBody, .other: false
    }
  }
}

/// An error that no description and no dump shows, and that is equal to any other.
private struct HiddenError: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  let error: any Error

  var description: String { "<hidden>" }
  var customMirror: Mirror { Mirror(self, children: [:]) }

  static func == (lhs: HiddenError, rhs: HiddenError) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
