import Diagnostics
import YAMLTree

extension StructureWalk {
  /// Says that a value is of the wrong type.
  mutating func reportType(
    of node: YAMLNode,
    _ rule: ValueRule,
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    findings.add(
      .wrongType, in: kind, at: node,
      "\(subject.words) must be \(rule.expectation), but is \(node.description)",
      remedy: remedy(for: node, rule))
  }

  private func remedy(for node: YAMLNode, _ rule: ValueRule) -> String {
    switch (rule, node.kind) {
    case (_, .scalar) where node.isNull: return "Give it a value, or remove it."
    case (.string, .scalar), (.format, .scalar):
      return "Put it in quotes: \"\(node.shortened)\"."
    case (.boolean, .scalar), (.onlyTrue, .scalar), (.number, .scalar), (.count, .scalar):
      let isQuoted = node.string.map { ["true", "false"].contains($0) || Double($0) != nil }
      if isQuoted == true { return "Leave out the quotes." }
      if node.bool != nil, case .number = rule, grammar.version >= .v31 {
        return "Write the bound itself here: since 3.1 'exclusiveMinimum' and "
          + "'exclusiveMaximum' are numbers."
      }
      return "Write \(rule.expectation)."
    case (.list, .scalar), (.list, .mapping): return "Write it as a list: '[ … ]'."
    case (.object, .sequence), (.map, .sequence): return "Write it as a mapping: '{ … }'."
    default: return "Write \(rule.expectation)."
    }
  }

  mutating func reportFormat(
    of node: YAMLNode,
    _ format: Format,
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    findings.add(
      format.brokenRule, in: kind, at: node,
      "\(subject.words) must be \(format.description), but is '\(node.shortened)'",
      remedy: format.remedy)
  }

  /// Says that a reference stands for an Object that none can stand for.
  mutating func reportReferenceNotAllowed(_ reference: YAMLNode, for kind: ObjectKind) {
    findings.add(
      .referenceNotAllowed, in: kind, at: reference,
      "a reference cannot stand for \(kind.article) \(kind.name)",
      remedy: "Write the \(kind.name) here, or bundle the document with a tool that does.")
  }

  /// Says that a value is none of the words that it may be.
  mutating func reportWord(
    _ node: YAMLNode,
    _ words: [String],
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    guard node.kind == .scalar else {
      return reportType(of: node, .word(words), subject, in: kind)
    }
    let choice = words.count == 1 ? quoted(words) : "one of \(quoted(words))"
    findings.add(
      .valueNotAllowed, in: kind, at: node,
      "\(subject.words) must be \(choice), but is \(node.description)",
      remedy: nearest(to: node.text, in: words).map { "Did you mean '\($0)'?" }
        ?? "Write \(choice).")
  }

  mutating func reportMissing(_ field: Field, in kind: ObjectKind, at node: YAMLNode) {
    let reasons = field.conditions.map { condition in
      "'\(condition.field): \(node[condition.field]?.shortened ?? condition.fallback ?? "")'"
    }
    let reason = reasons.isEmpty ? "" : " with \(reasons.joined(separator: " and "))"
    let sample =
      switch field.value {
      case .onlyTrue: "\(field.name): true"
      case .word(let words) where words.count == 1: "\(field.name): \(words[0])"
      default: field.name
      }
    findings.add(
      .missingField, in: kind, at: node, "the \(kind.name)\(reason) has no '\(field.name)'",
      remedy: "Add '\(sample)'.")
  }

  /// Says that a field stands where its conditions are not met.
  mutating func reportNotApplicable(
    _ name: String,
    _ fields: [Field],
    in kind: ObjectKind,
    at key: YAMLNode,
    of node: YAMLNode
  ) {
    let unmet = fields.compactMap { field in
      field.conditions.first { $0.holds(in: node, grammar[kind]) == false }
    }
    let values = unmet.filter { $0.field == unmet.first?.field }.flatMap(\.values)
    let other = unmet.first?.field ?? ""
    findings.add(
      .fieldNotApplicable, in: kind, at: key,
      "'\(name)' has no place where '\(other)' is "
        + "'\(node[other]?.shortened ?? unmet.first?.fallback ?? "")'",
      remedy: "Remove it; it belongs to \(quoted(values)).")
  }

  mutating func reportUnknown(
    _ name: String,
    _ entry: Grammar.Entry,
    in kind: ObjectKind,
    at key: YAMLNode
  ) {
    if let versions = entry.elsewhere[name]?.first {
      let isNewer = versions.lowerBound > grammar.version
      let bound = isNewer ? versions.lowerBound : versions.upperBound
      return findings.add(
        .fieldOfOtherVersion, in: kind, at: key,
        "'\(name)' belongs to OpenAPI \(bound.number) and \(isNewer ? "later" : "earlier"), "
          + "not to \(grammar.version.number)",
        remedy: isNewer ? "Remove it, or raise the document's version." : "Remove it.")
    }
    let meant = nearest(to: name, in: entry.names).map { "Did you mean '\($0)'?" }
    findings.add(
      .unknownField, in: kind, at: key, "the \(kind.name) has no field '\(key.shortened)'",
      remedy: meant
        ?? (entry.isExtensible
          ? "Remove it; a field of your own begins with 'x-'." : "Remove it."))
  }

  /// Warns of a keyword that is probably misspelt, or that another version had.
  mutating func reportUnknownKeyword(_ name: String, _ entry: Grammar.Entry, at key: YAMLNode) {
    if name == "nullable" {
      return findings.add(
        .unknownKeyword, in: .schema, at: key,
        "'nullable' has no effect in OpenAPI \(grammar.version.number)",
        remedy: "Write 'null' among the types: 'type: [string, \"null\"]'.")
    }
    // A short word is near to too many.
    guard name.utf8.count > 4, let meant = nearest(to: name, in: entry.names) else { return }
    findings.add(
      .unknownKeyword, in: .schema, at: key,
      "'\(key.shortened)' is no keyword of JSON Schema, so it has no effect",
      remedy: "Did you mean '\(meant)'?")
  }
}
