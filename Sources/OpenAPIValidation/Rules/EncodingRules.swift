import Diagnostics
import YAMLTree

extension Description {
  /// Checks that the encodings of a form are for properties of its schema.
  func checkEncodings(of media: YAMLNode, _ findings: Findings) {
    guard let encodings = media["encoding"], encodings.kind == .mapping,
      let schema = media["schema"], let known = propertyNames(of: schema)
    else { return }
    for (key, _) in encodings.entries where !known.contains(key.text) {
      findings.add(
        .encodingWithoutProperty, in: .mediaType, at: key,
        "the encoding '\(key.shortened)' is for no property of the schema",
        remedy: nearest(to: key.text, in: known.sorted()).map { "Did you mean '\($0)'?" }
          ?? "Add the property, or remove the encoding.")
    }
  }

  /// The names of all properties that a schema describes; `nil` where there may be others.
  private func propertyNames(of schema: YAMLNode, depth: Int = 0) -> Set<String>? {
    let schema = Description.resolve(schema, in: root)
    guard schema.kind == .mapping, depth < 32, !Description.isOpen(schema) else { return nil }
    let parts = ["allOf", "oneOf", "anyOf"].flatMap { key in
      schema[key].map { Array($0.elements) } ?? []
    }
    guard schema["properties"] != nil || !parts.isEmpty else { return nil }
    var names = Set(schema["properties"]?.entries.map { $0.key.text } ?? [])
    for part in parts {
      // A part that only says which properties are required names none.
      if part.entries.allSatisfy({ ["required", "title", "description"].contains($0.key.text) }) {
        continue
      }
      guard let inner = propertyNames(of: part, depth: depth + 1) else { return nil }
      names.formUnion(inner)
    }
    return names
  }

  /// Whether a schema lets a value have properties that it does not name at once.
  private static func isOpen(_ schema: YAMLNode) -> Bool {
    let openings = [
      "$ref", "$dynamicRef", "if", "then", "else", "dependentSchemas", "patternProperties",
    ]
    if openings.contains(where: { schema[$0] != nil }) { return true }
    return ["additionalProperties", "unevaluatedProperties"].contains { key in
      schema[key].map { $0.bool != false } ?? false
    }
  }
}
