#if Gateway
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Ends the connections of clients that send nothing, a request too slowly, or take an answer in too
/// slowly.
final class PaceHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPConnectionStateHandler.InboundIn
  typealias InboundOut = HTTPConnectionStateHandler.InboundOut
  typealias OutboundIn = HTTPConnectionStateHandler.OutboundIn
  typealias OutboundOut = HTTPConnectionStateHandler.OutboundOut

  /// How long a request may take to begin, how long to come, and a part of an answer to go.
  private let limit: TimeAmount
  /// How long the rest of a request may take that was answered before it had come.
  private static let lingering = TimeAmount.seconds(2)

  private var ticks: RepeatedTask?
  /// How many requests have no whole answer yet, and since when it is none.
  private var running = 0, idle = NIODeadline.now()
  /// Whether the head of an answer went out, but not its end.
  private var isAnswering = false
  /// Since when a request has been coming that is not there as a whole.
  private var receiving: NIODeadline?
  /// When such a request was answered.
  private var answered: NIODeadline?
  /// The bytes of bodies that were written, and how many the client had taken in when it last did.
  private var written = 0, taken = 0
  private var lastTaken = NIODeadline.now()

  init(limit: TimeAmount) {
    self.limit = limit
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let pause = TimeAmount.nanoseconds(max(limit.nanoseconds / 4, 100_000_000))
    let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
    ticks = context.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
      bound.value.handler.look(bound.value.context)
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    ticks?.cancel()
    ticks = nil
  }

  func channelInactive(context: ChannelHandlerContext) {
    ticks?.cancel()
    ticks = nil
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      running += 1
      receiving = .now()
    case .body: break
    case .end: (receiving, answered) = (nil, nil)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head: isAnswering = true
    case .body(let buffer): written += buffer.readableBytes
    case .end:
      isAnswering = false
      running -= 1
      idle = .now()
      // A request behind the one that was answered begins now: before, nobody took it in.
      if receiving != nil { if running == 0 { answered = .now() } else { receiving = .now() } }
    }
    context.write(data, promise: promise)
  }

  private func look(_ context: ChannelHandlerContext) {
    let now = NIODeadline.now()
    if running == 0, receiving == nil, now - idle > limit { return close(context) }
    if let answered, now - answered > Self.lingering { return close(context) }
    if answered == nil, let receiving, running == 1, now - receiving > limit {
      if isAnswering { return close(context) }
      answered = now
      tell(context)
    }
    let waiting = try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
    let left = waiting ?? 0
    if left == 0 || written - left != taken { (taken, lastTaken) = (written - left, now) }
    if now - lastTaken > limit {
      // What the client does not take in must not stay with the system, either.
      _ = (context.channel as? SocketOptionProvider)?
        .setSoLinger(linger(l_onoff: 1, l_linger: 0))
      close(context)
    }
  }

  /// Answers a request that did not come in time. To close at once would take the answer away from a
  /// client that is sending.
  private func tell(_ context: ChannelHandlerContext) {
    let head = HTTPResponse(
      status: .requestTimeout, headerFields: [.contentLength: "0", .connection: "close"])
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(mode: .output, promise: nil)
  }

  private func close(_ context: ChannelHandlerContext) {
    ticks?.cancel()
    ticks = nil
    context.close(promise: nil)
  }
}
#endif
