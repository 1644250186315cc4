import DocumentUpdate
import Testing

@Suite struct HTTPAnswerTests {
  private func read(_ heads: String, _ body: String, _ status: Int = 200) -> HTTPAnswer? {
    HTTPAnswer(
      curlOutput: Array((heads + body + "\n\(status) \(heads.utf8.count) https://a/b c").utf8))
  }

  @Test func `the fields are those of the last answer`() throws {
    let moved = "HTTP/1.1 302 Found\r\nETag: \"old\"\r\nLocation: /b\r\n\r\n"
    let last = "HTTP/2 200\r\nETag:  W/\"new\" \r\nLast-Modified: today\r\n\r\n"
    let answer = try #require(read(moved + last, "openapi: 3.0.3\n\n"))
    #expect(answer.status == 200 && answer.url == "https://a/b c")
    #expect(answer.fields == ["etag": "W/\"new\"", "last-modified": "today"])
    #expect(answer.body == Array("openapi: 3.0.3\n\n".utf8))
  }

  @Test func `a body that looks like a head stays a body`() throws {
    let answer = try #require(read("HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 404\r\nETag: x\r\n\r\n"))
    #expect(answer.fields.isEmpty && answer.body.starts(with: Array("HTTP/1.1 404".utf8)))
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK", "x\n200 900 u", "x\n200 -1 u", "x\nOK 1 u"])
  func `what curl did not write is none`(text: String) {
    #expect(HTTPAnswer(curlOutput: Array(text.utf8)) == nil)
  }
}

@Suite struct FetchedDocumentTests {
  private func document(_ body: String, status: Int = 200) throws -> FetchedDocument {
    try FetchedDocument(
      HTTPAnswer(status: status, url: "u", body: Array(body.utf8)), from: "https://a/api.yaml")
  }

  @Test func `a description is one, in YAML and JSON, of any version`() throws {
    for text in ["openapi: 3.0.3\npaths: {}\n", "{\"openapi\": \"3.1.0\"}", "swagger: '2.0'"] {
      #expect(try document(text) == .description(Array(text.utf8)))
    }
  }

  @Test func `304 is no news`() throws {
    #expect(try document("", status: 304) == .unchanged)
  }

  @Test(arguments: [
    ("  \n<!DOCTYPE html><p>Sign in", 200, "gave a web page, not a description"),
    ("PK\u{3}\u{4}", 200, "gave an archive, not a description"),
    ("", 200, "gave an empty document"), ("", 404, "answered 404: nothing is there"),
    ("", 401, "wants credentials"), ("", 503, "answered 503"), ("title: x", 200, "neither"),
    ("[1, 2]", 200, "neither"), ("{\"openapi\": \"3.0.3\", \"paths\": {\"/a\": {", 200, "cannot"),
  ])
  func `anything else is refused, with the reason`(body: String, status: Int, reason: String) {
    let error = #expect(throws: FetchedDocument.Refusal.self) {
      try document(body, status: status)
    }
    #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("https://a/api.yaml") == true)
  }
}
