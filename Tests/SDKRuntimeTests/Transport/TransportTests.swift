import FlyingFox
import Foundation
import HTTPTypes
import SDKRuntime
import TestServer
import Testing

/// What every transport does, over a real server.
@Suite(.timeLimit(.minutes(3))) struct TransportTests {
  private func failure(
    of client: SampleClient,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async -> TransportFailure? {
    do {
      _ = try await client.download()
      Issue.record("The call succeeded.", sourceLocation: sourceLocation)
    } catch {
      if case .transport(let failure) = error.kind { return failure }
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
    return nil
  }

  private func client(of url: String, _ transport: TestedTransport) throws -> SampleClient {
    SampleClient(
      client: APIClient(
        configuration: try ClientConfiguration(
          baseURL: url,
          credentials: .none,
          userAgent: "Test/1",
          timeout: .seconds(50)
        ),
        transport: transport.makeHasty()
      )
    )
  }

  @Test(arguments: TestedTransport.allCases)
  func aServerThatIsGoneRefuses(_ transport: TestedTransport) async throws {
    let url = try await RecordingServer.run { server in server.url }
    #expect(await failure(of: try client(of: url, transport))?.code == .connectionRefused)
  }

  @Test(arguments: TestedTransport.allCases)
  func aNameWithoutAddressIsADNSFailure(_ transport: TestedTransport) async throws {
    #expect(await failure(of: try client(of: "https://nowhere.invalid", transport))?.code == .dns)
  }

  @Test(arguments: TestedTransport.allCases)
  func aServerWithoutTLSFailsSecurely(_ transport: TestedTransport) async throws {
    try await RecordingServer.run { server in
      let failure = await failure(of: try client(of: "https://127.0.0.1:\(server.port)", transport))
      #expect(failure?.code == .tls)
      #expect(await server.arrivals.isEmpty)
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aSlowServerRunsOutOfTime(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(answer: Self.waitForever) { server in
      let failure = await failure(
        of: try server.client(timeout: .milliseconds(200), transport: transport.make()))
      #expect(failure?.code == .timedOut)
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aCancelledCallReturnsBeforeTheServerAnswers(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(answer: Self.waitForever) { server in
      let client = try server.client(timeout: .seconds(600), transport: transport.make())
      let call = Task { () throws(SampleError) in try await client.download() }
      while await server.arrivals.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      call.cancel()
      // The server never answers and the timeout is far off: only the cancellation can end this.
      guard case .failure(let error) = await call.result, let error = error as? SampleError,
        case .cancelled = error.kind
      else {
        Issue.record("The call was not cancelled.")
        return
      }
      #expect(error.description.contains("cancelled"))
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aCallInACancelledTaskSendsNothing(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: "x") { server in
      let client = try server.client(transport: transport.make())
      let call = Task {
        while !Task.isCancelled { await Task.yield() }
        return try await client.download()
      }
      call.cancel()
      guard case .failure(let error) = await call.result, let error = error as? SampleError,
        case .cancelled = error.kind
      else {
        Issue.record("The call was not cancelled.")
        return
      }
      #expect(await server.arrivals.isEmpty)
    }
  }

  @Test(arguments: TestedTransport.allCases, [301, 302, 303, 307, 308])
  func redirectsAreNotFollowed(_ transport: TestedTransport, _ status: Int) async throws {
    try await RecordingServer.run(text: "secret") { other in
      try await RecordingServer.run(status: status, headers: ["Location": other.url + "/x"]) {
        server in
        let client = try server.client(
          credentials: .bearer(Secret("hunter2")), transport: transport.make())
        do throws(SampleError) {
          _ = try await client.download()
          Issue.record("The call succeeded.")
        } catch {
          #expect(error.status == status)
          #expect(error.description.contains("Redirects"))
        }
        #expect(await other.arrivals.isEmpty)
        #expect(await server.arrivals.count == 1)
      }
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func aResponseBeyondTheLimitIsRefused(_ transport: TestedTransport) async throws {
    let text = String(repeating: "x", count: 1_000_000)
    try await RecordingServer.run(text: text) { server in
      let fits = try server.client(transport: transport.make(responseLimit: 1_000_000))
      #expect(try await fits.download().count == 1_000_000)
      let small = try server.client(transport: transport.make(responseLimit: 999_999))
      #expect(await failure(of: small)?.code == .responseTooLarge)
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func cookiesAreNotKept(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(headers: ["Set-Cookie": "a=b; Path=/"], text: "x") { server in
      let client = try server.client(transport: transport.make())
      _ = try await client.download()
      _ = try await client.download()
      #expect(await server.arrivals.map { $0.headers["cookie"] } == [nil, nil])
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func manyCallsAtOnceKeepTheirAnswersApart(_ transport: TestedTransport) async throws {
    try await RecordingServer.run(text: "x") { server in
      let client = try server.client(transport: transport.make())
      try await withThrowingTaskGroup(of: Data.self) { group in
        for _ in 0..<50 {
          group.addTask { try await client.download() }
        }
        for try await data in group {
          #expect(data == Data("x".utf8))
        }
      }
      #expect(await server.arrivals.count == 50)
    }
  }

  @Test(arguments: TestedTransport.allCases, [0, 1, 100_000])
  func bodiesOfAnyLengthArrive(_ transport: TestedTransport, _ count: Int) async throws {
    try await RecordingServer.run(text: #"{"count":1,"id":"a","tags":[]}"#) { server in
      let id = String(repeating: "x", count: count)
      _ = try await server.client(transport: transport.make()).updateThing(
        thingID: "x", thing: Thing(id: id, count: 1))
      let body = try #require(await server.arrivals.first?.body)
      #expect(try JSONDecoder.sdk().decode(Thing.self, from: body).id == id)
    }
  }

  private static let waitForever: @Sendable () async throws -> FlyingFox.HTTPResponse = {
    try await Task.sleep(for: .seconds(3600))
    return FlyingFox.HTTPResponse(statusCode: .ok)
  }
}
