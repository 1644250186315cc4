import CYAML

extension YAMLNode {
  /// The JSON Pointer (RFC 6901) of the node, from the root of its tree; empty for the root.
  ///
  /// A key has the pointer of its value.
  public var pointer: String {
    var tokens: [String] = []
    var child = self
    while let parent = child.parent {
      tokens.append(parent.token(of: child))
      child = parent
    }
    return tokens.reversed().map { "/" + $0 }.joined()
  }

  /// The node that a JSON Pointer (RFC 6901) names, seen from this one; `nil` where there is none.
  public func at(pointer: String) -> YAMLNode? {
    if pointer.isEmpty { return self }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    var node = self
    let tokens = pointer.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for token in tokens {
      guard let next = node.child(token: Substring(token)) else { return nil }
      node = next
    }
    return node
  }

  /// The node that a JSON Pointer names which is written as the fragment of a URI, without its `#`;
  /// `nil` where there is none.
  public func at(fragment: Substring) -> YAMLNode? {
    at(pointer: fragment.percentDecoded)
  }

  /// The keys and positions that a JSON Pointer leads through which is written as the fragment of a
  /// URI: `%20` stands for a space, `~1` for a slash, and so on.
  ///
  /// `nil` for what is no pointer.
  public static func pointerTokens(ofFragment fragment: Substring) -> [String]? {
    let pointer = fragment.percentDecoded
    if pointer.isEmpty { return [] }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    var tokens: [String] = []
    for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let token = unescaped(token) else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  private func child(token: Substring) -> YAMLNode? {
    switch kind {
    case .scalar: return nil
    case .mapping: return unescaped(token).flatMap { self[$0] }
    case .sequence:
      let isIndex = token.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      guard isIndex, token == "0" || !token.hasPrefix("0") else { return nil }
      return Int(token).flatMap { self[$0] }
    }
  }

  /// What a child of this collection is called in a pointer.
  private func token(of child: YAMLNode) -> String {
    if kind == .sequence {
      return String(elements.prefix { $0.index != child.index }.count)
    }
    let entry = entries.first { $0.value.index == child.index || $0.key.index == child.index }
    return entry.map { escaped($0.key.text) } ?? ""
  }
}

/// A key as a pointer writes it: `~` as `~0` and `/` as `~1`.
private func escaped(_ key: String) -> String {
  guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
    return key
  }
  return key.reduce(into: "") { result, character in
    switch character {
    case "~": result += "~0"
    case "/": result += "~1"
    default: result.append(character)
    }
  }
}

/// The key that a pointer's token stands for; `nil` where a `~` is followed by something else
/// than `0` or `1`.
private func unescaped(_ token: Substring) -> String? {
  guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
  var key = String.UnicodeScalarView()
  var scalars = token.unicodeScalars.makeIterator()
  while let scalar = scalars.next() {
    if scalar != "~" {
      key.append(scalar)
      continue
    }
    switch scalars.next() {
    case "0": key.append("~")
    case "1": key.append("/")
    default: return nil
    }
  }
  return String(key)
}
