import Diagnostics
import YAMLTree

// How single values of a configuration are read, and what is said where they are wrong.
extension ConfigurationReader {
  /// Calls `read` for each key; what it does not take is an error that names the nearest known key.
  mutating func forEachKey(
    of node: YAMLNode,
    what: String,
    read: (inout ConfigurationReader, String, YAMLNode) -> Bool,
    known: () -> [String]
  ) {
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: what)
      return
    }
    for (key, value) in node.entries where !read(&self, key.text, value) {
      let keys = known()
      let remedy =
        nearest(to: key.text, in: keys).map { "Did you mean '\($0)'?" }
        ?? "Known keys are \(keys.map { "'\($0)'" }.joined(separator: ", "))."
      diagnostics.append(
        .error(
          "configuration-unknown-key",
          "'\(key.text)' is not a key of \(what)",
          at: key.location,
          remedy: remedy
        )
      )
    }
  }

  mutating func string(_ node: YAMLNode, _ key: String) -> String? {
    guard node.kind == .scalar, !node.isNull else {
      wrongKind(node, expected: "a string", for: "'\(key)'")
      return nil
    }
    return node.text
  }

  /// A string that can name a Swift type as it is.
  mutating func identifier(_ node: YAMLNode, _ key: String) -> String? {
    guard let text = string(node, key) else { return nil }
    let isLetter = { (character: Character) in
      character.isASCII && (character.isLetter || character == "_")
    }
    if let first = text.first, isLetter(first),
      text.allSatisfy({ isLetter($0) || $0.isNumber && $0.isASCII })
    {
      return text
    }
    diagnostics.append(
      .error(
        "configuration-bad-name", "'\(key)' cannot be '\(text)'", at: node.location,
        remedy: "Use letters, digits and underscores, and a letter at the front."))
    return nil
  }

  /// True or false; false where it is neither.
  mutating func bool(_ node: YAMLNode, _ key: String) -> Bool {
    if let value = node.bool { return value }
    wrongKind(node, expected: "true or false", for: "'\(key)'")
    return false
  }

  /// A string that can name a header.
  mutating func headerName(_ node: YAMLNode, _ key: String) -> String? {
    guard let text = string(node, key) else { return nil }
    let isAllowed = { (byte: UInt8) in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
    }
    if !text.isEmpty, text.utf8.allSatisfy(isAllowed) { return text }
    diagnostics.append(
      .error(
        "configuration-bad-name", "'\(key)' cannot be '\(text)'", at: node.location,
        remedy: "Use letters, digits and hyphens."))
    return nil
  }

  /// One of a few words.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: YAMLNode,
    _ key: String
  ) -> Choice? {
    guard let text = string(node, key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    diagnostics.append(
      .error(
        "configuration-unknown-choice", "'\(key)' cannot be '\(text)'", at: node.location,
        remedy: "Write one of \(choices)."))
    return nil
  }

  mutating func pattern(
    _ node: YAMLNode,
    _ key: String,
    parts: [String]
  ) -> NamePattern? {
    guard let text = string(node, key) else { return nil }
    guard let pattern = NamePattern(text) else {
      diagnostics.append(
        .error(
          "configuration-bad-pattern",
          "'\(text)' is not a pattern",
          at: node.location,
          remedy: "Close every '{' and '[', and name every part, as in 'api_{service}_{name}'."
        )
      )
      return nil
    }
    guard pattern.parts.contains("name") else {
      diagnostics.append(
        .error(
          "configuration-bad-pattern",
          "the pattern '\(text)' has no {name}",
          at: node.location,
          remedy:
            "Add {name} where the name stands; other parts are \(parts.joined(separator: ", "))."
        )
      )
      return nil
    }
    return pattern
  }

  mutating func list<Element>(
    _ node: YAMLNode,
    _ key: String,
    element: (inout ConfigurationReader, YAMLNode) -> Element?
  ) -> [Element] {
    guard node.kind == .sequence else {
      wrongKind(node, expected: "a list", for: "'\(key)'")
      return []
    }
    return node.elements.compactMap { element(&self, $0) }
  }

  /// Notes what a list or the keys of a mapping name.
  mutating func note(_ kind: ConfigurationEntry.Kind?, _ node: YAMLNode) {
    guard let kind else { return }
    let names = node.kind == .mapping ? node.entries.map(\.key) : Array(node.elements)
    entries += names.map { .init(kind: kind, text: $0.text, location: $0.location) }
  }

  mutating func strings(
    _ node: YAMLNode,
    _ key: String,
    _ kind: ConfigurationEntry.Kind? = nil
  ) -> [String] {
    note(kind, node)
    return list(node, key) { $0.string($1, key) }
  }

  mutating func pairs(
    _ node: YAMLNode,
    _ key: String,
    _ kind: ConfigurationEntry.Kind
  ) -> [(key: String, value: String)] {
    note(kind, node)
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: "'\(key)'")
      return []
    }
    var result: [(key: String, value: String)] = []
    for (name, value) in node.entries {
      if let text = string(value, name.text) { result.append((name.text, text)) }
    }
    return result
  }

  mutating func stringMap(
    _ node: YAMLNode,
    _ key: String,
    _ kind: ConfigurationEntry.Kind
  ) -> [String: String] {
    Dictionary(pairs(node, key, kind).map { ($0.key, $0.value) }) { _, last in last }
  }

  mutating func map<Value>(
    _ node: YAMLNode,
    _ key: String,
    _ kind: ConfigurationEntry.Kind,
    value: (inout ConfigurationReader, YAMLNode) -> Value
  ) -> [String: Value] {
    note(kind, node)
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: "'\(key)'")
      return [:]
    }
    var result: [String: Value] = [:]
    for (name, entry) in node.entries { result[name.text] = value(&self, entry) }
    return result
  }

  mutating func missing(_ key: String, of what: String, at node: YAMLNode) {
    diagnostics.append(
      .error(
        "configuration-missing-key",
        "\(what) needs a '\(key)'",
        at: node.location,
        remedy: "Add '\(key):' to it."
      )
    )
  }

  mutating func wrongKind(_ node: YAMLNode, expected: String, for what: String) {
    let found =
      switch node.kind {
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .scalar: node.isNull ? "nothing" : "'\(node.text)'"
      }
    diagnostics.append(
      .error(
        "configuration-wrong-kind",
        "\(what) takes \(expected), but here is \(found)",
        at: node.location,
        remedy: "Write \(expected)."
      )
    )
  }
}
