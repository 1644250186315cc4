import SDKModel
import Testing

/// The type of the error that an SDK gives a name of its own.
@Suite struct CommonFailureTests {
  /// The common one of operations whose errors are components of these names.
  private func common(_ errors: [String]) throws -> String? {
    let paths = errors.enumerated().map { index, name in
      let schema = "{$ref: '#/components/schemas/\(name)'}"
      return "  /\(index): {get: {operationId: 'o\(index)', responses: {'204': {}, default: "
        + "{content: {application/json: {schema: \(schema)}}}}}}"
    }
    let model = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
      \(paths.joined(separator: "\n"))
      components:
        schemas:
          E: {type: object, properties: {code: {type: string}}}
          F: {type: object, properties: {text: {type: string}}}
      """
    ).model
    guard case .named(let id) = model.failure else { return nil }
    return model.types[id.index].wireName
  }

  @Test func isTheOneThatMostHave() throws {
    #expect(try common(["E"]) == "E")
    #expect(try common(["E", "F", "E"]) == "E")
    #expect(try common(["F", "E"]) == nil)
    #expect(try common(["F", "F", "E", "E"]) == nil)
  }
}
