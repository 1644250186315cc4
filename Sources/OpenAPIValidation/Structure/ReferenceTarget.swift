import Diagnostics
import YAMLTree

/// What a reference within a document leads to.
enum ReferenceTarget {
  /// Nothing.
  case nothing
  /// An Object of a kind.
  case object(ObjectKind, YAMLNode)
  /// Something that is no Object, such as a list.
  case other
  /// Something whose kind its place does not tell.
  case unknown(YAMLNode)
  /// A schema that has a name of its own.
  case anchor
}

extension StructureWalk {
  /// The fragment of a reference into this document, decoded; `nil` for one to another document.
  func localFragment(of text: String) -> String? {
    guard let hash = text.firstIndex(of: "#") else { return nil }
    let document = text[..<hash]
    guard document.isEmpty || document == root["$self"]?.text ?? "" else { return nil }
    return URISyntax.decoded(text[text.index(after: hash)...])
  }

  /// What a decoded fragment leads to.
  func resolve(_ fragment: String) -> ReferenceTarget {
    guard fragment.isEmpty || fragment.hasPrefix("/") else {
      if inventory.anchors.contains(fragment) { return .anchor }
      return .nothing
    }
    guard let node = root.at(pointer: fragment) else { return .nothing }
    return switch kind(at: fragment) {
    case .object(let kind)?: .object(kind, node)
    case .any?, nil: .unknown(node)
    case .schema?: .object(.schema, node)
    case .reusable(let kind)?: .object(kind, node)
    default: .other
    }
  }

  /// What the grammar expects at a pointer; `nil` where it has no opinion.
  private func kind(at pointer: String) -> ValueRule? {
    var rule: ValueRule? = .object(grammar.root)
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      switch rule {
      case .object(let kind)?, .reusable(let kind)?: rule = self.rule(of: token, in: kind)
      case .schema?: rule = self.rule(of: token, in: .schema)
      case .list(let element, _, _)?: rule = element
      case .map(let value, _, _)?: rule = value
      case .either(_, let list, let mapping)?:
        // The rules that allow either have schemas in a list or a mapping.
        if case .map(let value, _, _)? = mapping { rule = value }
        if case .list(let element, _, _)? = list, Int(token) != nil { rule = element }
        if case .schema? = mapping, Int(token) == nil { rule = self.rule(of: token, in: .schema) }
      default: return nil
      }
    }
    return rule
  }

  private func rule(of token: Substring, in kind: ObjectKind) -> ValueRule? {
    let entry = grammar[kind]
    if let field = entry.fields[String(token)]?.first { return field.value }
    if entry.isExtensible, token.hasPrefix("x-") { return nil }
    if case .entries(_, let rule) = entry.others { return rule }
    return nil
  }

  /// What may have been meant by a fragment that leads nowhere.
  func remedy(for fragment: String) -> String {
    fragment.hasPrefix("/") ? pointerRemedy(fragment) : anchorRemedy(fragment)
  }

  private func pointerRemedy(_ pointer: String) -> String {
    guard let slash = pointer.lastIndex(of: "/"),
      let parent = root.at(pointer: String(pointer[..<slash]))
    else { return "Define it, or refer to something that exists." }
    let name = String(pointer[pointer.index(after: slash)...])
    guard let meant = nearest(to: name, in: parent.entries.map(\.key.text)) else {
      return "Define '\(name)', or refer to something that exists."
    }
    return "Did you mean '\(meant)'?"
  }

  private func anchorRemedy(_ name: String) -> String {
    if let meant = nearest(to: name, in: inventory.anchors.sorted()) {
      return "Did you mean '#\(meant)'?"
    }
    return "Write a path from the root, such as '#/components/schemas/\(name)'."
  }
}
