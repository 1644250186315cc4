import Diagnostics
import YAMLTree

extension Description {
  /// Checks what the keywords of one schema say together.
  func checkSchemas(_ findings: inout Findings) {
    for schema in inventory[.schema] {
      if let values = schema["enum"] { checkEnum(values, &findings) }
      if let names = schema["required"] { checkRequired(names, of: schema, &findings) }
      if version == .v30 { checkSchema30(schema, &findings) }
    }
  }

  private func checkSchema30(_ schema: YAMLNode, _ findings: inout Findings) {
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

  private func checkEnum(_ values: YAMLNode, _ findings: inout Findings) {
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
    _ findings: inout Findings
  ) {
    guard names.kind == .sequence, let properties = schema["properties"],
      properties.kind == .mapping
    else { return }
    let isClosed =
      schema["additionalProperties"]?.bool == false && schema["patternProperties"] == nil
    for name in names.elements where name.kind == .scalar && properties[name.text] == nil {
      let required = Set(names.elements.map(\.text))
      let meant = nearest(
        to: name.text, in: properties.entries.map(\.key.text).filter { !required.contains($0) })
      guard isClosed || meant != nil else { continue }
      findings.add(
        .undeclaredRequired, in: .schema, at: name,
        "'\(name.shortened)' is required, but is not among the properties",
        remedy: meant.map { "Did you mean '\($0)'?" } ?? "Declare it, or do not require it.")
    }
  }
}
