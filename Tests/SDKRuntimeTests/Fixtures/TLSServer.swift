#if AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL
import SDKRuntime

/// A server on this machine that speaks one version of HTTP over TLS, and sends bodies back.
final class TLSServer: Sendable {
  private struct State {
    /// The count of connections that were begun.
    var arrivals = 0
    var connections = 0
    var requests: [HTTPRequestHead] = []
    var refusals: Int
  }

  private let state: Locked<State>
  private let channel: any Channel

  private init(_ channel: any Channel, _ state: Locked<State>) {
    self.channel = channel
    self.state = state
  }

  /// Where the server is.
  var url: String { "https://localhost:\(channel.localAddress?.port ?? 0)" }

  /// The count of connections whose handshake went well.
  var connectionCount: Int { state.withLock { $0.connections } }

  /// The heads of the requests that were answered, in order.
  var requests: [HTTPRequestHead] { state.withLock { $0.requests } }

  /// Runs a server for as long as the body runs.
  ///
  /// - Parameters:
  ///   - certificate: What it proves itself with.
  ///   - speaksHTTP2: Whether it speaks HTTP/2, or else HTTP/1.1.
  ///   - refusals: How many streams it turns away before it answers any.
  ///   - isDropped: Whether a connection, counted from 0, is broken off before its handshake.
  static func run<Result>(
    _ certificate: TestCertificate,
    speaksHTTP2: Bool = true,
    refusing refusals: Int = 0,
    dropping isDropped: @escaping @Sendable (Int) -> Bool = { _ in false },
    _ body: (TLSServer) async throws -> Result
  ) async throws -> Result {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(certificate.certificate.path)
        .map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: certificate.key.path, format: .pem)))
    configuration.applicationProtocols = [speaksHTTP2 ? "h2" : "http/1.1"]
    let context = try NIOSSLContext(configuration: configuration)
    let state = Locked(State(refusals: refusals))
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        let number = state.withLock { state in
          defer { state.arrivals += 1 }
          return state.arrivals
        }
        guard !isDropped(number) else { return channel.close() }
        return channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(NIOSSLServerHandler(context: context))
          try pipeline.addHandler(ConnectionCounter { state.withLock { $0.connections += 1 } })
          guard speaksHTTP2 else {
            try pipeline.configureHTTPServerPipeline()
            return try pipeline.addHandler(
              Echo { head in state.withLock { $0.requests.append(head) } })
          }
          _ = try pipeline.configureHTTP2Pipeline(
            mode: .server, connectionConfiguration: .init(), streamConfiguration: .init()
          ) { stream in
            stream.eventLoop.makeCompletedFuture {
              let isRefused = state.withLock { state in
                defer { state.refusals -= 1 }
                return state.refusals > 0
              }
              let pipeline = stream.pipeline.syncOperations
              guard !isRefused else { return try pipeline.addHandler(Refusal()) }
              try pipeline.addHandler(HTTP2FramePayloadToHTTP1ServerCodec())
              try pipeline.addHandler(Echo { head in state.withLock { $0.requests.append(head) } })
            }
          }
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = TLSServer(channel, state)
    do {
      let result = try await body(server)
      try await channel.close()
      return result
    } catch {
      try await channel.close()
      throw error
    }
  }
}

/// Tells of each connection over which something comes, its handshake done.
private final class ConnectionCounter: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private var onConnection: (() -> Void)?

  init(_ onConnection: @escaping () -> Void) {
    self.onConnection = onConnection
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    onConnection?()
    onConnection = nil
    context.fireChannelRead(data)
  }
}

/// Turns a stream away before anything is done with it.
private final class Refusal: ChannelInboundHandler {
  typealias InboundIn = HTTP2Frame.FramePayload
  typealias OutboundOut = HTTP2Frame.FramePayload

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    context.writeAndFlush(wrapOutboundOut(.rstStream(.refusedStream)), promise: nil)
  }
}

/// Answers with what was sent.
private final class Echo: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let onRequest: (HTTPRequestHead) -> Void
  private var head: HTTPRequestHead?
  private var body = ByteBuffer()

  init(_ onRequest: @escaping (HTTPRequestHead) -> Void) {
    self.onRequest = onRequest
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body.clear()
    case .body(var part): body.writeBuffer(&part)
    case .end:
      if let head { onRequest(head) }
      let headers: HTTPHeaders = [
        "content-type": "application/json", "content-length": "\(body.readableBytes)",
      ]
      let response = HTTPResponseHead(
        version: head?.version ?? .http2, status: .ok, headers: headers)
      context.write(wrapOutboundOut(.head(response)), promise: nil)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
  }
}
#endif
