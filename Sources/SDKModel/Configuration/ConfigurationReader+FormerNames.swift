import Diagnostics
import YAMLTree

extension ConfigurationReader {
  /// Reads `formerNames`.
  mutating func formerNames(_ node: YAMLNode) -> FormerNames {
    var names = FormerNames()
    forEachKey(of: node, what: "'formerNames'") { reader, key, value in
      switch key {
      case "operations":
        names.operations = reader.formerNames(value, key, .formerOperation)
      case "types": names.types = reader.formerNames(value, key, .formerType)
      default: return false
      }
      return true
    } known: {
      ["operations", "types"]
    }
    return names
  }

  /// One name or several for each subject.
  private mutating func formerNames(
    _ node: YAMLNode, _ key: String, _ kind: ConfigurationEntry.Kind
  ) -> [FormerNames.Entry] {
    note(kind, node)
    guard node.kind == .mapping else {
      wrongKind(node, expected: "a mapping", for: "'\(key)'")
      return []
    }
    var entries: [FormerNames.Entry] = []
    for (subject, value) in node.entries {
      for name in value.kind == .sequence ? Array(value.elements) : [value] {
        guard let text = string(name, subject.text) else { continue }
        let path = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if path.allSatisfy(\.isPlainIdentifier) {
          entries.append(.init(subject: subject.text, path: path, location: name.location))
        } else {
          diagnostics.append(
            .error(
              "configuration-bad-name", "'\(text)' was no name in Swift", at: name.location,
              remedy: "Write it as it stood in code, such as 'users.sessions.revoke'."))
        }
      }
    }
    return entries
  }
}

extension String {
  /// Whether this is a name of letters, digits and underscores, as names in Swift are.
  fileprivate var isPlainIdentifier: Bool {
    guard let first = unicodeScalars.first, self != "_" else { return false }
    return (first == "_" || first.properties.isXIDStart)
      && unicodeScalars.allSatisfy(\.properties.isXIDContinue)
  }
}
