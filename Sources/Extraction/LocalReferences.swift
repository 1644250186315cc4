import YAMLTree

/// Finds what the references of a document lead to.
struct LocalReferences {
  private let root: YAMLNode
  /// Nodes by the `$anchor`, `$dynamicAnchor` or `$id` that they have; looked up only if a
  /// reference is no JSON Pointer.
  private lazy var named = namedNodes()

  init(in root: YAMLNode) {
    self.root = root
  }

  /// The node that a reference leads to; `nil` if that is none of this document, or all of it.
  mutating func target(of reference: String) -> YAMLNode? {
    if reference.hasPrefix("#/") {
      return decoded(reference.dropFirst()).flatMap { root.at(pointer: $0) }
    }
    return reference == "#" ? nil : named[reference]
  }

  private func namedNodes() -> [String: YAMLNode] {
    var result: [String: YAMLNode] = [:]
    var pending = [root]
    while let node = pending.popLast() {
      for (key, prefix) in [("$anchor", "#"), ("$dynamicAnchor", "#"), ("$id", "")] {
        if let name = node[key]?.string { result[prefix + name] = node }
      }
      pending += node.children.lazy.filter { $0.kind != .scalar }
    }
    return result
  }

  /// The text without percent-encoding; `nil` if that is broken.
  private func decoded(_ text: Substring) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16), rest.count >= 2 else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
