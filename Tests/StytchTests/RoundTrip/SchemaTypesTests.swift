import Foundation
import TestSupport
import Testing

/// What these tests know of the types is what the model says. `Tests/Checks/update_schema_types` rewrites it.
@Suite struct SchemaTypesTests {
  @Test func tableEqualsTheModel() throws {
    let description = try StytchDescription.tree()
    let table = SchemaTypeTable(description, try StytchDescription.model(of: description))
    try expect(table.text, in: "SchemaTypes.swift")
  }

  @Test func requestBodiesEqualTheModel() throws {
    let readers = RequestBodyReaders(try StytchDescription.model())
    try expect(readers.text, in: "RequestBodies.swift")
  }

  @Test func everySchemaHasItsType() throws {
    let schemas = try #require(StytchDescription.tree().root["components"]?["schemas"])
    try #require(schemas.count >= 561)
    let missing = schemas.entries.map(\.key.text).filter { SchemaTypes.all[$0] == nil }
    #expect(missing == [])
    #expect(SchemaTypes.all.count == schemas.count)
  }

  private func expect(_ text: String, in name: String) throws {
    let file = packageRoot.appending(path: "Tests/StytchTests/RoundTrip/\(name)")
    if updatesGoldenFiles { try Data(text.utf8).write(to: file) }
    let written = try String(contentsOf: file, encoding: .utf8)
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines == expected, "Tests/Checks/update_schema_types rewrites the file")
  }
}
