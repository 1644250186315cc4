import CYAML

extension YAMLTree {
  /// Gives a scalar another text, which means a string. It keeps its place.
  ///
  /// Through an alias, the anchored scalar is changed.
  public mutating func setText(_ text: String, of id: YAMLNodeID) throws(YAMLEditError) {
    guard node(id).kind == .scalar else { throw .notAScalar }
    if isKey(id) { throw .isKey }
    try makeUnique()
    try write(text, to: cyaml_resolve(storage.document, id.index))
  }

  /// Renames the key of a mapping's value. Nothing happens where the mapping has the new key.
  public mutating func renameKey(
    _ key: String,
    to newKey: String,
    in id: YAMLNodeID
  ) throws(YAMLEditError) {
    guard node(id).kind == .mapping else { throw .notAMapping }
    guard node(id)[newKey] == nil else { return }
    guard let entry = node(id).entries.first(where: { $0.key.text == key })?.key.index else {
      return
    }
    try makeUnique()
    let mapping = cyaml_resolve(storage.document, id.index)
    // An alias as a key would be renamed wherever its anchor shows.
    guard storage.node(entry).pointee.kind == .scalar else { throw .isKey }
    try write(newKey, to: entry)
    cyaml_hash_key(storage.document, entry)
    try storage.check(cyaml_append_entries(storage.document, mapping, nil, nil, 0))
  }

  private func write(_ text: String, to scalar: cyaml_id) throws(YAMLEditError) {
    var options = cyaml_options(storage.limits)
    let code = text.withCString { start in
      cyaml_set_text(storage.document, scalar, start, text.utf8.count, &options)
    }
    try storage.check(code)
  }
}
