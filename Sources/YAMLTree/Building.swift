import CYAML

extension YAMLTree {
  /// Makes the tree of a draft. Its limits are those of the tree that the draft's place is from.
  ///
  /// Takes time in proportion to the nodes that are made.
  public init(_ draft: YAMLDraft) throws(YAMLEditError) {
    let source = draft.place.storage
    guard
      let document = cyaml_new(source.document, source.document.pointee.arena_length)
    else { throw .outOfMemory }
    // The storage owns the document from here on, whatever fails.
    let storage = YAMLStorage(document, files: source.files, limits: source.limits)
    var builder = TreeBuilder(storage: storage)
    let root = try builder.add(draft, depth: 0)
    cyaml_link(document, 0, 0, root)
    try storage.check(cyaml_finish(document, 0, 1))
    self.init(storage: storage, rootIndex: root)
  }
}

/// Writes drafts into a storage that nobody else knows yet.
private struct TreeBuilder {
  let storage: YAMLStorage
  var options: cyaml_options
  /// The storage that was last copied from, and how its files are numbered here.
  var source: (storage: YAMLStorage, files: [UInt16])?

  init(storage: YAMLStorage) {
    self.storage = storage
    self.options = cyaml_options(storage.limits)
  }

  /// Makes a node with all below it, without a parent yet.
  mutating func add(_ draft: YAMLDraft, depth: Int) throws(YAMLEditError) -> cyaml_id {
    switch draft.content {
    case .copy: try copy(draft.place, depth: depth)
    case .string(let text): try addNew(.scalar, .doubleQuoted, text, at: draft.place)
    case .bool(let value): try addNew(.scalar, .plain, value.description, at: draft.place)
    case .sequence(let elements): try add(elements, at: draft.place, depth: depth + 1)
    case .mapping(let entries): try add(entries, at: draft.place, depth: depth + 1)
    }
  }

  private mutating func add(
    _ elements: [YAMLDraft],
    at place: YAMLNode,
    depth: Int
  ) throws(YAMLEditError) -> cyaml_id {
    try checkDepth(depth)
    let sequence = try addNew(.sequence, .block, "", at: place)
    var last: cyaml_id = 0
    for element in elements {
      let child = try add(element, depth: depth)
      cyaml_link(storage.document, sequence, last, child)
      last = child
    }
    try storage.check(cyaml_finish(storage.document, sequence, UInt32(elements.count)))
    return sequence
  }

  private mutating func add(
    _ entries: [YAMLDraft.Entry],
    at place: YAMLNode,
    depth: Int
  ) throws(YAMLEditError) -> cyaml_id {
    try checkDepth(depth)
    let mapping = try addNew(.mapping, .block, "", at: place)
    var last: cyaml_id = 0
    for entry in entries {
      let key =
        if let text = entry.text {
          try addNew(.scalar, .doubleQuoted, text, at: entry.place)
        } else {
          try copy(entry.place, depth: depth)
        }
      let value = try add(entry.value, depth: depth)
      cyaml_link(storage.document, mapping, last, key)
      cyaml_link(storage.document, mapping, key, value)
      last = value
    }
    try storage.check(cyaml_finish(storage.document, mapping, UInt32(entries.count)))
    return mapping
  }

  private mutating func copy(_ node: YAMLNode, depth: Int) throws(YAMLEditError) -> cyaml_id {
    let files = try files(of: node.storage)
    var copy: cyaml_id = 0
    var height = 0
    try storage.check(
      cyaml_graft(
        storage.document, node.storage.document, node.index, files, &options, &copy, &height))
    try checkDepth(depth + height)
    return copy
  }

  private mutating func addNew(
    _ kind: cyaml_kind,
    _ style: cyaml_style,
    _ text: String,
    at place: YAMLNode
  ) throws(YAMLEditError) -> cyaml_id {
    let files = try files(of: place.storage)
    let near = place.storage.node(place.index).pointee
    let position = cyaml_place(
      file: files[Int(near.file)], line: near.line, column: near.column)
    var id: cyaml_id = 0
    let code = text.withCString { start in
      cyaml_add_new(
        storage.document, kind, style, start, text.utf8.count, position, &options, &id)
    }
    try storage.check(code)
    return id
  }

  private mutating func files(of other: YAMLStorage) throws(YAMLEditError) -> [UInt16] {
    if let source, source.storage === other { return source.files }
    let files = try storage.numbers(ofFilesOf: other)
    source = (other, files)
    return files
  }

  private func checkDepth(_ depth: Int) throws(YAMLEditError) {
    guard depth <= storage.limits.depth else { throw .limit("levels", storage.limits.depth) }
  }
}
