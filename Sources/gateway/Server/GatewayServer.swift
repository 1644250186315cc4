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
  /// How long an answer of the API may take to begin, and each of its parts.
  var timeout: TimeAmount
  /// How long a client may take to send a request, to take in a part of an answer, or to go on.
  var clientTimeout: TimeAmount
  /// The most bytes that the body of a request may have.
  var bodyLimit: Int
  /// How many requests a client may make each second.
  var rate: Double
}

/// Answers requests: with pages, with what the API answers, or with why not.
final class GatewayServer: Sendable {
  let routes: Routes
  let credentials: GatewayCredentials
  let site: SiteFiles
  /// What answers instead of the API, if anything does.
  let mock: MockAPI?
  let settings: GatewaySettings

  init(
    routes: Routes, credentials: GatewayCredentials, site: SiteFiles, mock: MockAPI?,
    settings: GatewaySettings
  ) {
    self.routes = routes
    self.credentials = credentials
    self.site = site
    self.mock = mock
    self.settings = settings
  }

  /// Serves until the process is told to end, and then until running requests are done.
  func run() async throws {
    var logger = Logger(label: "gateway") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let clients = UpstreamClients(MultiThreadedEventLoopGroup.singleton, clientConfiguration)
    let log = AccessLog()
    defer { log.finish() }
    let (names, clientTimeout) = (settings.names, settings.clientTimeout)
    let responder = GatewayResponder(
      server: self, clients: clients, log: log,
      limiter: SharedLimiter(perSecond: settings.rate))
    let name = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
    let application = Application(
      responder: responder,
      server: .http1(
        configuration: .init(additionalChannelHandlers: [PaceHandler(limit: clientTimeout)])),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 1024),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        responder.origins.set(OriginRules(names: names, port: port))
        writeLine("listening on http://\(name):\(port)/")
      },
      logger: logger)
    do {
      try await application.runService()
    } catch {
      try? await clients.shutdown()
      throw error
    }
    try await clients.shutdown()
  }

  private var clientConfiguration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: .seconds(10), read: settings.timeout))
    // As many as there are requests: slow clients must not keep all of them from the others.
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 16_384
    configuration.connectionPool.retryConnectionEstablishment = false
    // Nobody collects what it would tell of each request.
    configuration.tracing.tracer = nil
    return configuration
  }
}

/// What the gateway knows of a request besides the request.
struct GatewayContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Where the request came from.
  let client: String
  /// Where its connection is served.
  let eventLoop: any EventLoop

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    client = source.channel.remoteAddress?.ipAddress ?? "unknown"
    eventLoop = source.channel.eventLoop
  }
}
#endif
