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

  /// Counts a call and the time that it took.
  static func end(_ request: APIRequest, _ end: CallEnd, _ history: CallHistory) {
    let outcome =
      switch (end.problem, end.head) {
      case (.invalidRequest, _), (nil, nil): "notSent"
      case (let problem?, _): problem.name
      case (nil, let head?): "\(head.status.code / 100)xx"
      }
    let dimensions = [("operation", request.operation), ("outcome", outcome)]
    Counter(label: "api_client_calls", dimensions: dimensions).increment()
    Metrics.Timer(label: "api_client_call_duration", dimensions: dimensions)
      .record(duration: history.duration)
  }
  #else
  static func retry(_ request: APIRequest) {}
  static func end(_ request: APIRequest, _ end: CallEnd, _ history: CallHistory) {}
  #endif
}
