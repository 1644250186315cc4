import Foundation
import TestSupport
import Testing

/// One after another, because they share a package: `SDKRuntime` is then compiled once.
@Suite(.serialized) struct VerifyTests {
  private static let description = """
    openapi: 3.0.3
    info: { title: Shelf, version: "1.0" }
    paths:
      /books:
        post:
          operationId: addBook
          requestBody:
            required: true
            content:
              application/json:
                schema: { $ref: "#/components/schemas/Book" }
                examples:
                  good: { value: { title: Emma, pages: 400 } }
                  wrong: { value: { title: Emma, pages: many } }
                  more: { value: { title: Emma, weight: 2 } }
          responses:
            "201": { description: Added. }
    components:
      schemas:
        Book:
          type: object
          required: [title]
          properties:
            title: { type: string, example: Persuasion }
            pages: { type: integer }
    """

  /// Runs `gen verify` with the package that the tests share.
  private func verify(
    _ workspace: Workspace,
    _ arguments: String...
  ) async throws -> Command.Outcome {
    let gen = try BuildFolder.executable("gen")
    let package = gen.deletingLastPathComponent().appending(path: "gen-verify").path
    return try await Command(
      gen, ["verify", "--package", package] + arguments, in: workspace.folder.url
    ).run()
  }

  @Test func tellsTheFaultsOfTheDocumentApart() async throws {
    let workspace = try Workspace(Self.description)
    let outcome = try await verify(workspace, "api.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines.contains("examples     4 values for 1 of 1 operation (100 %) and 1 of 1 type (100 %)"))
    #expect(lines.contains("2 kept as they are"))
    #expect(lines.contains("1 does not match its own schema"))
    #expect(lines.contains("1 has members that its schema does not name"))
    #expect(lines.contains { $0.hasPrefix("api.yaml:14:") && $0.contains("'many'") })
    #expect(lines.contains("api.yaml:15:30: the schema does not name /weight"))
    let strict = try await verify(workspace, "api.yaml", "--strict")
    #expect(strict.status == 1)
  }

  @Test func reportsAsJSON() async throws {
    let workspace = try Workspace(Self.description)
    let outcome = try await verify(workspace, "api.yaml", "--format", "json")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.operations == 1)
    let examples = try #require(report.examples)
    #expect(examples.checked == 4)
    #expect(examples.kept == 2)
    #expect(examples.findings.map(\.verdict) == ["document", "undescribed"])
    #expect(examples.findings.map(\.line) == [14, 15])
  }

  @Test func checksTypesAlone() async throws {
    let workspace = try Workspace(Self.description)
    let outcome = try await verify(workspace, "api.yaml", "--typecheck")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("type-checked without a warning"))
    #expect(!outcome.output.contains("examples"))
  }

  @Test func leavesFilesAloneThatItDidNotWrite() async throws {
    let workspace = try Workspace(Self.description)
    try workspace.folder.write("// mine", to: "mine/Package.swift")
    let outcome = try await workspace.gen("verify", "api.yaml", "--package", "mine")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("mine/Package.swift was not written by gen"))
    #expect(try workspace.folder.read("mine/Package.swift") == "// mine")
  }

  @Test func namesAMissingRuntime() async throws {
    let workspace = try Workspace(Self.description)
    let outcome = try await workspace.gen("verify", "api.yaml", "--runtime", "nowhere")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nowhere"))
  }

  /// Real descriptions with unions, nulls, forms, several files, and of every version.
  private static let documents = [
    "museum.yaml", "oai-callback-example.yaml", "wikimedia.yaml", "oapi-strict.yaml",
    "readme-discriminators.yaml", "readme-polymorphism.yaml", "readme-schema-types-3.1.yaml",
    "readme-parameters-style-3.1.yaml", "readme-schema-circular.yaml", "swagger-petstore.yaml",
    "redocly-cafe-split-3.2/cafe.yaml", "swagger2/uber.yaml",
  ]

  @Test(
    .enabled(if: SharedFolder.file("corpus") != nil, "../shared/corpus is absent"),
    arguments: documents)
  func keepsTheExamplesOfRealDescriptions(_ document: String) async throws {
    let file = try #require(SharedFolder.file("corpus/\(document)"))
    let outcome = try await verify(try Workspace(), file.path, "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
  }
}

/// The report of `gen verify` as JSON, as far as the tests look at it.
private struct Report: Decodable {
  var operations: Int
  var examples: Examples?

  struct Examples: Decodable {
    var checked: Int
    var kept: Int
    var findings: [Finding]
  }

  struct Finding: Decodable {
    var verdict: String
    var line: Int
  }
}
