import OpenAPIDocument
import Testing

@Suite struct ServerReaderTests {
  private func read(_ servers: String) throws -> ([Server], [String]) {
    let reading = try Reading("openapi: 3.2.0\nservers: \(servers)")
    return (try #require(reading.document).servers, reading.messages)
  }

  @Test func readsVariables() throws {
    let (servers, messages) = try read(
      """
      [{url: 'https://{region}.example.com:{port}', name: main, description: The main one,
        variables: {region: {default: eu, enum: [eu, us], description: Where}, port: {default: 443}}}]
      """
    )
    let server = try #require(servers.first)
    #expect(server.url == "https://eu.example.com:443")
    #expect(server.template == "https://{region}.example.com:{port}")
    #expect(server.name == "main")
    #expect(server.description == "The main one")
    #expect(server.variables.map(\.name) == ["region", "port"])
    #expect(server.variables.map(\.defaultValue) == ["eu", "443"])
    #expect(server.variables.map(\.allowedValues) == [["eu", "us"], []])
    #expect(server.variables.map(\.description) == ["Where", nil])
    #expect(messages.isEmpty)
  }

  @Test func mendsAVariableWithoutADefault() throws {
    let (servers, messages) = try read(
      "[{url: 'https://{a}{b}/', variables: {a: {enum: [x, y]}, b: {description: None}}}]"
    )
    #expect(servers.map(\.url) == ["https://x/"])
    #expect(
      messages == [
        "api.yaml:2:70: warning: the server variable 'b' needs a 'default'; "
          + "Its place in the URL stays empty; add the value."
      ]
    )
  }

  @Test func leavesOutAServerWithoutAURL() throws {
    let (servers, messages) = try read("[{description: Somewhere}, {url: /v1}]")
    #expect(servers.map(\.url) == ["/v1"])
    #expect(
      messages == [
        "api.yaml:2:11: warning: a server needs a 'url'; The server is left out; add the URL."
      ]
    )
  }
}
