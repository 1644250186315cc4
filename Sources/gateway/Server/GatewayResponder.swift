#if Gateway
import Foundation
import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore

/// Decides what becomes of a request.
struct GatewayResponder: HTTPResponder {
  let server: GatewayServer
  let clients: UpstreamClients
  let log: AccessLog
  let limiter: SharedLimiter
  let origins = SharedOrigins()

  func respond(to request: Request, context: GatewayContext) async throws -> Response {
    let start = ContinuousClock.now
    let path = request.plainPath
    let route = server.routes.route(method: request.method.rawValue, path: path)
    var response = await answer(request, path, route, context)
    response.headers[.xContentTypeOptions] = "nosniff"
    let label =
      route?.label ?? "\(request.method.rawValue) \(server.site[path] == nil ? "-" : path)"
    let taken = start.duration(to: .now).milliseconds
    log.note("\(label) \(response.status.code) \(taken) ms")
    return response
  }

  private func answer(
    _ request: Request, _ path: String, _ route: Route?, _ context: GatewayContext
  ) async -> Response {
    guard origins.allows(host: request.head.authority) else {
      return Self.refusal(
        .misdirectedRequest, "host",
        "This gateway is not reached by that name. Name it with --allow-host.")
    }
    // A page of another site may send some requests without an origin, but not without this.
    let isOurs = route == nil || OriginRules.allows(fetchSite: request.headers[.secFetchSite])
    guard isOurs, origins.allows(origin: request.headers[.origin]) else {
      return Self.refusal(
        .forbidden, "origin", "Pages of other sites may not use this gateway.")
    }
    if path == "/gateway/health", request.method == .get {
      return Self.json(.ok, "{\"status\":\"ok\"}")
    }
    if let wait = limiter.wait(for: context.client) {
      var response = Self.refusal(
        .tooManyRequests, "rate", "Too many requests. Wait before you send the next one.")
      response.headers[.retryAfter] = String(max(1, wait.components.seconds))
      return response
    }
    guard isLetIn(request) else {
      var response = Self.refusal(
        .unauthorized, "token", "This gateway wants its token as the password.")
      response.headers[.wwwAuthenticate] = "Basic realm=\"gateway\", charset=\"UTF-8\""
      return response
    }
    if let route, let mock = server.mock {
      return await answer(of: mock, request, for: route.entry)
    }
    if let route {
      return await Proxy(server: server, client: clients[context.eventLoop], log: log)
        .response(to: request, on: route)
    }
    if request.method == .get || request.method == .head, let file = server.site[path] {
      return page(file, isHead: request.method == .head)
    }
    let methods = server.routes.methods(of: path)
    if !methods.isEmpty {
      var response = Self.refusal(
        .methodNotAllowed, "method",
        "The API knows this path with \(methods.joined(separator: ", ")).")
      response.headers[.allow] = methods.joined(separator: ", ")
      return response
    }
    return Self.refusal(.notFound, "path", "The description has no such operation.")
  }

  /// What the description answers.
  private func answer(
    of mock: MockAPI, _ request: Request, for entry: ProxiedOperations.Entry
  ) async -> Response {
    var body: [UInt8] = []
    do {
      let limited = LimitedBody(request.body, limit: server.settings.bodyLimit, length: nil)
      for try await buffer in limited {
        body += buffer.readableBytesView
      }
    } catch {
      return Self.tooLarge
    }
    var headers: [String: String] = [:]
    for field in request.headers { headers[field.name.canonicalName] = field.value }
    let answer = await mock.answer(
      to: .init(
        path: request.plainPath, query: String(request.plainQuery), headers: headers, body: body),
      for: entry)
    var response = Response(status: .init(code: answer.status))
    if let text = answer.body {
      response = Response(
        status: .init(code: answer.status), headers: [.contentType: answer.mediaType],
        body: .init(byteBuffer: ByteBuffer(string: text)))
    }
    return response
  }

  /// Whether a request shows the token, where one is wanted.
  private func isLetIn(_ request: Request) -> Bool {
    guard let token = server.settings.token else { return true }
    guard let header = request.headers[.authorization] else { return false }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return false }
    switch parts[0].lowercased() {
    case "bearer": return Self.isEqual(String(parts[1]), token)
    case "basic":
      guard let data = Data(base64Encoded: String(parts[1])) else { return false }
      let pair = String(decoding: data, as: UTF8.self)
      guard let colon = pair.firstIndex(of: ":") else { return false }
      return Self.isEqual(String(pair[pair.index(after: colon)...]), token)
    default: return false
    }
  }

  /// Compares in a time that does not tell how much is right.
  private static func isEqual(_ given: String, _ wanted: String) -> Bool {
    let (given, wanted) = (Array(given.utf8), Array(wanted.utf8))
    var difference = given.count ^ wanted.count
    for index in wanted.indices {
      difference |= Int(wanted[index] ^ (index < given.count ? given[index] : 0))
    }
    return difference == 0
  }

  private func page(_ file: SiteFiles.File, isHead: Bool) -> Response {
    var response = Response(status: .ok, body: .init(byteBuffer: file.body))
    if isHead {
      response = Response(
        status: .ok,
        body: .init(contentLength: file.body.readableBytes) { try await $0.finish(nil) })
    }
    response.headers[.contentType] = file.type
    response.headers[.cacheControl] = "no-cache"
    response.headers[.contentSecurityPolicy] = "frame-ancestors 'none'"
    return response
  }

  /// An answer of the gateway itself.
  static func refusal(_ status: HTTPResponse.Status, _ id: String, _ message: String) -> Response {
    json(status, "{\"error\":\"gateway_\(id)\",\"message\":\"\(message)\"}")
  }

  static var tooLarge: Response {
    refusal(.contentTooLarge, "body", "The body is larger than the gateway takes.")
  }

  static func json(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

extension Request {
  /// The path as it came, without its query.
  var plainPath: String {
    guard let path = head.path else { return "" }
    guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else { return path }
    return String(path[..<mark])
  }

  /// The query as it came.
  var plainQuery: Substring {
    let path = head.path ?? ""
    guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else { return "" }
    return path[path.index(after: mark)...]
  }
}

extension HTTPField.Name {
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}

extension Duration {
  /// Whole milliseconds.
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
#endif
