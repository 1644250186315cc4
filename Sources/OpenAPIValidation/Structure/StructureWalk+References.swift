import YAMLTree

extension StructureWalk {
  /// Checks a Reference Object, and notes it for being resolved.
  mutating func checkReference(_ node: YAMLNode, to object: ObjectKind) {
    let entry = grammar[.reference]
    var ignored: [YAMLNode] = []
    for (key, value) in node.entries {
      if let field = entry.fields[key.text]?.first {
        check(value, field.value, .field(key.text), in: .reference)
      } else {
        ignored.append(key)
      }
    }
    if let first = ignored.first {
      let all = quoted(ignored.prefix(5).map(\.shortened)) + (ignored.count > 5 ? ", …" : "")
      findings.add(
        .referenceSibling, in: .reference, at: first, "\(all) beside '$ref' is ignored",
        remedy: object == .schema && grammar.version < .v31
          ? "Wrap the reference: 'allOf: [{ $ref: … }]'." : "Remove it, or remove the reference.")
    }
    note(node, to: object)
  }

  /// Notes the reference of a Schema Object or a Path Item Object, which may have other fields.
  mutating func noteReference(in node: YAMLNode, _ kind: ObjectKind) {
    if kind == .schema || kind == .pathItem { note(node, to: kind) }
  }

  private mutating func note(_ node: YAMLNode, to object: ObjectKind) {
    guard let reference = node["$ref"], let text = reference.string else { return }
    if text.contains(where: { $0 == "{" || $0 == "}" }) {
      findings.add(
        .unencodedReference, in: .reference, at: reference,
        "'\(reference.shortened)' has braces, which a URI cannot have",
        remedy: "Write '%7B' for '{' and '%7D' for '}'.")
    }
    guard isInDocument else { return }
    inventory.references.append(
      Inventory.Reference(node: reference, text: text, expected: object, holder: node))
  }

  /// Follows the references within the document.
  ///
  /// What they lead to is checked as well where the walk could not know it for an Object: below an
  /// extension or an unknown keyword.
  mutating func checkReferences() {
    var known: [String: ReferenceTarget] = [:]
    var checked: Set<YAMLNodeID> = []
    var circles = Circles<YAMLNodeID>()
    var index = 0
    while index < inventory.references.count {
      let reference = inventory.references[index]
      index += 1
      guard let fragment = localFragment(of: reference.text) else { continue }
      let target: ReferenceTarget
      if let earlier = known[fragment] {
        target = earlier
      } else {
        target = resolve(fragment)
        known[fragment] = target
      }
      report(target, reference, fragment, &circles)
      if case .unknown(let node) = target, checked.insert(node.id).inserted {
        check(node, rule(for: reference.expected), .field(reference.text), in: reference.expected)
      }
    }
  }

  private func rule(for kind: ObjectKind) -> ValueRule {
    switch kind {
    case .schema: .schema
    case .pathItem: .object(kind)
    default: .reusable(kind)
    }
  }

  private mutating func report(
    _ target: ReferenceTarget,
    _ reference: Inventory.Reference,
    _ fragment: String,
    _ circles: inout Circles<YAMLNodeID>
  ) {
    switch target {
    case .nothing:
      findings.add(
        .danglingReference, in: .reference, at: reference.node,
        "'\(reference.node.shortened)' leads nowhere", remedy: remedy(for: fragment))
    case .object(let kind, let node):
      if kind != reference.expected {
        findings.add(
          .referenceKind, in: .reference, at: reference.node,
          "'\(reference.node.shortened)' leads to \(kind.article) \(kind.name), "
            + "where \(reference.expected.article) \(reference.expected.name) is needed",
          remedy: "Refer to \(reference.expected.article) \(reference.expected.name).")
      } else if circles.isReached(from: node, id: \.id, next: target(of:)) {
        reportCycle(reference)
      }
    case .other:
      findings.add(
        .referenceKind, in: .reference, at: reference.node,
        "'\(reference.node.shortened)' does not lead to \(reference.expected.article) \(reference.expected.name)",
        remedy: "Refer to \(reference.expected.article) \(reference.expected.name).")
    case .unknown, .anchor:
      break
    }
  }

  /// What the reference leads to that an Object is, if it is one and nothing else.
  private func target(of node: YAMLNode) -> YAMLNode? {
    guard let text = node["$ref"]?.string, isBare(node), let fragment = localFragment(of: text),
      fragment.isEmpty || fragment.hasPrefix("/")
    else { return nil }
    return root.at(pointer: fragment)
  }

  /// Whether a reference is all that a node means: a schema of 3.1 may have more beside it.
  private func isBare(_ node: YAMLNode) -> Bool {
    grammar.version < .v31 || node.count == 1 || node["type"] == nil && node["properties"] == nil
  }

  private mutating func reportCycle(_ reference: Inventory.Reference) {
    findings.add(
      .referenceCycle, in: .reference, at: reference.node,
      "'\(reference.node.shortened)' leads through references back to itself",
      remedy: "Let one of the references lead to something that is no reference.")
  }
}
