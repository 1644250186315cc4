#if Gateway
import AsyncHTTPClient
import Foundation
import GatewayCore
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix

/// How a gateway is run.
struct GatewaySettings: Sendable {
  var host: String
  var port: Int
  /// What it may be called.
  var names: [String]
  /// What a client must show; `nil` for nothing.
  var token: String?
  /// Another server than the description's.
  var upstream: String?
  /// How long an answer of the API may take.
  var timeout: TimeAmount
  /// The most bytes that the body of a request may have.
  var bodyLimit: Int
  /// How many requests a client may make each second.
  var rate: Double
}

/// Answers requests: with pages, with what the API answers, or with why not.
struct GatewayServer: Sendable {
  let operations: ProxiedOperations
  let credentials: GatewayCredentials
  let site: SiteFiles
  /// What answers instead of the API, if anything does.
  let mock: MockAPI?
  let settings: GatewaySettings

  /// Serves until the process is told to end, and then until running requests are done.
  func run() async throws {
    var logger = Logger(label: "gateway") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let client = HTTPClient(
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: Self.clientConfiguration
    )
    let responder = GatewayResponder(
      server: self, client: client, log: AccessLog(),
      limiter: SharedLimiter(perSecond: settings.rate))
    let name = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
    let application = Application(
      responder: responder,
      // A client that sends nothing, or its request in drops, does not keep its connection.
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 1024),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        responder.origins.set(OriginRules(names: settings.names, port: port))
        writeLine("listening on http://\(name):\(port)/")
      },
      logger: logger)
    do {
      try await application.runService()
    } catch {
      try? await client.shutdown()
      throw error
    }
    try await client.shutdown()
  }

  private static var clientConfiguration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10)))
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 256
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }
}

/// What the gateway knows of a request besides the request.
struct GatewayContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Where the request came from.
  let client: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    client = source.channel.remoteAddress?.ipAddress ?? "unknown"
  }
}
#endif
