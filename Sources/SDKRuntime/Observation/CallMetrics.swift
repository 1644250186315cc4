#if Metrics
import Metrics
#endif

/// What a client counts of one call.
///
/// Without the package's trait `Metrics` nothing is counted.
enum CallMetrics {
  #if Metrics
  /// Counts a retry.
  static func retry(_ request: APIRequest) {
    Counter(label: "api_client_retries", dimensions: [("operation", request.operation)])
      .increment()
  }

  /// Counts a call and the time that it took; the outcome is nil where the request was not sent.
  static func end(_ request: APIRequest, _ outcome: Attempt.Outcome?, _ history: CallHistory) {
    let outcome =
      switch outcome {
      case .status(let status): "\(status / 100)xx"
      case .transport(let failure): failure.code.rawValue
      case .cancelled: "cancelled"
      case nil: "notSent"
      }
    let dimensions = [("operation", request.operation), ("outcome", outcome)]
    Counter(label: "api_client_calls", dimensions: dimensions).increment()
    Metrics.Timer(label: "api_client_call_duration", dimensions: dimensions)
      .record(duration: history.duration)
  }
  #else
  static func retry(_ request: APIRequest) {}
  static func end(_ request: APIRequest, _ outcome: Attempt.Outcome?, _ history: CallHistory) {}
  #endif
}
