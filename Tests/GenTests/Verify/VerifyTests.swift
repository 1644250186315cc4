import Testing

@Suite struct VerifyTests {
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

  @Test func tellsTheFaultsOfTheDocumentApart() async throws {
    let workspace = try Workspace(Self.description)
    let outcome = try await workspace.gen("verify", "api.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("4 examples checked, of 2 types"))
    #expect(lines.contains("2 keep their values"))
    #expect(lines.contains("1 do not match their own schema"))
    #expect(lines.contains("1 have members that their schema does not name"))
    #expect(lines.contains { $0.hasPrefix("api.yaml:14:") && $0.contains("'many'") })
    #expect(lines.contains("api.yaml:15:30: the schema does not name /weight"))
    let strict = try await workspace.gen("verify", "api.yaml", "--strict")
    #expect(strict.status == 1)
  }

  @Test func namesAMissingRuntime() async throws {
    let workspace = try Workspace(Self.description)
    let outcome = try await workspace.gen("verify", "api.yaml", "--runtime", "nowhere")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nowhere"))
  }
}
