#if Gateway
import AsyncHTTPClient
import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// Passes a request on to the API, and its answer back, both as they come.
struct Proxy {
  let server: GatewayServer
  let client: HTTPClient
  let log: AccessLog

  func response(to request: Request, on route: Route) async -> Response {
    guard let credentials = route.credentials else {
      return GatewayResponder.refusal(
        .badGateway, "credentials",
        "The gateway has no credentials for this operation. See what it said when it was started.")
    }
    guard let base = route.base else {
      return GatewayResponder.refusal(
        .badGateway, "server", "The description names no server for this operation. Use --upstream."
      )
    }
    let length = request.headers[.contentLength].flatMap { Int($0) }
    if let length, length > server.settings.bodyLimit { return GatewayResponder.tooLarge }
    var message = message(request, route.entry, credentials, base: base)
    var body: LimitedBody?
    do {
      if let length, length > 0, length <= Self.mostCollected {
        message.body = .bytes(try await Self.collected(request.body))
      } else if length ?? 0 > 0 || request.headers[.transferEncoding] != nil {
        let limited = LimitedBody(request.body, limit: server.settings.bodyLimit, length: length)
        message.body = .stream(limited, length: length.map { .known(Int64($0)) } ?? .unknown)
        body = limited
      }
      let answer = try await client.execute(message, timeout: server.settings.timeout)
      return try await ProxiedAnswer(
        answer: answer, body: body, credentials: server.credentials, label: route.label, log: log
      ).response()
    } catch {
      let response = Self.refusal(for: error, body?.progress)
      await body?.takeBack()
      return response
    }
  }

  /// A body that is small, before the API hears of it: so one that comes slowly costs it nothing.
  private static func collected(_ body: RequestBody) async throws -> ByteBuffer {
    var whole = ByteBuffer()
    do {
      for try await part in body {
        if whole.readableBytes == 0 { whole = part } else { whole.writeImmutableBuffer(part) }
      }
    } catch {
      throw BodyBrokenOff()
    }
    return whole
  }

  /// Larger bodies are passed on as they come.
  private static let mostCollected = 1 << 16

  /// What the client is told. What went wrong is not said: it may name what must not be shown.
  private static func refusal(for error: any Error, _ body: LimitedBody.Progress?) -> Response {
    let isLate = [.deadlineExceeded, .readTimeout].contains(error as? HTTPClientError)
    switch error {
    case is BodyLimitExceeded: return GatewayResponder.tooLarge
    case _ where error is BodyBrokenOff || body == .brokenOff:
      // Nobody may be there any more to read it, but the log has it.
      return GatewayResponder.refusal(
        .badRequest, "request", "The body of the request broke off.")
    case _ where isLate && body == .some:
      return GatewayResponder.refusal(
        .requestTimeout, "request", "The body of the request did not come in time.")
    case _ where isLate:
      return GatewayResponder.refusal(
        .gatewayTimeout, "timeout", "The API did not answer in time.")
    default:
      return GatewayResponder.refusal(
        .badGateway, "upstream", "The API could not be reached, or broke off.")
    }
  }

  private func message(
    _ request: Request, _ entry: ProxiedOperations.Entry, _ credentials: Route.Credentials,
    base: String
  ) -> HTTPClientRequest {
    var url = base + request.plainPath
    var separator = "?"
    for part in HeaderRules.forwarded(query: request.plainQuery, for: entry) {
      url += separator + part
      separator = "&"
    }
    for part in credentials.query {
      url += separator + part
      separator = "&"
    }
    var message = HTTPClientRequest(url: url)
    message.method = .init(rawValue: request.method.rawValue)
    for field in HeaderRules.forwarded(request.headers, for: entry) {
      message.headers.add(name: field.name.rawName, value: field.value)
    }
    for (name, value) in credentials.headers {
      message.headers.replaceOrAdd(name: name, value: value)
    }
    // What is compressed cannot be searched for secrets.
    message.headers.add(name: "Accept-Encoding", value: "identity")
    return message
  }
}
#endif
