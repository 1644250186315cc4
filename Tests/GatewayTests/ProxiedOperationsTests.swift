import GatewayCore
import Testing

/// Which requests are passed on.
@Suite struct ProxiedOperationsTests {
  private func building() throws -> Building {
    let answer = "responses: {'204': {description: x}}"
    return try Building(
      paths: """
        /plants: {get: {\(answer)}, post: {\(answer)}}
        /plants/{id}: {get: {\(answer)}, delete: {\(answer)}}
        /plants/search: {get: {\(answer)}}
        /plants/{id}/parts/{name}.json: {get: {\(answer)}}
        /plants/{id}:water: {post: {\(answer)}}
        """)
  }

  @Test(arguments: [
    ("GET", "/plants", "/plants"),
    ("POST", "/plants", "/plants"),
    ("GET", "/plants/7", "/plants/{id}"),
    ("GET", "/plants/a%2Fb", "/plants/{id}"),
    ("GET", "/plants/search", "/plants/search"),
    ("DELETE", "/plants/search", "/plants/{id}"),
    ("GET", "/plants/7/parts/leaf.json", "/plants/{id}/parts/{name}.json"),
    ("GET", "/plants/7/parts/a.json.json", "/plants/{id}/parts/{name}.json"),
    ("POST", "/plants/7:water", "/plants/{id}:water"),
  ])
  func knownOnes(_ method: String, _ path: String, _ template: String) throws {
    #expect(try building().operations.entry(method: method, path: path)?.template == template)
  }

  @Test(arguments: [
    ("PUT", "/plants"), ("GET", "/plants/"), ("GET", "/plants/7/"), ("GET", "/Plants"),
    ("GET", "//plants"), ("GET", "/plants/.."), ("GET", "/plants/%2e%2E"), ("GET", "/plants/."),
    ("GET", "/plants/a%00"), ("GET", "/plants\\7"), ("GET", "/plants/7/parts/.json"),
    ("POST", "/plants/:water"), ("GET", "plants"), ("GET", ""), ("GET", "/plants/a b"),
    ("GET", "/plants/é"), ("get", "/plants"),
  ])
  func unknownOnes(_ method: String, _ path: String) throws {
    #expect(try building().operations.entry(method: method, path: path) == nil)
  }

  @Test func theMethodsOfAPathAreTold() throws {
    #expect(try building().operations.methods(of: "/plants") == ["GET", "POST"])
    #expect(try building().operations.methods(of: "/other") == [])
  }
}
