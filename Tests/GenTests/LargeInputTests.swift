import Foundation
import TestSupport
import Testing

/// Descriptions that are good, but deeper, longer or larger than a person would write.
@Suite(.timeLimit(.minutes(5))) struct LargeInputTests {
  @Test func aNestOfAHundredLevelsIsFine() async throws {
    let nest =
      String(repeating: "{ type: object, properties: { a: ", count: 45) + "{ type: string }"
      + String(repeating: " } }", count: 45)
    let outcome = try await generate(schemas: "    Deep: \(nest)\n")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    "{ $ref: '#/components/schemas/NEXT' }",
    "{ type: array, items: { $ref: '#/components/schemas/NEXT' } }",
    "{ type: object, additionalProperties: { $ref: '#/components/schemas/NEXT' } }",
    "{ type: object, properties: { a: { $ref: '#/components/schemas/NEXT' } } }",
    "{ allOf: [{ $ref: '#/components/schemas/NEXT' }] }",
  ])
  func aLongChainOfReferencesDoesNoHarm(_ link: String) async throws {
    let links = (0..<3000).map { index in
      let schema = link.replacingOccurrences(of: "NEXT", with: "S\(index + 1)")
      return "    S\(index): \(schema)\n"
    }
    let outcome = try await generate(schemas: links.joined() + "    S3000: { type: string }\n")
    // A clear refusal is as good as a result; a crash has no status.
    #expect(outcome.status == 0 || outcome.status == 1 && outcome.errors.contains(": error: "))
  }

  @Test func manyValuesThatSpellTheSameNameAreToldApart() async throws {
    let values = (1...2000).map { number in
      // In binary, with two signs that no name can hold.
      "'" + String(number, radix: 2).map { $0 == "0" ? "!" : "?" }.joined() + "'"
    }
    let list = values.joined(separator: ", ")
    let outcome = try await generate(schemas: "    E: { type: string, enum: [\(list)] }\n")
    #expect(outcome.status == 0)
  }

  private func generate(schemas: String) async throws -> Command.Outcome {
    let description = BadInput.head + "paths: {}\ncomponents:\n  schemas:\n" + schemas
    return try await Workspace(description).generate()
  }
}
