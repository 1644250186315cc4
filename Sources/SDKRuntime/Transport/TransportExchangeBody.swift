import Foundation

/// The body of a response, fetched as it is read; the exchange ends when nobody can read it.
package struct TransportExchangeBody: AsyncSequence, Sendable {
  package struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let reader: ExchangeOwner

    package mutating func next() async throws -> Data? {
      try await reader.exchange.next()
    }
  }

  private let owner: ExchangeOwner

  package init(_ exchange: TransportExchange) {
    owner = ExchangeOwner(exchange)
  }

  package func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(reader: owner.handOver())
  }
}

/// Ends an exchange when it is dropped.
private final class ExchangeOwner: Sendable {
  let exchange: TransportExchange
  private let isOwner = Locked(true)

  init(_ exchange: TransportExchange) {
    self.exchange = exchange
  }

  deinit {
    if isOwner.withLock({ $0 }) { exchange.cancel() }
  }

  /// Makes another owner in this one's place, so that the iterator, not the sequence that made
  /// it, keeps the exchange going.
  func handOver() -> ExchangeOwner {
    isOwner.withLock { $0 = false }
    return ExchangeOwner(exchange)
  }
}
