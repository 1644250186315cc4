import Foundation
import TestSupport
import Testing

/// A hostile description in a real browser. Needs Chromium.
@Suite(.enabled("needs Chromium, and Python with playwright") { await Browser.isThere() })
struct HostilePageTests {
  @Test func nothingOfADescriptionRuns() async throws {
    let attacks = [
      "<script>attacked=1</script>", "<img src=x onerror='attacked=1'>",
      "\\\"><svg onload=attacked=1>",
      "[x](javascript:attacked=1)", "</script><script>attacked=1</script>", "<!--<script>",
      "';attacked=1;//",
      "${attacked=1}", "{{{attacked}}}", "<a href='javascript:attacked=1'>x</a>",
      "\\u2028attacked=1",
    ]
    let operations = attacks.enumerated().map { index, attack in
      """
        "/a\(index)/{id}":
          post:
            operationId: "op\(index) \(attack)"
            summary: "\(attack)"
            description: "\(attack)"
            tags: ["\(attack)"]
            parameters:
              - {name: id, in: path, required: true, example: "\(attack)", schema: {type: string}}
              - {name: "\(attack)", in: query, description: "\(attack)", schema: {type: string, enum: ["\(attack)"]}}
            requestBody:
              content:
                application/json:
                  schema: {type: object, properties: {"\(attack)": {type: string, description: "\(attack)", example: "\(attack)"}}}
                  examples:
                    "\(attack)": {value: {"\(attack)": "\(attack)"}}
                    other: {summary: "\(attack)", value: {"\(attack)": "more \(attack)"}}
            responses:
              "200":
                description: "\(attack)"
                content: {application/json: {example: "\(attack)", schema: {type: string}}}
      """
    }
    let building = try await Building(
      """
      openapi: 3.1.0
      info: {title: "\(attacks[0])", version: "\(attacks[1])", description: "\(attacks[2])"}
      servers: [{url: https://garden.example, description: "\(attacks[0])"}]
      paths:
      \(operations.joined(separator: "\n"))
      """)
    let folder = try TemporaryFolder()
    for (path, text) in building.files { try folder.write(text, to: path) }
    let outcome = try await Browser.check("hostile", folder.url)
    #expect(outcome.output == "")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
