#if Gateway
import AsyncHTTPClient
import NIOCore

/// The connections to the API: a pool for each event loop.
///
/// A request goes on where its client's connection is served, and its answer comes back there, without a
/// way from thread to thread.
struct UpstreamClients: Sendable {
  private let clients: [ObjectIdentifier: HTTPClient]
  private let first: HTTPClient

  init(_ group: some EventLoopGroup, _ configuration: HTTPClient.Configuration) {
    var clients: [ObjectIdentifier: HTTPClient] = [:]
    for loop in group.makeIterator() {
      clients[ObjectIdentifier(loop)] = HTTPClient(
        eventLoopGroup: loop, configuration: configuration)
    }
    self.clients = clients
    first = clients.values.first ?? HTTPClient(eventLoopGroup: group, configuration: configuration)
  }

  /// The client of an event loop.
  subscript(loop: any EventLoop) -> HTTPClient {
    clients[ObjectIdentifier(loop)] ?? first
  }

  /// Closes all connections.
  func shutdown() async throws {
    for client in clients.values { try await client.shutdown() }
    if clients.isEmpty { try await first.shutdown() }
  }
}
#endif
