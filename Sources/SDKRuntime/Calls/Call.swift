import Foundation
import HTTPTypes

/// A call on its way: attempt after attempt, until one ends it.
struct Call: Sendable {
  let client: APIClient
  /// The client's, taken out of it once.
  let configuration: ClientConfiguration
  let request: APIRequest
  /// The media type asked for where the request names none.
  let accept: String
  /// Whether a successful response's body is read by the caller, as it comes.
  let isStreamed: Bool
  let log: CallLog?
  private let read: @Sendable (RawResponse) -> Void

  /// - Parameter read: Reads a response as it will be, whatever its status and comes of it: for those
  ///   who record exchanges.
  init(
    _ request: APIRequest, of client: APIClient, accept: String, isStreamed: Bool,
    read: @escaping @Sendable (RawResponse) -> Void
  ) {
    self.client = client
    configuration = client.configuration
    self.request = request
    self.accept = accept
    self.isStreamed = isStreamed
    self.read = read
    log = CallLog(request, configuration.logger)
  }

  /// Makes the call; gives back the last response, whatever its status.
  ///
  /// Where the status is 2xx, how the call ended is only known once the response is read: who reads it
  /// reports that.
  ///
  /// - Throws: ``CallFailure`` where no response comes.
  func run() async throws(CallFailure) -> Answer {
    let stopwatch = Stopwatch(configuration.clock)
    var history = CallHistory()
    var delay = Duration.zero
    while true {
      let began = stopwatch.elapsed
      let rest = configuration.totalTimeout.map { $0 - began }
      let result = await result(ofAttempt: history.attempts.count + 1, rest: rest)
      history.duration = stopwatch.elapsed
      let outcome = Attempt.Outcome(result)
      if let outcome {
        let duration = history.duration - began
        history.attempts.append(Attempt(outcome: outcome, duration: duration, delay: delay))
      }
      guard let outcome, let next = retryDelay(after: outcome, of: result, history) else {
        switch result {
        case .success(let exchange):
          let answer = Answer(exchange, history, of: self, stopwatch)
          if !exchange.isSuccess { answer.report() }
          return answer
        case .failure(let error):
          report(CallEnd(error), history)
          throw CallFailure(error, history)
        }
      }
      delay = next
      log?.retry(after: delay, history)
      CallMetrics.retry(request)
      do {
        try await configuration.clock.sleep(for: delay)
      } catch {
        history.duration = stopwatch.elapsed
        report(CallEnd(error), history)
        throw CallFailure(error, history)
      }
    }
  }

  /// What those have to know who record the exchange.
  var outline: RequestOutline {
    RequestOutline(request, configuration.credentials, read: read)
  }

  /// The wait before the next attempt; nil where there is none.
  private func retryDelay(
    after outcome: Attempt.Outcome,
    of result: Result<Exchange, any Error>,
    _ history: CallHistory
  ) -> Duration? {
    guard !outcome.isSuccess else {
      configuration.retryBudget?.giveBack()
      return nil
    }
    let delay = configuration.retryPolicy.delay(
      after: history.attempts.count,
      outcome: outcome,
      headers: (try? result.get())?.head.headerFields ?? [:],
      of: Repeatability(request, configuration),
      random: configuration.random(),
      now: .now)
    guard let delay else { return nil }
    // An attempt for which no time is left is not worth the wait.
    if let limit = configuration.totalTimeout, history.duration + delay >= limit { return nil }
    guard configuration.retryBudget?.take() != false else {
      log?.budgetIsSpent(history)
      return nil
    }
    return delay
  }

  /// Tells those who watch how the call ended.
  func report(_ end: CallEnd, _ history: CallHistory) {
    log?.end(end, history)
    CallMetrics.end(request, end, history)
  }

  private func result(
    ofAttempt number: Int,
    rest: Duration?
  ) async -> Result<Exchange, any Error> {
    do {
      guard let rest else { return .success(try await attempt(number)) }
      let exchange = try await configuration.clock.limit(to: rest) {
        try await attempt(number, within: rest)
      }
      return .success(exchange)
    } catch {
      return .failure(error)
    }
  }
}

/// Why a call has no response, and what it has been through.
struct CallFailure: Error {
  let error: any Error
  let history: CallHistory

  init(_ error: any Error, _ history: CallHistory) {
    self.error = error
    self.history = history
  }
}

extension Attempt.Outcome {
  /// Tells how an attempt ended; nil where the request was never handed to the transport.
  init?(_ result: Result<Exchange, any Error>) {
    switch result {
    case .success(let exchange): self = .status(exchange.head.status.code)
    case .failure(let error) where error is InvalidRequest || error is UnreadableBody: return nil
    case .failure(let error) where error is CancellationError: self = .cancelled
    case .failure(let error): self = .transport(TransportFailure(error))
    }
  }

  /// Whether the API did what it was asked.
  var isSuccess: Bool {
    if case .status(200..<300) = self { true } else { false }
  }
}

extension TransportFailure {
  /// Any error of a transport or a middleware; of one that is not this type only the type is told.
  init(_ error: any Error) {
    self =
      error as? TransportFailure
      ?? TransportFailure(
        .other, message: "The transport or a middleware failed with \(type(of: error)).")
  }
}

extension Repeatability {
  init(_ request: APIRequest, _ configuration: ClientConfiguration) {
    let header = HTTPField.Name(configuration.idempotencyKeyHeader)
    let hasKey =
      configuration.idempotencyKey != nil || header.map { request.headers[$0] != nil } == true
    isIdempotent = request.isIdempotent || hasKey
    isReplayable =
      if case .upload(let body, _) = request.content { body.isReplayable } else { true }
  }
}
