import HTTPTypes
import SDKRuntime
import Testing

/// Calls may be made with other settings than the client's.
@Suite struct DerivedClientTests {
  @Test func onlyTheDerivedClientIsChanged() async throws {
    let transport = ScriptedTransport([.status(200), .status(200)])
    let client = try transport.client()
    let other = try client.with {
      $0.baseURL = try ServerURL("https://eu.example.com/v9/")
      $0.defaultHeaders[.acceptLanguage] = "de"
      $0.timeout = .seconds(5)
      $0.retryPolicy = .none
    }
    #expect(await other.failure(of: .get) == nil)
    #expect(await client.failure(of: .get) == nil)
    let requests = await transport.requests
    #expect(requests.map(\.authority) == ["eu.example.com", "api.example.com"])
    #expect(requests.map(\.path) == ["/v9/v1/things/a", "/v1/things/a"])
    #expect(requests.map { $0.headerFields[.acceptLanguage] } == ["de", nil])
    #expect(await transport.timeouts == [.seconds(5), .seconds(60)])
    #expect(client.configuration.retryPolicy == .default)
  }

  @Test func aChangeMayFail() throws {
    let client = try ScriptedTransport([]).client()
    #expect(throws: ConfigurationError.self) {
      try client.with { (configuration) throws(ConfigurationError) in
        configuration.baseURL = try ServerURL("http://example.com")
      }
    }
  }

  @Test func aClientIsSmall() {
    #expect(MemoryLayout<APIClient>.size == MemoryLayout<Int>.size)
  }
}
