import CYAML

extension YAMLTree {
  /// The values that any mapping of the tree has under one of these keys, but no texts that begin
  /// with `prefix`.
  ///
  /// Runs along the nodes without following the tree, so it costs about a nanosecond for each node
  /// that is something else. In a tree that was not edited the order is that of the text.
  public func values(
    ofKeys keys: [String],
    exceptTextsBeginningWith prefix: String = ""
  ) -> [YAMLNodeID] {
    let document = storage.document
    let hashes = keys.map { key in
      key.withCString { cyaml_key_hash(document, $0, key.utf8.count) }
    }
    var found: [YAMLNodeID] = []
    prefix.withCString { skipped in
      hashes.withUnsafeBufferPointer { hashes in
        guard let start = hashes.baseAddress else { return }
        var search = cyaml_entry_search(
          key_hashes: start,
          key_count: hashes.count,
          skipped: skipped,
          skipped_length: prefix.utf8.count
        )
        var key: cyaml_id = 0
        while true {
          key = cyaml_next_entry(document, key, &search)
          if key == 0 { break }
          let value = storage.node(key).pointee.next
          if keys.contains(YAMLNode(storage: storage, index: key).text), isInTree(value) {
            found.append(YAMLNodeID(index: value))
          }
        }
      }
    }
    return found
  }

  /// Whether some content of the tree may be shown in several places.
  public var hasAliases: Bool {
    UnsafeBufferPointer(
      start: storage.document.pointee.nodes, count: Int(storage.document.pointee.node_count)
    ).contains { $0.kind == .alias }
  }

  /// Whether a node has its place below the root, and was not removed or replaced.
  private func isInTree(_ id: cyaml_id) -> Bool {
    var id = id
    while id != 0, id != rootIndex { id = storage.node(id).pointee.parent }
    return id == rootIndex
  }
}
