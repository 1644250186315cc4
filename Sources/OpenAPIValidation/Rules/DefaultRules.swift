import YAMLTree

extension Description {
  /// Checks that a default is of the type that stands beside it.
  func checkDefaults(_ findings: Findings) {
    // Only 2.0 has defaults outside of schemas.
    let kinds: [ObjectKind] = version == .v20 ? [.schema, .parameter, .header, .items] : [.schema]
    for kind in kinds {
      for node in inventory[kind] {
        guard let value = node["default"] else { continue }
        check(value, ofDefaultIn: node, kind, findings)
      }
    }
  }

  private func check(
    _ value: YAMLNode,
    ofDefaultIn node: YAMLNode,
    _ kind: ObjectKind,
    _ findings: Findings
  ) {
    guard let type = node["type"] else { return }
    let types = type.kind == .sequence ? type.elements.compactMap(\.string) : [type.string ?? ""]
    // What is no type that values have is found elsewhere, or a file.
    guard !types.isEmpty, types.allSatisfy(Description.valueTypes.contains) else { return }
    guard !types.contains(where: value.isOf), !(value.isNull && allowsNull(node)) else { return }
    findings.add(
      version < .v31 ? .defaultType : .unexpectedDefault, in: kind, at: value,
      "the default is \(value.description), which is not of the type "
        + types.map { "'\($0)'" }.joined(separator: " or "),
      remedy: remedy(for: value, types))
  }

  private static let valueTypes: Set = [
    "null", "boolean", "object", "array", "number", "integer", "string",
  ]

  /// Whether a schema allows null beside its type; in 2.0 there is only the usual extension for it.
  private func allowsNull(_ node: YAMLNode) -> Bool {
    switch version {
    case .v20: node["x-nullable"]?.bool == true
    case .v30: node["nullable"]?.bool == true
    case .v31, .v32: false
    }
  }

  private func remedy(for value: YAMLNode, _ types: [String]) -> String {
    if value.isNull {
      switch version {
      case .v20: return "Remove it."
      case .v30: return "Remove it, or add 'nullable: true'."
      case .v31, .v32: return "Remove it, or write 'null' among the types."
      }
    }
    if value.kind == .scalar, value.string == nil, types.contains("string") {
      return "Put it in quotes: \"\(value.shortened)\"."
    }
    if let text = value.string {
      // Only what begins as a number in JSON does: not 'inf'.
      let isNumber =
        Double(text) != nil && text.utf8.last.map(isDigit) == true
        && types.contains { $0 == "number" || $0 == "integer" }
      let isBool = ["true", "false"].contains(text) && types.contains("boolean")
      if isNumber || isBool { return "Leave out the quotes." }
    }
    return "Write a value of the type, or change the type."
  }
}

extension YAMLNode {
  /// Whether the value is of a type of JSON Schema.
  fileprivate func isOf(_ type: String) -> Bool {
    switch type {
    case "null": isNull
    case "boolean": bool != nil
    case "object": kind == .mapping
    case "array": kind == .sequence
    case "string": string != nil
    case "number": double != nil
    // 1.0 is a whole number, too: JSON does not tell them apart.
    case "integer": double.map { $0.rounded() == $0 } ?? false
    default: false
    }
  }
}
