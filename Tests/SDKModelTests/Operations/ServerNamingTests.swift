import SDKModel
import Testing

@Suite struct ServerNamingTests {
  /// What operations call their own servers, each operation with servers as in the document.
  private func names(_ servers: [String]) throws -> [String?] {
    let paths = servers.enumerated().map { index, list in
      "  /p\(index): {servers: [\(list)], get: {operationId: op\(index), responses: {}}}"
    }
    return try Building(
      """
      openapi: 3.2.0
      info: {title: Test, version: "1"}
      paths:
      \(paths.joined(separator: "\n"))
      """
    ).model.clients[0].operations.map { $0.server?.snakeCase }
  }

  @Test(arguments: [
    (["{url: 'https://api.one.example'}"], ["api"]),
    (
      ["{url: 'https://api.one.example'}", "{url: 'https://api.two.example'}"],
      ["api_one_example", "api_two_example"]
    ),
    (
      ["{url: 'https://api.one.example/a'}", "{url: 'https://api.one.example/b'}"],
      ["https_api_one_example_a", "https_api_one_example_b"]
    ),
    (["{url: 'https://{tenant}.files.example', variables: {tenant: {default: demo}}}"], ["files"]),
    (["{url: 'https://{host}', variables: {host: {default: a.example}}}"], ["host"]),
    (["{url: 'https://api.one.example', name: uploads}"], ["uploads"]),
    (["{url: '/relative'}"], ["relative"]), (["{url: 'https://localhost:8080'}"], ["localhost"]),
  ])
  func serversAreCalledAfterTheirHosts(_ servers: [String], _ expected: [String]) throws {
    #expect(try names(servers) == expected)
  }

  /// What is chosen where nobody does is a part of a server.
  @Test func serversOfOneTemplateDifferInTheirDefaults() throws {
    let servers = ["us", "eu"].map {
      "{url: 'https://{region}.a.example', variables: {region: {default: \($0)}}}"
    }
    #expect(Set(try names(servers)).count == 2)
    let building = try Building(
      """
      openapi: 3.2.0
      info: {title: Test, version: "1"}
      servers: [\(servers[0])]
      paths: {/a: {servers: [\(servers[1])], get: {operationId: get, responses: {}}}}
      """)
    let client = building.model.clients[0]
    #expect(client.operations[0].server != nil)
    #expect(client.otherServers.map(\.url) == ["https://eu.a.example"])
  }

  /// Old code compiles with the new names, and must not send its calls to another server than before.
  @Test func noNameComesToMeanAnotherServerWhenOneIsAdded() throws {
    let all = [
      "api.a.example", "api.b.example", "api-a-example.c.example", "api-a-example.d.example",
      "b.example",
    ].map { "{url: 'https://\($0)'}" }
    for kept in 1..<(1 << all.count) {
      let old = all.indices.filter { kept >> $0 & 1 == 1 }
      let known = Dictionary(
        zip(try names(old.map { all[$0] }), old), uniquingKeysWith: { $1 })
      #expect(known.count == old.count, "two of one name")
      for added in all.indices where !old.contains(added) {
        let new = (old + [added]).sorted()
        for (name, server) in zip(try names(new.map { all[$0] }), new) {
          #expect(known[name] ?? server == server, "\(name ?? "-"), \(old) and \(added)")
        }
      }
    }
  }
}
