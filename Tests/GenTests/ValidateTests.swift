import Foundation
import TestSupport
import Testing

/// `gen validate`: what it says, in which format, and how it ends.
@Suite struct ValidateTests {
  /// Breaks two rules, one of them a warning.
  static let broken = """
    openapi: 3.1.1
    info: { title: Broken, version: "1" }
    paths:
      /a:
        get:
          requestBody: { content: {} }
          colour: red

    """

  @Test func aGoodDescriptionIsValid() async throws {
    let outcome = try await Workspace().gen("validate", "api.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("valid: OpenAPI 3.0.3, 2 paths, 2 operations in "))
  }

  @Test func findingsAreLinesLikeThoseOfACompiler() async throws {
    let outcome = try await Workspace(ValidateTests.broken).gen("validate", "api.yaml")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.split(separator: "\n") == [
        """
        api.yaml:6:7: warning: HTTP gives the body of a GET request no meaning; \
        Use parameters, or another method. [openapi-body-without-meaning, §4.8.10]
        """,
        """
        api.yaml:7:7: error: the Operation Object has no field 'colour'; \
        Remove it; a field of your own begins with 'x-'. [openapi-unknown-field, §4.8.10]
        """,
      ])
    #expect(outcome.output.hasPrefix("1 error, 1 warning in "))
  }

  /// Bundling takes the names of schemas out.
  @Test func whatSchemasCallThemselvesIsChecked() async throws {
    let outcome = try await Workspace(
      """
      openapi: 3.1.1
      info: { title: Names, version: "1" }
      components:
        schemas:
          A: { $id: "https://a.example/a#b" }
          B: { $anchor: 1b }
          C: { $anchor: c }
          D: { $anchor: c, type: strin }

      """
    ).gen("validate", "api.yaml")
    #expect(outcome.status == 1)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("api.yaml:5:15: error: '$id' must be a URI without") == true)
    #expect(lines.dropFirst().first?.hasPrefix("api.yaml:6:19: error: '$anchor' must be") == true)
    #expect(outcome.errors.contains("api.yaml:8:19: warning: the anchor 'c' is already in line 7"))
    #expect(lines.last?.hasPrefix("api.yaml:8:28: error: 'type' must be one of") == true)
  }

  @Test func warningsCountWhereAskedTo() async throws {
    let text = ValidateTests.broken.replacingOccurrences(of: "      colour: red\n", with: "")
    let workspace = try Workspace(text)
    let usual = try await workspace.gen("validate", "api.yaml")
    #expect(usual.status == 0)
    #expect(usual.output.hasPrefix("valid: OpenAPI 3.1.1, 1 path, 1 operation, 1 warning in "))
    let strict = try await workspace.gen("validate", "api.yaml", "--strict")
    #expect(strict.status == 1)
    #expect(strict.output.hasPrefix("0 errors, 1 warning in "))
  }

  @Test func overlaysAreApplied() async throws {
    let workspace = try Workspace(ValidateTests.broken)
    try workspace.folder.write(
      """
      overlay: 1.0.0
      info: { title: Mends, version: "1" }
      actions:
        - { target: "$.paths['/a'].get.colour", remove: true }
        - { target: "$.paths['/a'].get", update: { deprecated: 1 } }

      """, to: "mends.yaml")
    let outcome = try await workspace.gen("validate", "api.yaml", "--overlay", "mends.yaml")
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("colour"))
    #expect(outcome.errors.contains("mends.yaml:5:58: error: 'deprecated' must be true or false"))
  }

  @Test func otherFilesAreCheckedWithTheirPlaces() async throws {
    let workspace = try Workspace(
      """
      openapi: 3.1.1
      info: { title: Parts, version: "1" }
      paths:
        /a: { $ref: "a.yaml" }
      """)
    try workspace.folder.write("get:\n  deprecated: 1\n", to: "a.yaml")
    let outcome = try await workspace.gen("validate", "api.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a.yaml:2:15: error: 'deprecated' must be true or false"))
  }

  @Test func jsonIsAnArrayOfFindings() async throws {
    let outcome = try await Workspace(ValidateTests.broken)
      .gen("validate", "api.yaml", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let findings = try JSONDecoder().decode([JSONFinding].self, from: Data(outcome.output.utf8))
    #expect(findings.map(\.id) == ["openapi-body-without-meaning", "openapi-unknown-field"])
    let last = try #require(findings.last)
    #expect(last.severity == "error")
    #expect(last.message == "the Operation Object has no field 'colour'")
    #expect(last.remedy == "Remove it; a field of your own begins with 'x-'.")
    #expect(last.file == "api.yaml")
    #expect(last.line == 7)
    #expect(last.column == 7)
    #expect(last.pointer == "/paths/~1a/get/colour")
    #expect(last.section == "OpenAPI 3.1 §4.8.10 Operation Object")
  }

  @Test func noFindingsAreAnEmptyArray() async throws {
    let outcome = try await Workspace().gen("validate", "api.yaml", "--format", "json")
    #expect(outcome.status == 0)
    #expect(outcome.output == "[]\n")
  }

  @Test func sarifIsWhatCodeScanningReads() async throws {
    let workspace = try Workspace("")
    try workspace.folder.write(ValidateTests.broken, to: "a b/api.yaml")
    let path = workspace.folder.url.appending(path: "a b/api.yaml").path
    let outcome = try await workspace.gen("validate", path, "--format", "sarif")
    #expect(outcome.status == 1)
    let log = try JSONDecoder().decode(SARIFLog.self, from: Data(outcome.output.utf8))
    #expect(log.version == "2.1.0")
    let run = try only(log.runs)
    #expect(run.tool.driver.name == "gen")
    #expect(run.results.count == 2)
    for result in run.results {
      let rule = run.tool.driver.rules[result.ruleIndex]
      #expect(rule.id == result.ruleId)
      #expect(!rule.shortDescription.text.isEmpty)
      #expect(rule.help.text.contains("https://"))
      #expect(result.message.text.contains("; "))
      let place = try only(result.locations).physicalLocation
      #expect(place.artifactLocation.uri == "a%20b/api.yaml")
    }
    let last = try #require(run.results.last)
    #expect(last.level == "error")
    #expect(last.locations[0].physicalLocation.region == .init(startLine: 7, startColumn: 7))
  }

  @Test(arguments: ["text", "json", "sarif"])
  func whatCannotBeReadIsAnError(_ format: String) async throws {
    let workspace = try Workspace("openapi: [")
    for file in ["api.yaml", "absent.yaml"] {
      let outcome = try await workspace.gen("validate", file, "--format", format)
      #expect(outcome.status == 1)
      #expect((outcome.output + outcome.errors).contains("error"))
    }
  }

  @Test func controlCharactersStayEscaped() async throws {
    let text = ValidateTests.broken.replacingOccurrences(of: "colour", with: "\"a\\e[31m\\\"\"")
    let workspace = try Workspace(text)
    let shown = try await workspace.gen("validate", "api.yaml")
    #expect(!shown.errors.contains("\u{1B}"))
    let json = try await workspace.gen("validate", "api.yaml", "--format", "json")
    let findings = try JSONDecoder().decode([JSONFinding].self, from: Data(json.output.utf8))
    #expect(findings.last?.message == "the Operation Object has no field 'a\u{1B}[31m\"'")
  }
}

/// A finding as `--format json` writes it.
private struct JSONFinding: Decodable {
  var severity, id, message: String
  var remedy, file, pointer, section: String?
  var line, column: Int?
}

/// The parts of SARIF that code scanning asks for.
private struct SARIFLog: Decodable {
  var version: String
  var runs: [Run]

  struct Run: Decodable {
    var tool: Tool
    var results: [Result]
  }
  struct Tool: Decodable { var driver: Driver }
  struct Driver: Decodable {
    var name: String
    var rules: [ReportedRule]
  }
  struct ReportedRule: Decodable {
    var id: String
    var shortDescription, help: Message
  }
  struct Message: Decodable { var text: String }
  struct Result: Decodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
  }
  struct Location: Decodable { var physicalLocation: Place }
  struct Place: Decodable {
    var artifactLocation: Artifact
    var region: Region
  }
  struct Artifact: Decodable { var uri: String }
  struct Region: Decodable, Equatable { var startLine, startColumn: Int }
}
