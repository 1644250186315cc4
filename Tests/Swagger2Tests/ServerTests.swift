import Testing

@Suite struct ServerTests {
  @Test(arguments: [
    ("host: a.com\nschemes: [https]", ["https://a.com"]),
    (
      "host: a.com\nbasePath: /v1\nschemes: [http, https]", ["https://a.com/v1", "http://a.com/v1"]
    ),
    (
      "host: a.com:8080\nbasePath: /\nschemes: [ws, http]",
      ["ws://a.com:8080", "http://a.com:8080"]
    ),
    ("host: a.com\nbasePath: v1/\nschemes: [https]", ["https://a.com/v1"]),
    ("host: 'http://a.com/'\nbasePath: /v1", ["http://a.com/v1"]),
    ("host: 'http://a.com/'\nschemes: [HTTPS]", ["https://a.com"]),
    ("basePath: /v1", ["/v1"]),
    ("basePath: /", ["/"]),
    ("basePath: /v1\nschemes: [https]", ["/v1"]),
  ])
  func `host, base path and schemes become servers`(text: String, urls: [String]) throws {
    let upgrade = try Upgrade(text)
    let servers = urls.map { "{url: '\($0)'}" }.joined(separator: ", ")
    #expect(upgrade.json("/servers") == (try json("[\(servers)]")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `without host and base path there are no servers`() throws {
    #expect(try Upgrade("schemes: [https]").json() == #"{"openapi":"3.0.3"}"#)
  }

  @Test func `https is taken where no scheme is said`() throws {
    let upgrade = try Upgrade("host: a.com")
    #expect(upgrade.json("/servers") == #"[{"url":"https://a.com"}]"#)
    #expect(
      upgrade.messages == [
        """
        api.yaml:2:7: note: no 'schemes' say how the host is reached; \
        'https' is used; add 'schemes: [http]' if that is wrong.
        """
      ])
  }

  @Test func `what is no scheme is left out`() throws {
    let upgrade = try Upgrade("host: a.com\nschemes: [ftp, http, http]")
    #expect(upgrade.json("/servers") == #"[{"url":"http://a.com"}]"#)
    #expect(
      upgrade.messages == [
        "api.yaml:3:11: warning: 'ftp' is not a scheme; "
          + "It is left out; write http, https, ws or wss."
      ])
  }

  @Test func `schemes of an operation become servers of its own`() throws {
    let host = "host: a.com\nbasePath: /v1\nschemes: [http, https]"
    let differing = try operation("schemes: [http]", global: host)
    #expect(differing.json("/paths/~1a/get") == (try json("servers: [{url: 'http://a.com/v1'}]")))
    let same = try operation("schemes: [https, http]", global: host)
    #expect(same.json("/paths/~1a/get") == "{}")
    #expect(same.diagnostics.isEmpty)
  }

  @Test func `schemes of an operation mean nothing without a host`() throws {
    let upgrade = try operation("schemes: [https]", global: "basePath: /v1")
    #expect(upgrade.json("/paths/~1a/get") == "{}")
    #expect(upgrade.ids == ["swagger-scheme"])
  }
}
