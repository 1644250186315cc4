import Diagnostics
import YAMLTree

extension Description {
  /// Checks what the keywords of one schema say together.
  func checkSchemas(_ findings: Findings) {
    for schema in inventory[.schema] {
      if let values = schema["enum"] { checkEnum(values, findings) }
      if let names = schema["required"] { checkRequired(names, of: schema, findings) }
      if version == .v30 { checkSchema30(schema, findings) }
    }
  }

  private func checkSchema30(_ schema: YAMLNode, _ findings: Findings) {
    if let type = schema["type"], type.string == "array", schema["items"] == nil {
      findings.add(
        .arrayWithoutItems, in: .schema, at: type, "the schema of an array has no 'items'",
        remedy: "Add 'items', if only 'items: {}'.")
    }
    if let readOnly = schema["readOnly"], readOnly.bool == true, schema["writeOnly"]?.bool == true {
      findings.add(
        .readOnlyAndWriteOnly, in: .schema, at: readOnly,
        "a property cannot be both read-only and write-only", remedy: "Keep one of them.")
    }
  }

  private func checkEnum(_ values: YAMLNode, _ findings: Findings) {
    guard values.kind == .sequence else { return }
    var seen: Set<String> = []
    for value in values.elements where !seen.insert(value.json).inserted {
      findings.add(
        .repeatedEnumValue, in: .schema, at: value,
        "the enum has \(value.description) more than once", remedy: "Remove one of them.")
    }
  }

  /// A required property may be declared elsewhere. It is a mistake where it cannot be, and
  /// probably one where a property is spelt nearly the same.
  private func checkRequired(
    _ names: YAMLNode,
    of schema: YAMLNode,
    _ findings: Findings
  ) {
    guard names.kind == .sequence, let properties = schema["properties"],
      properties.kind == .mapping
    else { return }
    let isClosed =
      schema["additionalProperties"]?.bool == false && schema["patternProperties"] == nil
    let unknown = names.elements.filter { $0.kind == .scalar && properties[$0.text] == nil }
    guard !unknown.isEmpty else { return }
    // In a schema that is larger, nearly the same names are no wonder, and looking is long.
    let required = Set(names.elements.map(\.text))
    let candidates =
      properties.count <= 200
      ? properties.entries.map(\.key.text).filter { !required.contains($0) } : []
    for name in unknown.prefix(200) {
      let meant = nearest(to: name.text, in: candidates)
      guard isClosed || meant != nil else { continue }
      findings.add(
        .undeclaredRequired, in: .schema, at: name,
        "'\(name.shortened)' is required, but is not among the properties",
        remedy: meant.map { "Did you mean '\($0)'?" } ?? "Declare it, or do not require it.")
    }
  }
}
