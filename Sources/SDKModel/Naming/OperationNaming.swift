import OpenAPIDocument

/// Works out where in the tree of resources an operation sits and what it is called there.
struct OperationNaming {
  /// A place among the resources and a name.
  struct Place {
    var resource: [Name]
    var name: Name
  }

  let rule: OperationRule
  var names: NameTable

  mutating func place(of operation: OpenAPIDocument.Operation) -> Place {
    let segments = operation.path.split(separator: "/").map(String.init)
    if let pattern = rule.pattern, let id = operation.id, let parts = pattern.match(id) {
      return place(parts, segments: segments)
    }
    let resource = operation.tags.first.map { [names.name($0)] } ?? []
    return Place(resource: resource, name: name(of: operation, segments: segments))
  }

  /// The place that the parts of an operation id give.
  ///
  /// The resource is cut into tokens along the path's own segments; its root takes the path's form,
  /// singular or plural; without a resource, the first telling path segment is the root.
  private mutating func place(_ parts: [String: String], segments: [String]) -> Place {
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
    tokens = renamed(tokens)
    return Place(
      resource: tokens.map { names.name($0) },
      name: names.name(parts["name"] ?? "", fallback: "call")
    )
  }

  /// Applies the longest rename that fits the beginning of the path.
  private func renamed(_ tokens: [String]) -> [String] {
    for length in stride(from: tokens.count, to: 0, by: -1) {
      if let name = rule.renames[tokens[..<length].joined(separator: "/")] {
        return name.split(separator: "/").map(String.init) + tokens[length...]
      }
    }
    return tokens
  }

  /// The name of an operation that no pattern places: its id, or else its method and path.
  private mutating func name(
    of operation: OpenAPIDocument.Operation,
    segments: [String]
  ) -> Name {
    if let id = operation.id { return names.name(id, fallback: "call") }
    var words = [operation.method.lowercased()]
    for segment in segments {
      if segment.hasPrefix("{") {
        words += ["by"] + names.name(segment, fallback: "parameter").words
      } else {
        words += names.name(segment, fallback: "path").words
      }
    }
    return Name(words: words)
  }
}

/// Cuts snake-case text into tokens, keeping together what is one name elsewhere.
struct SnakeTokens {
  private let compounds: Set<String>

  /// Keeps together those of `compounds` that hold an underscore.
  init(compounds: some Sequence<String>) {
    self.compounds = Set(compounds.filter { $0.contains("_") })
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
