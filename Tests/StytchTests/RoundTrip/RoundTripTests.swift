import Foundation
import TestSupport
import Testing

/// Whatever the API may send or take goes through the SDK's types unchanged. Needs Python.
@Suite(.enabled("needs Python with PyYAML") { await Python.has(modules: "yaml") })
struct RoundTripTests {
  @Test func everySchemaKeepsItsValues() async throws {
    let description = try StytchDescription.tree()
    let roundTrip = try RoundTrip(description: description.root.json)
    let instances = try await roundTrip.instances()

    let schemas = try #require(description.root["components"]?["schemas"])
    let covered = Set(try instances.map { try RoundTrip.label(of: $0).schema })
    #expect(schemas.entries.map(\.key.text).filter { !covered.contains($0) } == [])
    try #require(instances.count > 4000)

    let results = try roundTrip.results(of: instances, types: SchemaTypes.all)
    let differences = try await roundTrip.differences(instances, results)
    for difference in differences.prefix(50) { Issue.record("\(difference)") }
    #expect(differences.count == 0)
  }
}
