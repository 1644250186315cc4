#if Gateway
import AsyncHTTPClient
import Foundation
import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// Passes a request on to the API, and its answer back, both as they come.
struct Proxy {
  let server: GatewayServer
  let client: HTTPClient

  func response(to request: Request, for entry: ProxiedOperations.Entry) async -> Response {
    guard let applied = server.credentials.applied(to: entry) else {
      return GatewayResponder.refusal(
        .badGateway, "credentials",
        "The gateway has no credentials for this operation. See what it said when it was started.")
    }
    guard let base = server.settings.upstream ?? server.credentials.server(of: entry) else {
      return GatewayResponder.refusal(
        .badGateway, "server", "The description names no server for this operation. Use --upstream."
      )
    }
    let length = request.headers[.contentLength].flatMap { Int($0) }
    if let length, length > server.settings.bodyLimit {
      return GatewayResponder.refusal(
        .contentTooLarge, "body", "The body is larger than the gateway takes.")
    }
    let message = message(request, entry, applied, base: base, length: length)
    do {
      let answer = try await client.execute(message, timeout: server.settings.timeout)
      return Self.response(answer, server.credentials)
    } catch is BodyLimitExceeded {
      return GatewayResponder.refusal(
        .contentTooLarge, "body", "The body is larger than the gateway takes.")
    } catch let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout {
      return GatewayResponder.refusal(
        .gatewayTimeout, "timeout", "The API did not answer in time.")
    } catch {
      // What went wrong may name what must not be shown.
      return GatewayResponder.refusal(
        .badGateway, "upstream", "The API could not be reached, or broke off.")
    }
  }

  private func message(
    _ request: Request, _ entry: ProxiedOperations.Entry, _ applied: GatewayCredentials.Applied,
    base: String, length: Int?
  ) -> HTTPClientRequest {
    var query = HeaderRules.forwarded(query: request.plainQuery, for: entry)
      .map(String.init)
    query += applied.query.map { "\($0.name.queryEncoded)=\($0.value.queryEncoded)" }
    var base = base
    while base.hasSuffix("/") { base.removeLast() }
    let path = request.plainPath
    var message = HTTPClientRequest(
      url: base + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")))
    message.method = .init(rawValue: request.method.rawValue)
    for field in HeaderRules.forwarded(request.headers, for: entry) {
      message.headers.add(name: field.name.rawName, value: field.value)
    }
    for (name, value) in applied.headers { message.headers.replaceOrAdd(name: name, value: value) }
    if !applied.cookies.isEmpty {
      let cookies = applied.cookies.map { "\($0.name)=\($0.value.queryEncoded)" }
      message.headers.replaceOrAdd(name: "Cookie", value: cookies.joined(separator: "; "))
    }
    if length ?? 0 > 0 || request.headers[.transferEncoding] != nil {
      let body = LimitedBody(body: request.body, limit: server.settings.bodyLimit)
      message.body = .stream(body, length: length.map { .known(Int64($0)) } ?? .unknown)
    }
    return message
  }

  private static func response(
    _ answer: HTTPClientResponse, _ credentials: GatewayCredentials
  ) -> Response {
    var fields = HTTPFields()
    for (name, value) in answer.headers {
      if let name = HTTPField.Name(name) { fields.append(.init(name: name, value: value)) }
    }
    let length = answer.headers.first(name: "content-length").flatMap { Int($0) }
    return Response(
      status: .init(code: Int(answer.status.code), reasonPhrase: answer.status.reasonPhrase),
      headers: HeaderRules.returned(fields, without: credentials),
      body: .init(contentLength: length) { writer in
        // A body that breaks off ends the connection: the browser must not take it for whole.
        for try await buffer in answer.body { try await writer.write(buffer) }
        try await writer.finish(nil)
      })
  }
}

/// A body that is larger than allowed.
struct BodyLimitExceeded: Error {}

/// The body of a request, as far as it is allowed.
struct LimitedBody: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  let body: RequestBody
  let limit: Int

  struct AsyncIterator: AsyncIteratorProtocol {
    var inner: RequestBody.AsyncIterator
    var rest: Int

    mutating func next() async throws -> ByteBuffer? {
      guard let buffer = try await inner.next() else { return nil }
      rest -= buffer.readableBytes
      guard rest >= 0 else { throw BodyLimitExceeded() }
      return buffer
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(inner: body.makeAsyncIterator(), rest: limit)
  }
}

extension String {
  /// The text as a part of a query or cookie.
  fileprivate var queryEncoded: String {
    let plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    return addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: plain)) ?? ""
  }
}
#endif
