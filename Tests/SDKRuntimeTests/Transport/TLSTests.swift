#if AsyncHTTPClient
import AsyncHTTPClient
import AsyncHTTPClientTransport
import Foundation
import NIOSSL
import SDKRuntime
import Testing

/// Calls over TLS.
@Suite(
  .enabled("openssl, which makes the certificates, is not there") {
    await TestCertificate.canBeMade()
  }, .timeLimit(.minutes(5)))
struct TLSTests {
  private func client(_ url: String, _ transport: any Transport) throws -> APIClient {
    var configuration = try ClientConfiguration(
      baseURL: url, credentials: .none, userAgent: "Test/1", timeout: .seconds(50))
    configuration.clock = TestClock()
    return APIClient(configuration: configuration, transport: transport)
  }

  /// Runs a transport that trusts a certificate.
  private func trusting<Result>(
    _ certificate: TestCertificate,
    _ body: (AsyncHTTPClientTransport) async throws -> Result
  ) async throws -> Result {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.trustRoots = .file(certificate.certificate.path)
    var configuration = AsyncHTTPClientTransport.clientConfiguration
    configuration.tlsConfiguration = tls
    // A handshake takes long on a busy machine.
    configuration.timeout.connect = .seconds(50)
    let client = HTTPClient(configuration: configuration)
    do {
      let result = try await body(AsyncHTTPClientTransport(client))
      try await client.shutdown()
      return result
    } catch {
      try await client.shutdown()
      throw error
    }
  }

  private func request(_ number: Int) -> APIRequest {
    var request = APIRequest(.post, "/v1/echo", operation: "Echo")
    request.header("X-Number", number)
    request.body(["number": JSONValue.integer(Int64(number))])
    return request
  }

  @Test func manyCallsShareOneConnection() async throws {
    let certificate = try await TestCertificate.make()
    try await TLSServer.run(certificate) { server in
      try await trusting(certificate) { transport in
        let client = try client(server.url, transport)
        // The first makes the connection.
        let first: JSONValue = try await client.send(request(0), failure: ErrorResponse.self)
        #expect(first == ["number": 0])
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 1...100 {
            group.addTask {
              let answer: JSONValue = try await client.send(
                request(number), failure: ErrorResponse.self)
              #expect(answer == ["number": .integer(Int64(number))])
            }
          }
          try await group.waitForAll()
        }
        #expect(server.connectionCount == 1)
        #expect(server.requests.count == 101)
        #expect(server.requests.allSatisfy { $0.method == .POST && $0.uri == "/v1/echo" })
        #expect(Set(server.requests.map { $0.headers["x-number"] }).count == 101)
      }
    }
  }

  @Test func bodiesAreStreamedBothWays() async throws {
    let certificate = try await TestCertificate.make()
    try await TLSServer.run(certificate) { server in
      try await trusting(certificate) { transport in
        let chunks = AsyncStream<Data> { continuation in
          for byte in UInt8(0)..<50 { continuation.yield(Data(repeating: byte, count: 20_000)) }
          continuation.finish()
        }
        var request = APIRequest(.post, "/v1/echo", operation: "Echo")
        request.body(UploadBody(chunks), contentType: "application/octet-stream")
        let stream = try await client(server.url, transport)
          .stream(request, failure: ErrorResponse.self)
        let data = try await stream.collect(upTo: 2_000_000)
        #expect(data.count == 1_000_000)
        #expect(data.last == 49)
      }
    }
  }

  /// A refused stream was not looked at, so that even a POST is sent again.
  @Test func refusedStreamsAreSentAgain() async throws {
    let certificate = try await TestCertificate.make()
    try await TLSServer.run(certificate, refusing: 2) { server in
      try await trusting(certificate) { transport in
        let answer: JSONValue = try await client(server.url, transport)
          .send(request(7), failure: ErrorResponse.self)
        #expect(answer == ["number": 7])
        #expect(server.requests.count == 1)
      }
    }
  }

  /// That one connection was not made says nothing of others: what waits goes over those.
  @Test(arguments: [false, true])
  func aConnectionThatFailsFailsNoCall(speaksHTTP2: Bool) async throws {
    let certificate = try await TestCertificate.make()
    let isDropped: @Sendable (Int) -> Bool = { $0.isMultiple(of: speaksHTTP2 ? 2 : 5) }
    try await TLSServer.run(certificate, speaksHTTP2: speaksHTTP2, dropping: isDropped) { server in
      try await trusting(certificate) { transport in
        let client = try client(server.url, transport).with { $0.retryPolicy = .none }
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 1...200 {
            group.addTask {
              let answer: JSONValue = try await client.send(
                request(number), failure: ErrorResponse.self)
              #expect(answer == ["number": .integer(Int64(number))])
            }
          }
          try await group.waitForAll()
        }
        #expect(server.requests.count == 200)
      }
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func untrustedServersAreSentNothing(_ transport: TestedTransport) async throws {
    let certificate = try await TestCertificate.make()
    try await TLSServer.run(certificate) { server in
      let error = try await client(server.url, transport.makeHasty()).failure(of: request(1))
      guard case .transport(let failure)? = error?.kind else {
        throw Unexpected(what: "\(error as Any)")
      }
      #expect(failure.code == .tls)
      #expect(failure.isUnsent)
      #expect(error?.attempts.count == 3)
      #expect(error?.localizedDescription.contains("certificate") == true)
      #expect(server.requests.isEmpty)
    }
  }
}
#endif
