import Foundation
import HTTPTypes

/// What decides whether a call may be made again, apart from how an attempt ended.
struct Repeatability: Sendable {
  /// Whether the call does no more when it is made twice than when it is made once.
  let isIdempotent: Bool
  /// Whether its body can be read again.
  let isReplayable: Bool
}

extension RetryPolicy {
  /// The wait before the next attempt; nil where there is to be none.
  ///
  /// - Parameters:
  ///   - attempt: The number of the attempt that failed, from 1.
  ///   - outcome: How it ended.
  ///   - headers: The response's headers, where one came.
  ///   - call: Whether it can be repeated.
  ///   - random: A number from 0 up to 1.
  ///   - now: The present, against which the server's times are read.
  func delay(
    after attempt: Int,
    outcome: Attempt.Outcome,
    headers: HTTPFields = [:],
    of call: Repeatability,
    random: Double,
    now: Date
  ) -> Duration? {
    guard attempt < maxAttempts, call.isReplayable else { return nil }
    let retryAfter = RetryAfter.delay(headers, now: now)
    guard mayPass(outcome, headers, isIdempotent: call.isIdempotent) else { return nil }
    let jitter = backoff(after: attempt) * random
    guard let retryAfter else { return jitter }
    return retryAfter <= maxRetryAfter ? retryAfter + jitter : nil
  }

  /// Whether another attempt may succeed and does no harm: the table of ``RetryPolicy``.
  private func mayPass(
    _ outcome: Attempt.Outcome,
    _ headers: HTTPFields,
    isIdempotent: Bool
  ) -> Bool {
    switch outcome {
    case .status(let status):
      if let order = headers.shouldRetry { return order }
      guard statuses.contains(status) else { return false }
      return isIdempotent || status == 429
    case .transport(let failure):
      return failure.mayPass && (isIdempotent || failure.isUnsent)
    case .cancelled:
      return false
    }
  }

  /// The bound of the wait after an attempt.
  private func backoff(after attempt: Int) -> Duration {
    // More doublings than these reach any bound.
    min(maxDelay, initialDelay * (1 << min(attempt - 1, 30)))
  }
}

extension TransportFailure {
  /// Whether the next exchange may go well.
  fileprivate var mayPass: Bool {
    switch code {
    case .dns, .connectionRefused, .connectionLost, .offline, .timedOut, .tls: true
    case .responseTooLarge, .unreadableBody, .other: isUnsent
    }
  }
}

extension HTTPFields {
  /// What the server itself says of another attempt; nil where it says nothing.
  fileprivate var shouldRetry: Bool? {
    switch HTTPField.Name("x-should-retry").flatMap({ self[$0] })?.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

/// The time that a server asks to be left alone.
enum RetryAfter {
  /// The time from now on; nil where the header is absent or neither a count of seconds nor a date.
  ///
  /// A date is read against the server's own clock, where the response tells it.
  static func delay(_ headers: HTTPFields, now: Date) -> Duration? {
    guard let text = headers[.retryAfter]?.trimmingCharacters(in: .whitespaces) else { return nil }
    // Digits alone, since `Double` reads "infinity" and "0x20" as well.
    if text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let seconds = Double(text) {
      // What is longer than a year is as good as never.
      return .seconds(min(seconds, 31_536_000))
    }
    guard let date = Date(httpDate: text) else { return nil }
    let present = headers[.date].flatMap { Date(httpDate: $0) } ?? now
    return .seconds(max(0, date.timeIntervalSince(present)))
  }
}
