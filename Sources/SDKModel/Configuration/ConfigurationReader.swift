import Diagnostics
import YAMLTree

extension Configuration {
  /// Reads a `*.gen.yaml` file. What is wrong with it goes into `diagnostics`, each with its place;
  /// `nil` if any of it is an error.
  public static func read(
    _ tree: YAMLTree,
    diagnostics: inout [Diagnostic]
  ) -> Configuration? {
    var reader = ConfigurationReader()
    let configuration = reader.configuration(tree.root)
    diagnostics += reader.diagnostics
    return reader.diagnostics.contains { $0.severity == .error } ? nil : configuration
  }
}

/// Reads the parts of a configuration, noting what is wrong.
private struct ConfigurationReader {
  var diagnostics: [Diagnostic] = []

  mutating func configuration(_ node: YAMLNode) -> Configuration {
    var result = Configuration()
    if node.isNull { return result }
    forEachKey(of: node, what: "the configuration") { reader, key, value in
      switch key {
      case "module": result.module = reader.identifier(value, key)
      case "clients": result.clients = reader.list(value, key) { $0.client($1) }
      case "sharedResources": result.sharedResources = reader.strings(value, key)
      case "operations": result.operations = reader.operationRule(value)
      case "types": result.types = reader.typeRule(value)
      case "parameterGroups":
        result.parameterGroups = reader.list(value, key) { $0.parameterGroup($1) }
      case "credentials": result.credentials = reader.map(value, key) { $0.credentialNames($1) }
      case "servers": result.servers = reader.map(value, key) { $0.serverRule($1) }
      case "acronyms": result.acronyms = reader.strings(value, key)
      default: return false
      }
      return true
    } known: {
      [
        "module", "clients", "sharedResources", "operations", "types", "parameterGroups",
        "credentials", "servers", "acronyms",
      ]
    }
    return result
  }

  private mutating func client(_ node: YAMLNode) -> ClientRule {
    var rule = ClientRule(name: "", summary: nil, paths: [])
    forEachKey(of: node, what: "a client") { reader, key, value in
      switch key {
      case "name": rule.name = reader.identifier(value, key) ?? ""
      case "summary": rule.summary = reader.string(value, key)
      case "paths": rule.paths = reader.strings(value, key)
      default: return false
      }
      return true
    } known: {
      ["name", "summary", "paths"]
    }
    if rule.name.isEmpty { missing("name", of: "a client", at: node) }
    return rule
  }

  private mutating func operationRule(_ node: YAMLNode) -> OperationRule {
    var rule = OperationRule()
    forEachKey(of: node, what: "'operations'") { reader, key, value in
      switch key {
      case "group": rule.group = reader.choice(value, key)
      case "pattern": rule.pattern = reader.pattern(value, key, parts: ["resource", "name"])
      case "dropPrefixes": rule.dropPrefixes = reader.strings(value, key)
      case "skipSegments": rule.skipSegments = reader.strings(value, key)
      case "renames": rule.renames = reader.stringMap(value, key)
      default: return false
      }
      return true
    } known: {
      ["group", "pattern", "dropPrefixes", "skipSegments", "renames"]
    }
    if rule.group == .pattern, rule.pattern == nil {
      missing("pattern", of: "'group: pattern'", at: node)
    } else if let group = rule.group, group != .pattern, rule.pattern != nil {
      diagnostics.append(
        .error(
          "configuration-unused-pattern",
          "operations are grouped by \(group.rawValue), so that the pattern is of no use",
          at: node.location,
          remedy: "Write 'group: pattern', or remove the pattern."))
    }
    return rule
  }

  private mutating func typeRule(_ node: YAMLNode) -> TypeRule {
    var rule = TypeRule()
    forEachKey(of: node, what: "'types'") { reader, key, value in
      switch key {
      case "pattern": rule.pattern = reader.pattern(value, key, parts: ["service", "name"])
      case "prefixes":
        rule.prefixes = reader.pairs(value, key).map { .init(prefix: $0.key, namespace: $0.value) }
      case "namespaces": rule.namespaces = reader.stringMap(value, key)
      default: return false
      }
      return true
    } known: {
      ["pattern", "prefixes", "namespaces"]
    }
    return rule
  }

  private mutating func parameterGroup(_ node: YAMLNode) -> ParameterGroupRule {
    var rule = ParameterGroupRule(name: "", type: "", description: "", headers: [])
    forEachKey(of: node, what: "a parameter group") { reader, key, value in
      switch key {
      case "name": rule.name = reader.string(value, key) ?? ""
      case "type": rule.type = reader.string(value, key) ?? ""
      case "description": rule.description = reader.string(value, key) ?? ""
      case "headers":
        rule.headers = reader.pairs(value, key).map { .init(wireName: $0.key, name: $0.value) }
      default: return false
      }
      return true
    } known: {
      ["name", "type", "description", "headers"]
    }
    if rule.name.isEmpty { missing("name", of: "a parameter group", at: node) }
    if rule.type.isEmpty { missing("type", of: "a parameter group", at: node) }
    if rule.headers.isEmpty { missing("headers", of: "a parameter group", at: node) }
    return rule
  }

  private mutating func credentialNames(_ node: YAMLNode) -> CredentialNames {
    var names = CredentialNames()
    forEachKey(of: node, what: "credentials") { reader, key, value in
      switch key {
      case "user": names.user = reader.string(value, key)
      case "password": names.password = reader.string(value, key)
      case "token": names.token = reader.string(value, key)
      default: return false
      }
      return true
    } known: {
      ["user", "password", "token"]
    }
    return names
  }

  private mutating func serverRule(_ node: YAMLNode) -> ServerRule {
    var rule = ServerRule()
    forEachKey(of: node, what: "a server") { reader, key, value in
      switch key {
      case "name": rule.name = reader.string(value, key)
      case "credentialPrefix": rule.credentialPrefix = reader.string(value, key)
      default: return false
      }
      return true
    } known: {
      ["name", "credentialPrefix"]
    }
    return rule
  }
}

extension ConfigurationReader {
  /// Calls `read` for each key; what it does not take is an error that names the nearest known key.
  private mutating func forEachKey(
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

  private mutating func string(_ node: YAMLNode, _ key: String) -> String? {
    guard node.kind == .scalar, !node.isNull else {
      wrongKind(node, expected: "a string", for: "'\(key)'")
      return nil
    }
    return node.text
  }

  /// A string that can name a Swift type as it is.
  private mutating func identifier(_ node: YAMLNode, _ key: String) -> String? {
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

  /// One of a few words.
  private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
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

  private mutating func pattern(
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

  private mutating func list<Element>(
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

  private mutating func strings(_ node: YAMLNode, _ key: String) -> [String] {
    list(node, key) { $0.string($1, key) }
  }

  private mutating func pairs(_ node: YAMLNode, _ key: String) -> [(key: String, value: String)] {
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

  private mutating func stringMap(_ node: YAMLNode, _ key: String) -> [String: String] {
    Dictionary(pairs(node, key).map { ($0.key, $0.value) }) { _, last in last }
  }

  private mutating func map<Value>(
    _ node: YAMLNode,
    _ key: String,
    value: (inout ConfigurationReader, YAMLNode) -> Value
  ) -> [String: Value] {
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: "'\(key)'")
      return [:]
    }
    var result: [String: Value] = [:]
    for (name, entry) in node.entries { result[name.text] = value(&self, entry) }
    return result
  }

  private mutating func missing(_ key: String, of what: String, at node: YAMLNode) {
    diagnostics.append(
      .error(
        "configuration-missing-key",
        "\(what) needs a '\(key)'",
        at: node.location,
        remedy: "Add '\(key):' to it."
      )
    )
  }

  private mutating func wrongKind(_ node: YAMLNode, expected: String, for what: String) {
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
