import Diagnostics
import YAMLTree

/// Walks a document along the grammar, and checks what each Object holds.
struct StructureWalk {
  /// How deep Objects may be nested: deeper than any parsed document can be.
  static let depthLimit = 400

  let grammar: Grammar
  let root: YAMLNode
  let findings: Findings
  var inventory = Inventory()
  /// Whether references are resolved against the document: not below a schema that has an `$id`.
  var isInDocument = true
  /// Whether schemas are in a dialect that the grammar knows.
  var knowsDialect = true
  /// The anchors of the resource that is walked: the document, or a schema that has an `$id`.
  var anchors: [String: YAMLNode] = [:]
  private var depth = 0

  init(_ grammar: Grammar, root: YAMLNode, findings: Findings) {
    self.grammar = grammar
    self.root = root
    self.findings = findings
  }

  mutating func checkDocument() {
    if let dialect = root["jsonSchemaDialect"]?.text { knowsDialect = isKnown(dialect: dialect) }
    checkObject(root, grammar.root, .document)
  }

  /// Checks an Object and everything below it.
  mutating func checkObject(_ node: YAMLNode, _ kind: ObjectKind, _ subject: Subject) {
    guard node.kind == .mapping else {
      return reportType(of: node, .object(kind), subject, in: kind)
    }
    guard depth < StructureWalk.depthLimit else {
      return findings.add(
        .nestingTooDeep, in: kind, at: node,
        "the document is nested deeper than \(StructureWalk.depthLimit) Objects here",
        remedy: "Use references in place of nesting.")
    }
    depth += 1
    defer { depth -= 1 }
    let entry = grammar[kind]
    if entry.fields["$ref"] == nil, !entry.hasFreeKeys, let reference = node["$ref"],
      reference.string != nil
    {
      return reportReferenceNotAllowed(reference, for: kind)
    }
    inventory.note(node, as: kind)
    for (key, value) in node.entries {
      checkEntry(of: node, key, value, kind, entry)
    }
    for field in entry.required where node[field.name] == nil && field.isCalledFor(in: node, entry)
    {
      reportMissing(field, in: kind, at: node)
    }
    for constraint in entry.constraints { check(constraint, node, kind) }
    if kind == .operation || kind == .pathItem { checkQuerystring(in: node, kind) }
    noteReference(in: node, kind)
  }

  private mutating func checkEntry(
    of node: YAMLNode,
    _ key: YAMLNode,
    _ value: YAMLNode,
    _ kind: ObjectKind,
    _ entry: Grammar.Entry
  ) {
    let name = key.text
    if let fields = entry.fields[name] {
      if let field = fields.first(where: { $0.isCalledFor(in: node, entry) }) {
        return check(value, field.value, .field(name), in: kind)
      }
      let possible = fields.filter { $0.mayStand(in: node, entry) }
      if possible.isEmpty { reportNotApplicable(name, fields, in: kind, at: key, of: node) }
      // Of several that may be meant none is more likely.
      if possible.count == 1 { check(value, possible[0].value, .field(name), in: kind) }
      return
    }
    if entry.isExtensible, name.hasPrefix("x-") { return }
    switch entry.others {
    case .entries(let keys, let rule):
      if check(key, name, keys, in: kind) { check(value, rule, .field(name), in: kind) }
    case .refused:
      reportUnknown(name, entry, in: kind, at: key)
    case .ignored where kind == .schema && knowsDialect:
      reportUnknownKeyword(name, entry, at: key)
    case .ignored:
      break
    }
  }

  /// Checks a key of the author's; returns whether its value is worth checking.
  mutating func check(
    _ key: YAMLNode,
    _ name: String,
    _ rule: KeyRule,
    in kind: ObjectKind
  ) -> Bool {
    guard rule.admits(name, in: grammar.version) else {
      let complaint = rule.complaint(name)
      findings.add(rule.brokenRule, in: kind, at: key, complaint.message, remedy: complaint.remedy)
      return false
    }
    if case .statusCode = rule, key.string == nil {
      findings.add(
        .unquotedStatusCode, in: kind, at: key,
        "the status code \(name) is a number, where a string must stand",
        remedy: "Write \"\(name)\".")
    }
    return true
  }
}

extension KeyRule {
  /// The rule that a key breaks which is not allowed.
  fileprivate var brokenRule: Rule {
    switch self {
    case .path: .pathWithoutSlash
    case .statusCode: .invalidStatusCode
    case .mediaRange: .invalidMediaType
    case .any, .componentName, .headerName, .additionalMethod: .invalidKey
    }
  }
}

extension Field {
  /// Whether the field may stand in an Object, its conditions met or not known to be unmet.
  func mayStand(in node: YAMLNode, _ entry: Grammar.Entry) -> Bool {
    conditions.isEmpty || conditions.allSatisfy { $0.holds(in: node, entry) != false }
  }

  /// Whether the field belongs in an Object, its conditions known to be met.
  func isCalledFor(in node: YAMLNode, _ entry: Grammar.Entry) -> Bool {
    conditions.isEmpty || conditions.allSatisfy { $0.holds(in: node, entry) == true }
  }
}

extension Field.Condition {
  /// Whether the condition is met; `nil` where the other field has no sensible value.
  func holds(in node: YAMLNode, _ entry: Grammar.Entry) -> Bool? {
    guard let value = node[field]?.string ?? fallback else { return nil }
    if ignoresCase { return values.contains { $0.lowercased() == value.lowercased() } }
    if values.contains(value) { return true }
    return entry.words[field].map { $0.contains(value) } ?? true ? false : nil
  }
}
