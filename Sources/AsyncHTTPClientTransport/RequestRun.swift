#if AsyncHTTPClient
import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOCore
import SDKRuntime

/// One request on its way through a client, in a task of its own.
final class RequestRun: ExchangeCarrier {
  private struct State {
    var exchange: TransportExchange?
    var task: Task<Void, Never>?
    var isCancelled = false
    var isSuspended = false
    /// Waits until it may go on.
    var waiting: CheckedContinuation<Void, Never>?
  }

  let canBeSuspended = true

  private let message: HTTPClientRequest
  private let upload: UploadReader?
  private let length: Int64?
  private let client: HTTPClient
  private let state = Locked(State())

  init(_ message: HTTPClientRequest, upload: UploadBody?, client: HTTPClient) {
    self.message = message
    self.upload = upload.map(UploadReader.init)
    length = upload?.length
    self.client = client
  }

  /// Sets where it reports what it receives; from then on the two keep each other until it ends.
  func report(to exchange: TransportExchange) {
    state.withLock { $0.exchange = exchange }
  }

  func resume() {
    let waiting = state.withLock { state in
      if state.task == nil, !state.isCancelled {
        state.task = Task { await self.run() }
      }
      state.isSuspended = false
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }

  func suspend() {
    state.withLock { $0.isSuspended = true }
  }

  func cancel() {
    let (task, waiting) = state.withLock { state in
      state.isCancelled = true
      state.isSuspended = false
      state.exchange = nil
      defer { state.waiting = nil }
      return (state.task, state.waiting)
    }
    task?.cancel()
    upload?.cancel()
    waiting?.resume()
  }

  private func run() async {
    guard let exchange = state.withLock({ $0.exchange }) else { return }
    do {
      let response = try await client.execute(message(for: exchange), deadline: .distantFuture)
      exchange.received(try HTTPResponse(response))
      for try await buffer in response.body {
        exchange.received(Data(buffer.readableBytesView))
        await waitWhileSuspended()
      }
      exchange.end(.success(()))
    } catch {
      exchange.end(.failure(TransportFailure.error(for: error)))
    }
    upload?.cancel()
    state.withLock { $0.exchange = nil }
  }

  private func message(for exchange: TransportExchange) -> HTTPClientRequest {
    guard let upload else { return message }
    var message = message
    message.body = .stream(
      UploadBuffers(reader: upload) { [weak exchange] in exchange?.sentBytes() },
      length: length.map { .known($0) } ?? .unknown)
    return message
  }

  private func waitWhileSuspended() async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      let goesOn = state.withLock { state in
        if state.isSuspended { state.waiting = continuation }
        return !state.isSuspended
      }
      if goesOn { continuation.resume() }
    }
  }
}
#endif
