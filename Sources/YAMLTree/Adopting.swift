import CYAML

/// Building many entries at once: first the values are adopted, and may be edited where they are,
/// then all of them are added with one call.
extension YAMLTree {
  /// Copies a node into this tree's memory, without a place in the tree yet.
  ///
  /// Until `add(_:to:)` gives it one, the copy has no parent. See `set(_:forKey:in:)` for what
  /// becomes of its aliases and its place.
  /// - Returns: what names the copy.
  public mutating func adopt(_ value: YAMLNode) throws(YAMLEditError) -> YAMLNodeID {
    try makeUnique()
    return YAMLNodeID(index: try graft(value, below: 0))
  }

  /// Adds adopted nodes at the end of a mapping, under keys that it does not have, each once.
  ///
  /// Takes time in proportion to all entries together. Each key has the place of its value.
  public mutating func add(
    _ entries: [(key: String, value: YAMLNodeID)],
    to id: YAMLNodeID
  ) throws(YAMLEditError) {
    guard node(id).kind == .mapping else { throw .notAMapping }
    try makeUnique()
    var options = cyaml_options(storage.limits)
    var keys: [cyaml_id] = []
    for (key, value) in entries {
      var added: cyaml_id = 0
      let code = key.withCString { start in
        cyaml_add_key(storage.document, start, key.utf8.count, value.index, &options, &added)
      }
      try storage.check(code)
      keys.append(added)
    }
    let mapping = cyaml_resolve(storage.document, id.index)
    try storage.check(
      cyaml_append_entries(
        storage.document, mapping, keys, entries.map(\.value.index), entries.count))
  }
}
