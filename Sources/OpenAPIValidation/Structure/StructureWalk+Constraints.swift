import YAMLTree

extension StructureWalk {
  /// Checks which fields of an Object go together.
  mutating func check(_ rule: Constraint.Rule, _ node: YAMLNode, _ kind: ObjectKind) {
    switch rule {
    case .atLeastOne(let fields):
      guard !fields.contains(where: { node[$0] != nil }) else { return }
      findings.add(
        .missingAlternative, in: kind, at: node,
        "the \(kind.name) must have one of \(quoted(fields))", remedy: "Add one of them.")
    case .exactlyOne(let one, let other):
      if node[one] == nil, node[other] == nil {
        findings.add(
          .missingAlternative, in: kind, at: node,
          "the \(kind.name) must have '\(one)' or '\(other)'", remedy: "Add one of them.")
      } else {
        checkExclusion(one, other, node, kind)
      }
    case .notBoth(let one, let other):
      checkExclusion(one, other, node, kind)
    case .onlyBeside(let field, let other):
      guard let value = node[field], node[other] == nil else { return }
      findings.add(
        .dependentField, in: kind, at: node.key(of: field) ?? value,
        "'\(field)' has a meaning only beside '\(other)'", remedy: "Remove it, or add '\(other)'.")
    case .notEmpty:
      guard !node.entries.contains(where: { !$0.key.text.hasPrefix("x-") }) else { return }
      findings.add(
        .itemCount, in: kind, at: node, "the \(kind.name) has no response",
        remedy: "Add one, such as 'default'.")
    }
  }

  private mutating func checkExclusion(
    _ one: String,
    _ other: String,
    _ node: YAMLNode,
    _ kind: ObjectKind
  ) {
    guard node[one] != nil, let second = node[other] else { return }
    findings.add(
      .exclusiveFields, in: kind, at: node.key(of: other) ?? second,
      "'\(one)' and '\(other)' exclude each other", remedy: "Keep one of them.")
  }
}

extension YAMLNode {
  /// The key of an entry, which is where findings about it are placed.
  func key(of name: String) -> YAMLNode? {
    entries.first { $0.key.text == name }?.key
  }
}
