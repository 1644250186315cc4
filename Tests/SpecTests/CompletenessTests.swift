import Testing
import YAMLTree

/// Everything that a user of the SDK reads about is described.
@Suite struct CompletenessTests {
  @Test func operations() throws {
    var missing: [String] = []
    let paths = try #require(SpecFile.tree(SpecFile.ours).root["paths"])
    var count = 0
    for (path, item) in paths.entries {
      for (method, operation) in item.entries where operation.kind == .mapping {
        count += 1
        let name = "\(method.text) \(path.text)"
        operation.needsText("summary", name, &missing)
        operation.needsText("description", name, &missing)
        for parameter in operation["parameters"]?.elements.map(\.self) ?? [] {
          let label = "\(name) \(parameter["name"]?.text ?? "")"
          parameter.needsText("description", label, &missing)
        }
      }
    }
    #expect(count == 184)
    #expect(missing == [])
  }

  @Test func schemas() throws {
    var missing: [String] = []
    let schemas = try #require(SpecFile.tree(SpecFile.ours).root["components"]?["schemas"])
    #expect(schemas.count == 561)
    for (name, schema) in schemas.entries {
      schema.needsText("description", name.text, &missing)
      for (property, value) in schema["properties"]?.entries.map(\.self) ?? [] {
        value.needsText("description", "\(name.text).\(property.text)", &missing)
      }
    }
    #expect(missing == [])
  }

  @Test func schemasOfTheOverlay() throws {
    var missing: [String] = []
    let overlay = try SpecFile.tree(SpecFile.overlay)
    let updates = try #require(overlay.root["actions"]).elements.compactMap { $0["update"] }
    try #require(!updates.isEmpty)
    for schemas in updates.compactMap({ $0["components"]?["schemas"] }) {
      for (name, schema) in schemas.entries {
        schema.needsText("description", name.text, &missing)
      }
    }
    #expect(missing == [])
  }
}

extension YAMLNode {
  /// Notes in `missing` that there is no text under the key.
  fileprivate func needsText(_ key: String, _ name: String, _ missing: inout [String]) {
    let text = self[key]?.string ?? ""
    if !text.contains(where: \.isLetter) { missing.append("\(name): \(key)") }
  }
}
