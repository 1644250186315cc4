/// A response and what it took to get it.
struct Answer: Sendable {
  let exchange: Exchange
  let history: CallHistory
  private let call: Call
  private let stopwatch: Stopwatch

  init(_ exchange: Exchange, _ history: CallHistory, of call: Call, _ stopwatch: Stopwatch) {
    self.exchange = exchange
    self.history = history
    self.call = call
    self.stopwatch = stopwatch
  }

  /// The response, its body read whole.
  var response: RawResponse { RawResponse(exchange.head, exchange.data, history) }

  /// Tells those who watch that the call ended with this response.
  ///
  /// - Parameter problem: Why the response did not become the call's result; nil where it did, or where
  ///   its status says enough.
  func report(_ problem: CallEnd.Problem? = nil) {
    call.report(CallEnd(exchange.head, problem), history)
  }

  /// Tells those who watch that the response's stream ended; the call took until now.
  ///
  /// - Parameter problem: What went wrong with the stream; nil where nothing did.
  func reportStream(_ problem: CallEnd.Problem?) {
    var history = history
    history.duration = stopwatch.elapsed
    call.report(CallEnd(exchange.head, problem), history)
  }
}
