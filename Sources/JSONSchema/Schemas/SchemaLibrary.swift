import Diagnostics
import YAMLTree

/// The schemas of a document, each read when it is first needed.
struct SchemaLibrary: Sendable {
  let document: YAMLNode
  let dialect: SchemaDialect
  /// What was found wrong with the schemas, each thing once.
  var issues: [Diagnostic] = []

  private var schemas: [YAMLNodeID: CompiledSchema] = [:]
  private var targets: [String: YAMLNode] = [:]
  private var patterns: [String: Pattern?] = [:]
  private var anchors: [String: YAMLNode]?

  init(document: YAMLNode, dialect: SchemaDialect) {
    self.document = document
    self.dialect = dialect
  }

  /// The rules of a schema.
  mutating func schema(_ node: YAMLNode) -> CompiledSchema {
    if let known = schemas[node.id] { return known }
    let schema = CompiledSchema(node, in: &self)
    schemas[node.id] = schema
    return schema
  }

  /// The number of elements that `prefixItems` takes before `items` comes.
  func prefixCount(of schema: YAMLNode) -> Int {
    dialect == .openAPI30 ? 0 : schema["prefixItems"]?.elements.count ?? 0
  }

  /// The regular expression that a node holds; `nil` where it cannot be used.
  mutating func pattern(_ node: YAMLNode) -> Pattern? {
    let text = node.text
    if let known = patterns[text] { return known }
    var pattern: Pattern?
    do {
      pattern = try Pattern(text)
    } catch {
      issues.append(
        .warning(
          "schema-pattern", "the pattern '\(text.shortened)' \(error.reason)", at: node.location,
          remedy: "write it as ECMA-262 has it; until then it is not checked"))
    }
    patterns[text] = .some(pattern)
    return pattern
  }

  /// What a reference within the document names; `nil` where it names nothing.
  mutating func target(of reference: YAMLNode) -> YAMLNode? {
    let text = reference.text
    if let known = targets[text] { return known }
    guard let target = LocalReference(text).flatMap({ find($0) }) else {
      issues.append(
        .warning(
          "schema-reference", "the reference '\(text)' leads nowhere in this document",
          at: reference.location, remedy: "correct it; until then nothing is checked against it"))
      return nil
    }
    targets[text] = target
    return target
  }

  private mutating func find(_ reference: LocalReference) -> YAMLNode? {
    reference.isPointer
      ? document.at(pointer: reference.fragment) : anchor(reference.fragment)
  }

  /// The schema that has an anchor.
  private mutating func anchor(_ name: String) -> YAMLNode? {
    if let anchors { return anchors[name] }
    var found: [String: YAMLNode] = [:]
    var pending = [document]
    while let node = pending.popLast() {
      for keyword in ["$anchor", "$dynamicAnchor"] {
        if let name = node[keyword]?.string, found[name] == nil { found[name] = node }
      }
      pending += node.elements.reversed()
      pending += node.entries.reversed().map(\.value)
    }
    anchors = found
    return found[name]
  }
}
