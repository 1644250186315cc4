import YAMLTree

extension YAMLTree {
  /// Whether the tree may have a reference that is no local pointer, or a schema with a name of its
  /// own. Takes one look along the nodes where it has not.
  /// - Parameter place: what the root is.
  func needsBundling(as place: Place) -> Bool {
    let keys = ["$ref", "$dynamicRef", "$id", "mapping", "defaultMapping"]
    let found = values(ofKeys: keys + Identifiers.anchorKeys, exceptTextsBeginningWith: "#/")
      .filter { isUnusual($0) }
    if found.isEmpty { return false }
    // Many an API has a `$ref` in its examples. Below an alias, an example might be something else.
    let most = 100
    if found.count > most || hasAliases { return true }
    return found.contains { id in
      node(id).parent.map { self.place(of: $0, root: place) != .data } ?? false
    }
  }

  /// Whether a value under one of the keys is more than a local pointer or a schema's name.
  private func isUnusual(_ id: YAMLNodeID) -> Bool {
    let value = node(id)
    guard value.kind == .mapping else { return value.string != nil }
    return value.entries.contains { entry in
      let text = entry.value.text
      return !text.hasPrefix("#/") && text.looksLikeReference
    }
  }

  /// What a node is, seen from the root.
  private func place(of node: YAMLNode, root: Place) -> Place {
    var path = [node]
    while let parent = path.last?.parent { path.append(parent) }
    return zip(path.reversed(), path.reversed().dropFirst()).reduce(root) { place, step in
      let (parent, child) = step
      guard place != .data, parent.kind == .mapping else { return place.element }
      let key = parent.entries.first { $0.value.id == child.id }?.key.text
      return place.child(forKey: key ?? "")
    }
  }
}
