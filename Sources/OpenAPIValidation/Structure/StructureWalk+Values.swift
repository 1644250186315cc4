import YAMLTree

extension StructureWalk {
  /// Checks a value and everything below it.
  mutating func check(
    _ node: YAMLNode,
    _ rule: ValueRule,
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    switch rule {
    case .any:
      break
    case .object(let object):
      checkObject(node, object, subject)
    case .reusable(let object):
      checkReusable(node, object, subject)
    case .schema:
      checkSchema(node, subject, in: kind)
    case .list(let element, let least, let unique):
      checkList(node, element, atLeast: least, unique: unique, subject, in: kind)
    case .map(let value, let keys, let count):
      checkMap(node, value, keys: keys, exactly: count, subject, in: kind)
    case .either(let scalar, let list, let mapping):
      let chosen =
        switch node.kind {
        case .scalar: scalar
        case .sequence: list
        case .mapping: mapping
        }
      guard let chosen else { return reportType(of: node, rule, subject, in: kind) }
      check(node, chosen, subject, in: kind)
    default:
      checkScalar(node, rule, subject, in: kind)
    }
  }

  private mutating func checkScalar(
    _ node: YAMLNode,
    _ rule: ValueRule,
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    switch rule {
    case .string:
      if node.string == nil { reportType(of: node, rule, subject, in: kind) }
    case .format(let format):
      guard let text = node.string else {
        return reportType(of: node, rule, subject, in: kind)
      }
      if !format.admits(text) { reportFormat(of: node, format, subject, in: kind) }
    case .word(let words):
      guard let text = node.string, words.contains(text) else {
        return reportWord(node, words, subject, in: kind)
      }
    case .boolean:
      if node.bool == nil { reportType(of: node, rule, subject, in: kind) }
    case .onlyTrue:
      if node.bool != true { reportType(of: node, rule, subject, in: kind) }
    case .number:
      if node.double == nil { reportType(of: node, rule, subject, in: kind) }
    case .positiveNumber:
      if !((node.double ?? 0) > 0) { reportType(of: node, rule, subject, in: kind) }
    case .count:
      let number = node.double ?? -1
      if !(number >= 0 && number.rounded() == number) {
        reportType(of: node, rule, subject, in: kind)
      }
    default:
      break
    }
  }

  private mutating func checkReusable(
    _ node: YAMLNode,
    _ object: ObjectKind,
    _ subject: Subject
  ) {
    if node["$ref"] != nil, grammar.isReusable(object) {
      checkReference(node, to: object)
    } else if node.kind == .mapping {
      checkObject(node, object, subject)
    } else {
      reportType(of: node, .reusable(object), subject, in: object)
    }
  }

  private mutating func checkSchema(_ node: YAMLNode, _ subject: Subject, in kind: ObjectKind) {
    guard node.kind == .mapping else {
      if grammar.version < .v31 || node.bool == nil {
        reportType(of: node, .schema, subject, in: .schema)
      }
      return
    }
    guard grammar.version >= .v31 else {
      if node["$ref"] != nil { return checkReference(node, to: .schema) }
      return checkObject(node, .schema, subject)
    }
    let outer = (isInDocument, knowsDialect)
    defer { (isInDocument, knowsDialect) = outer }
    if let dialect = node["$schema"]?.string { knowsDialect = isKnown(dialect: dialect) }
    guard knowsDialect else { return }
    let outerAnchors = enterResource(node)
    checkObject(node, .schema, subject)
    if let outerAnchors { anchors = outerAnchors }
  }

  /// Whether the keywords of a dialect of JSON Schema are those that the grammar has.
  func isKnown(dialect: String) -> Bool {
    dialect.hasPrefix("https://json-schema.org/draft/2020-12/")
      || dialect.hasPrefix("https://spec.openapis.org/oas/3.")
  }

  private mutating func checkList(
    _ node: YAMLNode,
    _ rule: ValueRule,
    atLeast least: Int,
    unique: Bool,
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    guard node.kind == .sequence else {
      return reportType(of: node, .list(of: rule), subject, in: kind)
    }
    if node.count < least {
      findings.add(
        .itemCount, in: kind, at: node, "\(subject.words) must not be empty",
        remedy: "Add an element, or remove the field.")
    }
    if case .any = rule { return }
    var seen: Set<String> = []
    for element in node.elements {
      check(element, rule, .element(subject.name), in: kind)
      if unique, !seen.insert(element.kind == .scalar ? element.text : element.json).inserted {
        findings.add(
          .repeatedItem, in: kind, at: element,
          "\(subject.words) has \(element.description) more than once",
          remedy: "Remove one of them.")
      }
    }
  }

  private mutating func checkMap(
    _ node: YAMLNode,
    _ rule: ValueRule,
    keys: KeyRule,
    exactly count: Int?,
    _ subject: Subject,
    in kind: ObjectKind
  ) {
    guard node.kind == .mapping else {
      return reportType(of: node, .map(of: rule), subject, in: kind)
    }
    if let count, node.count != count {
      findings.add(
        .itemCount, in: kind, at: node,
        "\(subject.words) must have \(count == 1 ? "one entry" : "\(count) entries"), "
          + "but has \(node.count)",
        remedy: "Keep the one that is meant.")
    }
    for (key, value) in node.entries {
      let name = key.text
      // A name that is not allowed does not keep the value from being looked at.
      _ = check(key, name, keys, in: kind)
      check(value, rule, .field(name), in: kind)
    }
  }
}
