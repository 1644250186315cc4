/// One attempt at a call.
public struct Attempt: Hashable, Sendable {
  /// How an attempt can end.
  public enum Outcome: Hashable, Sendable {
    /// With a response of this status.
    case status(Int)
    /// Without a response.
    case transport(TransportFailure)
    /// The task was cancelled.
    case cancelled
  }

  /// How it ended.
  public let outcome: Outcome
  /// How long it took.
  public let duration: Duration
  /// How long the call waited before it; zero for the first.
  public let delay: Duration
}

/// What a call has been through.
struct CallHistory: Sendable {
  /// The attempts so far.
  var attempts: [Attempt] = []
  /// The time from the call's beginning to the end of the last attempt, waits included.
  var duration = Duration.zero
}
