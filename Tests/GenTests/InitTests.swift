import Foundation
import TestSupport
import Testing

/// `gen init`.
@Suite(.timeLimit(.minutes(5))) struct InitTests {
  static let bank = """
    openapi: 3.0.3
    info: { title: "Bank #1\\nmodule: Evil", version: "1.0", description: "The KYC and IBAN API." }
    servers:
      - { url: https://bank.example, description: "Live.\\nmodule: Evil" }
      - { url: https://test.bank.example }
    security: [{ "the: key": [] }]
    paths:
      /kyc:
        get:
          operationId: listKyc
          tags: [kyc]
          summary: Lists KYC results. This is NOT slow, and not large.
          parameters:
            - { name: cursor, in: query, schema: { type: string } }
          responses:
            "200":
              description: A page.
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      items: { type: array, items: { $ref: "#/components/schemas/Result" } }
                      next_cursor: { type: string }
      /payments:
        get:
          operationId: listPayments
          tags: [payments]
          parameters:
            - { name: offset, in: query, schema: { type: integer } }
          responses:
            "200":
              description: All.
              content:
                application/json:
                  schema: { type: array, items: { $ref: "#/components/schemas/Result" } }
    components:
      securitySchemes:
        "the: key": { type: http, scheme: bearer }
      schemas:
        Result:
          type: object
          properties:
            iban: { type: string }
            is_not: { type: string }

    """

  @Test func `a configuration is proposed, with what there is to decide`() async throws {
    let workspace = try Workspace(Self.bank)
    let outcome = try await workspace.gen("init", "api.yaml")
    #expect(outcome.status == 0 && outcome.output == "wrote api.gen.yaml\n", "\(outcome.errors)")
    let text = try workspace.folder.read("api.gen.yaml")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.contains("module: Bank1ModuleEvil"))
    #expect(lines.contains("  group: tags"))
    #expect(lines.contains("  - IBAN  # 1 time") && lines.contains("  - KYC  # 2 times"))
    #expect(!text.contains("- NOT"))
    #expect(lines.contains("#   GET /kyc"))
    #expect(lines.contains("#   GET /payments: offset"))
    #expect(lines.contains("#   'the: key':"))
    #expect(lines.contains { $0.hasPrefix("#   'https://bank.example': { name: bank }  # Live.") })
    #expect(lines.contains { $0.hasPrefix("#   'https://test.bank.example': { name: test }") })
    // No text of the description becomes a line of its own.
    #expect(!lines.contains { $0.hasPrefix("module: Evil") })
  }

  @Test func `a proposal can be used, and so can what is commented out`() async throws {
    let workspace = try Workspace(Self.bank)
    try await workspace.gen("init", "api.yaml")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    _ = try workspace.outputFile(containing: "var iban: String?")

    let text = try workspace.folder.read("api.gen.yaml")
    let start = try #require(text.range(of: "# credentials:"))
    let end = try #require(text.range(of: "# Calls whose pages"))
    let commented = text[start.lowerBound..<end.lowerBound]
    let lines = commented.split(separator: "\n").filter {
      !$0.hasPrefix("# Names for") && !$0.hasPrefix("#   'https://bank")
    }
    let used = lines.map { $0.replacing(#/^\# /#, with: "") }.joined(separator: "\n")
    try workspace.folder.write(
      text.replacing(commented, with: used + "\n"), to: "api.gen.yaml")
    let second = try await workspace.generate()
    #expect(second.status == 0 && second.errors == "", "\(second.errors)\n\(used)")
    _ = try workspace.outputFile(containing: "BANK1_MODULE_EVIL")
  }

  @Test func `a configuration that is there is left alone`() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("module: Mine\n", to: "api.gen.yml")
    let outcome = try await workspace.gen("init", "api.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: api.gen.yml is there already; Look at a proposal with"))
    #expect(try workspace.folder.files() == ["api.gen.yml", "api.yaml"])

    let printed = try await workspace.gen("init", "api.yaml", "--print")
    #expect(printed.status == 0 && printed.output.contains("module: Library\n"))
    #expect(try workspace.folder.read("api.gen.yml") == "module: Mine\n")
    #expect(try await workspace.gen("init", "api.yaml", "--force").status == 0)
    #expect(try workspace.folder.read("api.gen.yml").contains("module: Library\n"))
  }

  @Test func `a description that cannot be read is an error`() async throws {
    let workspace = try Workspace("7\n")
    let outcome = try await workspace.gen("init", "api.yaml")
    #expect(outcome.status == 1 && outcome.errors.hasPrefix("api.yaml:1:1: error: "))
    #expect(try workspace.folder.files() == ["api.yaml"])
  }

  @Test func `a configuration elsewhere says how it is given`() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.gen("init", "api.yaml", "--config", "other.yaml")
    #expect(outcome.status == 0)
    #expect(try workspace.folder.read("other.yaml").contains("Give this file with --config;"))
    try await workspace.gen("init", "api.yaml")
    #expect(
      try workspace.folder.read("api.gen.yaml").contains("gen finds this file by its name;"))
  }

  @Test func `comments are not written into JSON`() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("{}", to: "api.gen.json")
    let outcome = try await workspace.gen("init", "api.yaml", "--force")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: a proposal has comments, which api.gen.json as JSON"))
    #expect(try workspace.folder.read("api.gen.json") == "{}")
  }

  @Test func `an address is told how to be fetched`() async throws {
    let outcome = try await Workspace().gen("init", "https://a.example/api.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("gen update api.yaml --from URL"))
  }
}
