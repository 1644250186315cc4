#if Gateway
import AsyncHTTPClient
import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// What the API answered, on its way to the client.
struct ProxiedAnswer {
  let answer: HTTPClientResponse
  /// The body of the request, if it has one.
  let body: LimitedBody?
  let credentials: GatewayCredentials
  /// What the log calls the request.
  let label: String
  let log: AccessLog

  /// The answer for the client, without secrets.
  /// - Throws: What the API breaks off with before there is anything to be passed on.
  func response() async throws -> Response {
    if !isReadable {
      await body?.takeBack()
      return GatewayResponder.refusal(
        .badGateway, "encoding",
        "The API compressed its answer, which the gateway then cannot search for secrets.")
    }
    var fields = HTTPFields()
    for (name, value) in answer.headers {
      if let name = HTTPField.Name(name) { fields.append(.init(name: name, value: value)) }
    }
    let length = answer.headers.first(name: "content-length").flatMap { Int($0) }
    return Response(
      // The status alone: its phrase is whatever the API likes.
      status: .init(code: Int(answer.status.code)),
      headers: HeaderRules.returned(fields, without: credentials),
      body: try await parts(length: length))
  }

  /// Whether the body comes in a form that can be searched.
  private var isReadable: Bool {
    answer.headers["content-encoding"].allSatisfy { $0.lowercased() == "identity" }
  }

  /// The body. One that came at once goes at once, together with the head.
  private func parts(length: Int?) async throws -> ResponseBody {
    var parts = MaskedBody(answer.body, credentials.mask)
    let first = length == nil ? nil : try await parts.next()
    if let length, let first, first.readableBytes == length, try await parts.next() == nil {
      await body?.takeBack()
      return ResponseBody(byteBuffer: first)
    }
    // Handed over: nothing else uses the iterator from here on.
    let rest = Handover(parts)
    let passing = Passing(label: label, log: log)
    let body = body
    return ResponseBody(contentLength: length) { writer in
      do {
        try await passing.pass(first, then: rest.value, to: &writer)
      } catch {
        await body?.takeBack()
        throw error
      }
      await body?.takeBack()
      try await writer.finish(nil)
    }
  }
}

/// Passes the parts of a body on, and tells the log where that ends too early.
///
/// A body that breaks off ends the client's connection, too: it must not be taken for whole.
private struct Passing {
  let label: String
  let log: AccessLog

  func pass(
    _ first: ByteBuffer?, then parts: MaskedBody, to writer: inout any ResponseBodyWriter
  ) async throws {
    var parts = parts
    var passed = 0
    var part = first
    while true {
      if let whole = part {
        do {
          try await writer.write(whole)
        } catch {
          log.note("\(label) broken off by the client after \(passed) bytes")
          throw error
        }
        passed += whole.readableBytes
      }
      do {
        part = try await parts.next()
      } catch {
        let cause = error as? HTTPClientError == .readTimeout ? "a timeout" : "the API"
        log.note("\(label) broken off by \(cause) after \(passed) bytes")
        throw error
      }
      if part == nil { return }
    }
  }
}

/// The parts of a body as they come, the secrets in them covered.
struct MaskedBody {
  private var parts: HTTPClientResponse.Body.AsyncIterator
  private var stream: SecretMask.Stream
  private var isAtEnd = false

  init(_ body: HTTPClientResponse.Body, _ mask: SecretMask) {
    parts = body.makeAsyncIterator()
    stream = SecretMask.Stream(mask)
  }

  /// The next part, which is not empty; `nil` at the end.
  mutating func next() async throws -> ByteBuffer? {
    while !isAtEnd {
      guard let part = try await parts.next() else {
        isAtEnd = true
        let rest = stream.finish()
        return rest.isEmpty ? nil : ByteBuffer(bytes: rest)
      }
      guard let masked = part.withUnsafeReadableBytes({ stream.pass($0) }) else {
        if part.readableBytes > 0 { return part }
        continue
      }
      if !masked.isEmpty { return ByteBuffer(bytes: masked) }
    }
    return nil
  }
}

/// A value that one task leaves to another.
///
/// Sendable unchecked: the task that leaves it does not touch it any more.
private struct Handover<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
#endif
