import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Gives each field of an object to `read`, which tells whether it took it.
  ///
  /// Nothing counts as an empty object. A field that the specification knows and `read` does not
  /// take is told as not supported; one that the specification does not know is told with the name
  /// that was probably meant.
  mutating func forEachField(
    of node: YAMLNode,
    as kind: ObjectKind,
    _ read: (inout DocumentReader, String, YAMLNode) -> Bool
  ) {
    // A key with nothing behind it, as in `components:` at the end of a file.
    if node.isNull { return }
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: kind.title)
      return
    }
    guard spend(node) else { return }
    for (keyNode, value) in node.entries {
      let key = keyNode.text
      if read(&self, key, value) || kind.silent.contains(key) || key.hasPrefix("x-") { continue }
      if kind.fields.contains(key) {
        tally.unsupported(
          "'\(key)' in \(kind.title)",
          at: keyNode.location,
          effect: "It is left out."
        )
      } else {
        warn(
          "openapi-unknown-field",
          "'\(key)' is not a field of \(kind.title)",
          at: keyNode,
          remedy: nearest(to: key, in: kind.fields.sorted()).map { "Did you mean '\($0)'?" }
            ?? "It is left out."
        )
      }
    }
  }

  /// The entries of a mapping but its extensions; anything else is told and gives none.
  mutating func entries(of node: YAMLNode, _ field: String) -> [(key: YAMLNode, value: YAMLNode)] {
    namedEntries(of: node, field).filter { !$0.key.text.hasPrefix("x-") }
  }

  /// All entries of a mapping whose keys are names chosen by the author; anything else is told and
  /// gives none.
  mutating func namedEntries(
    of node: YAMLNode,
    _ field: String
  ) -> [(key: YAMLNode, value: YAMLNode)] {
    if node.isNull { return [] }
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: "'\(field)'")
      return []
    }
    return spend(node) ? Array(node.entries) : []
  }

  /// The elements of a list; what stands where a list should is read as its only element.
  mutating func elements(of node: YAMLNode, _ field: String) -> [YAMLNode] {
    if node.isNull { return [] }
    if node.kind == .sequence { return spend(node) ? Array(node.elements) : [] }
    guard node.string != nil || node.kind == .mapping && node.count > 0 else {
      wrongKind(node, expected: "a list", for: "'\(field)'")
      return []
    }
    warn(
      "openapi-wrong-kind",
      "'\(field)' takes a list, but here is \(kindName(node))",
      at: node,
      remedy: "It is read as a list of one; write a list here."
    )
    return [node]
  }

  /// The text of a string, or of another scalar where a person would have meant one.
  mutating func string(_ node: YAMLNode, _ field: String) -> String? {
    node.isNull ? nil : scalarText(node, field)
  }

  /// The text of a scalar.
  mutating func scalarText(_ node: YAMLNode, _ field: String) -> String? {
    guard node.kind == .scalar else {
      wrongKind(node, expected: "a string", for: "'\(field)'")
      return nil
    }
    return node.text
  }

  mutating func bool(_ node: YAMLNode, _ field: String) -> Bool {
    if let value = node.bool { return value }
    if node.kind == .scalar, node.text == "true" || node.text == "false" {
      warn(
        "openapi-quoted-boolean",
        "'\(field)' is the string \"\(node.text)\"",
        at: node,
        remedy: "Take off the quotes."
      )
      return node.text == "true"
    }
    wrongKind(node, expected: "true or false", for: "'\(field)'")
    return false
  }

  mutating func strings(_ node: YAMLNode, _ field: String) -> [String] {
    elements(of: node, field).compactMap { string($0, field) }
  }

  /// Tells that a node is not what it should be; it is left out.
  mutating func wrongKind(_ node: YAMLNode, expected: String, for what: String) {
    warn(
      "openapi-wrong-kind",
      "\(what) takes \(expected), but here is \(kindName(node))",
      at: node,
      remedy: "It is left out; write \(expected) here."
    )
  }

  /// Counts what is read of a node; tells whether reading may go on.
  ///
  /// What references point at is read at each of them. A document without references, whatever its
  /// aliases show, stays far below the limit; one that is made to take all memory does not.
  private mutating func spend(_ node: YAMLNode) -> Bool {
    nodesRead += 1 + node.count
    if nodesRead <= Self.mostNodes { return true }
    tally.unsupported(
      "a document whose references show more than \(Self.mostNodes) values",
      at: node.location,
      effect: "The rest is left out."
    )
    return false
  }

  func kindName(_ node: YAMLNode) -> String {
    switch node.kind {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: node.isNull ? "nothing" : "the value '\(node.text.prefix(40))'"
    }
  }

  /// Tells of what makes the document unusable.
  mutating func error(_ id: String, _ message: String, at node: YAMLNode, remedy: String) {
    diagnostics.append(.error(id, message, at: node.location, remedy: remedy))
  }

  /// Tells of what is wrong but can be read in some way.
  mutating func warn(
    _ id: String,
    _ message: String,
    at node: YAMLNode,
    remedy: @autoclosure () -> String
  ) {
    warn(id, message, at: node.location, remedy: remedy())
  }

  /// Tells of what is wrong but can be read in some way.
  mutating func warn(
    _ id: String,
    _ message: String,
    at location: SourceLocation,
    remedy: @autoclosure () -> String
  ) {
    guard diagnostics.count < Self.mostFindings else { return }
    diagnostics.append(.warning(id, message, at: location, remedy: remedy()))
  }

  /// More warnings than this help nobody.
  private static let mostFindings = 100

  /// Twice what the aliases of a document may show.
  private static let mostNodes = 8_000_000
}
