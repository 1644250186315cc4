/// Reads resource and name from ids by the pattern that a configuration gives.
struct PatternNaming {
  let pattern: NamePattern
  let rule: OperationRule

  /// The resource, outermost first and not yet renamed, and the name; `nil` where the id does not
  /// fit.
  ///
  /// The resource is cut into tokens along the path's own segments; its root takes the path's form,
  /// singular or plural; without a resource, the first telling path segment is the root.
  func parts(of id: String, path: String) -> (resource: [String], name: String)? {
    guard let parts = pattern.match(id) else { return nil }
    let segments = path.split(separator: "/").map(String.init)
    let telling = segments.filter { !rule.skipSegments.contains($0) && !$0.hasPrefix("{") }
    var resource = parts["resource"] ?? ""
    for prefix in rule.dropPrefixes where resource.hasPrefix(prefix) {
      resource.removeFirst(prefix.count)
    }
    var tokens = SnakeTokens(compounds: segments).tokens(of: resource)
    if let root = telling.first {
      if tokens.isEmpty {
        tokens = [root]
      } else if tokens[0] + "s" == root || tokens[0] == root + "s" {
        tokens[0] = root
      }
    }
    return (tokens, parts["name"] ?? "")
  }
}

/// Cuts snake-case text into tokens, keeping together what is one name elsewhere.
struct SnakeTokens {
  private let compounds: Set<String>

  /// Keeps together those of `compounds` that hold an underscore.
  init(compounds: some Sequence<String>) {
    self.compounds = Set(compounds.filter { $0.utf8.contains(UInt8(ascii: "_")) })
  }

  /// The tokens of a text, each as long as can be.
  func tokens(of text: String) -> [String] {
    let words = text.split(separator: "_").map(String.init)
    var tokens: [String] = []
    var start = 0
    while start < words.count {
      var end = words.count
      while end > start + 1, !compounds.contains(words[start..<end].joined(separator: "_")) {
        end -= 1
      }
      tokens.append(words[start..<end].joined(separator: "_"))
      start = end
    }
    return tokens
  }
}
