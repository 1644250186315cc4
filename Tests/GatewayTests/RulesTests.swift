import GatewayCore
import HTTPTypes
import Testing

/// What goes from one side to the other, and who may ask.
@Suite struct RulesTests {
  private func fields(_ pairs: [(String, String)]) throws -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in pairs {
      fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
    }
    return fields
  }

  @Test func whatABrowserProvesIsTakenAway() throws {
    let building = try Building(
      security: "[{a: []}]", schemes: "{a: {type: apiKey, in: header, name: X-Key}}")
    let sent = try fields([
      ("Authorization", "Basic x"), ("Cookie", "a=b"), ("x-key", "mine"), ("Origin", "http://x"),
      ("Referer", "http://x"), ("Sec-Fetch-Site", "same-origin"), ("Connection", "X-Hop"),
      ("X-Hop", "1"), ("Transfer-Encoding", "chunked"), ("Content-Type", "application/json"),
      ("X-Trace", "7"), ("Accept", "*/*"), ("X-Forwarded-For", "1.2.3.4"),
      ("Range", "bytes=0-9"), ("Accept-Encoding", "gzip"),
    ])
    let kept = HeaderRules.forwarded(sent, for: try building.entry())
    #expect(kept.map(\.name.canonicalName) == ["content-type", "x-trace", "accept"])
  }

  @Test func keysOfTheQueryAreTakenAway() throws {
    let building = try Building(
      security: "[{a: []}]", schemes: "{a: {type: apiKey, in: query, name: key}}")
    let kept = HeaderRules.forwarded(
      query: "a=1&key=mine&%6Bey=mine&key&b=%20", for: try building.entry())
    #expect(kept == ["a=1", "b=%20"])
  }

  @Test func whatOnlyAServerMayTellIsTakenAway() throws {
    let building = try Building(security: "[{a: []}]", schemes: "{a: {type: http, scheme: bearer}}")
    let names = building.model.clients.flatMap(\.credentials)
      .flatMap(GatewayCredentials.variables)
    let credentials = GatewayCredentials([names[0]: "sentinel"], of: building.model)
    let came = try fields([
      ("Content-Type", "application/json"), ("Set-Cookie", "a=b"), ("X-Request-Id", "7"),
      ("Access-Control-Allow-Origin", "*"), ("X-Echo", "Bearer sentinel"), ("Connection", "close"),
      ("X-sentinel", "1"),
    ])
    let kept = HeaderRules.returned(came, without: credentials)
    #expect(kept.map(\.name.canonicalName) == ["content-type", "x-request-id"])
  }

  @Test func onlyTheGatewaysOwnNamesAndPages() {
    let rules = OriginRules(names: ["127.0.0.1", "localhost", "::1"], port: 8080)
    for host in ["127.0.0.1:8080", "LOCALHOST:8080", "[::1]:8080"] {
      #expect(rules.allows(host: host))
      #expect(rules.allows(origin: "http://" + host.lowercased()))
    }
    for host in ["evil.example:8080", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.evil:8080", nil] {
      #expect(!rules.allows(host: host))
    }
    for origin in ["null", "http://evil.example", "http://localhost:80", "file://"] {
      #expect(!rules.allows(origin: origin))
    }
    #expect(rules.allows(origin: nil))
    #expect(OriginRules.allows(fetchSite: nil) && OriginRules.allows(fetchSite: "same-origin"))
    #expect(!OriginRules.allows(fetchSite: "cross-site"))
    #expect(!OriginRules.allows(fetchSite: "same-site"))
  }

  @Test func aClientWaitsWhereItAsksTooMuch() {
    var limiter = RateLimiter(perSecond: 2, atOnce: 3)
    let start = ContinuousClock.now
    for _ in 0..<3 { #expect(limiter.wait(for: "a", at: start) == nil) }
    #expect(limiter.wait(for: "a", at: start) == .milliseconds(500))
    #expect(limiter.wait(for: "b", at: start) == nil)
    #expect(limiter.wait(for: "a", at: start + .milliseconds(499)) != nil)
    #expect(limiter.wait(for: "a", at: start + .milliseconds(501)) == nil)
    // As many as at once, however long it waits.
    for _ in 0..<3 { #expect(limiter.wait(for: "a", at: start + .seconds(60)) == nil) }
    #expect(limiter.wait(for: "a", at: start + .seconds(60)) != nil)
  }

  @Test func manyClientsTakeNoMemoryForEver() {
    var limiter = RateLimiter(perSecond: 1, atOnce: 2)
    let start = ContinuousClock.now
    for client in 0..<25_000 { #expect(limiter.wait(for: "\(client)", at: start) == nil) }
  }
}
