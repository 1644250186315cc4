import Diagnostics
import OpenAPIValidation
import Testing
import YAMLTree

/// Documents that want to cost much, or to say much.
@Suite struct HostileDocumentTests {
  @Test func findingsOfARuleAreLimited() throws {
    let tags = (0..<5000).map { "  - { name: \($0) }\n" }.joined()
    let report = try validate(BrokenRule.head("3.1.0") + "paths: {}\ntags:\n" + tags)
    #expect(report.findings.count == 100)
    #expect(report.omitted == [.wrongType: 4900])
    #expect(report.count(of: .error) == 5000)
    #expect(report.diagnostics.last?.message == "4900 more of 'openapi-wrong-type' are not shown")
  }

  @Test func whatIsBelowAnAliasIsToldOnce() throws {
    let report = try validate(
      BrokenRule.head("3.1.0")
        + """
        components:
          schemas:
            A: &a { type: object, properties: { b: { maxLength: -1 } } }
            C: *a
            D: *a
        """)
    #expect(report.findings.count == 1)
  }

  @Test func aliasesOfAliasesEnd() throws {
    var text = BrokenRule.head("3.1.0") + "components:\n  schemas:\n    S0: &a0 { title: 1 }\n"
    for level in 1...14 {
      text += "    S\(level): &a\(level) { allOf: [*a\(level - 1), *a\(level - 1)] }\n"
    }
    #expect(try validate(text).findings.count == 1)
  }

  @Test func deepSchemasEnd() throws {
    let depth = 150
    let open = String(repeating: "{ not: ", count: depth)
    let close = String(repeating: " }", count: depth)
    let text = BrokenRule.head("3.1.0") + "components: { schemas: { A: \(open){}\(close) } }\n"
    #expect(try validate(text).findings.isEmpty)
  }

  @Test func deeperThanAnyTextIsAnError() throws {
    var diagnostics: [Diagnostic] = []
    let text = BrokenRule.head("3.1.0") + "components: { schemas: { A: "
    let depth = 600
    let bytes =
      text + String(repeating: "{ not: ", count: depth) + "{}"
      + String(repeating: " }", count: depth) + " } }\n"
    let tree = YAMLTree.parse(
      Array(bytes.utf8), file: "api.yaml", limits: YAMLLimits(depth: 2000),
      diagnostics: &diagnostics)
    let report = OpenAPIValidator.validate(try #require(tree))
    #expect(report.findings.map(\.rule) == [.nestingTooDeep])
  }

  @Test func longChainsOfReferencesEnd() throws {
    var text = BrokenRule.head("3.0.3") + "paths: {}\ncomponents:\n  schemas:\n"
    for index in 0..<3000 {
      text += "    S\(index): { $ref: \"#/components/schemas/S\((index + 1) % 3000)\" }\n"
    }
    let report = try validate(text)
    #expect(report.count(of: .error) == 3000)
    #expect(Set(report.findings.map(\.rule)) == [.referenceCycle])
  }

  @Test func longTextsAreCutInMessages() throws {
    let long = String(repeating: "x", count: 1000)
    let report = try validate(BrokenRule.head("3.1.0") + "paths: {}\n\(long): 1\n")
    let message = try #require(report.findings.first).diagnostic.message
    #expect(message.utf8.count < 200)
  }

  @Test(arguments: ["", "- a\n", "text\n", "openapi: []\n", "openapi: 3.1.0\n", "swagger: 2.0\n"])
  func whatIsNoDescriptionIsAnError(_ text: String) throws {
    #expect(try validate(text).diagnostics.hasErrors)
  }
}
