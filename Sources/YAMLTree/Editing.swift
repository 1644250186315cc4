import CYAML

/// Why an edit was refused; the tree is as it was.
public enum YAMLEditError: Error, Hashable, CustomStringConvertible {
  /// The node to edit is not a mapping.
  case notAMapping
  /// The node to edit is not a sequence.
  case notASequence
  /// The node to edit is not a scalar.
  case notAScalar
  /// The root cannot be removed, only replaced.
  case isRoot
  /// A key cannot be removed or replaced by itself; edit its value, or the mapping.
  case isKey
  /// The tree would exceed a limit, given in its unit.
  case limit(String, Int)
  /// Memory ran out.
  case outOfMemory

  /// The error in words.
  public var description: String {
    switch self {
    case .notAMapping: "this node is not a mapping"
    case .notASequence: "this node is not a sequence"
    case .notAScalar: "this node is not a scalar"
    case .isRoot: "the root of a document cannot be removed"
    case .isKey: "a key cannot be edited by itself"
    case .limit(let unit, let limit): "the document would exceed the limit of \(limit) \(unit)"
    case .outOfMemory: "memory ran out"
    }
  }
}

/// Editing happens in place while no `YAMLNode` and no copy of the tree is alive, and on a copy of
/// everything otherwise; so keep ids rather than nodes between edits.
///
/// An anchored node is one node that is shown in several places: editing its content, be it
/// through an alias, changes what all of these show. Replacing or removing an alias itself concerns
/// its own place alone.
extension YAMLTree {
  /// Gives a mapping's key a value: a new entry at the end, or in the place of the present value.
  ///
  /// The value may belong to another tree. It is copied, aliases replaced by what they show, and
  /// keeps its file and place. The present value, if any, is replaced as by `replace(_:with:)`.
  public mutating func set(
    _ value: YAMLNode,
    forKey key: String,
    in id: YAMLNodeID
  ) throws(YAMLEditError) {
    guard node(id).kind == .mapping else { throw .notAMapping }
    if let present = node(id)[key]?.id { return try replace(present, with: value) }
    try makeUnique()
    let mapping = cyaml_resolve(storage.document, id.index)
    let copy = try graft(value, below: mapping)
    var text = key
    var options = cyaml_options(storage.limits)
    var keyIndex: cyaml_id = 0
    let code = text.withUTF8 { utf8 in
      withUnsafeBytes(of: 0) { empty in
        let start = UnsafeRawPointer(utf8.baseAddress) ?? empty.baseAddress
        return start.map {
          cyaml_add_key(
            storage.document,
            $0.assumingMemoryBound(to: CChar.self),
            utf8.count,
            copy,
            &options,
            &keyIndex
          )
        } ?? .outOfMemory
      }
    }
    try storage.check(code)
    try storage.check(cyaml_append(storage.document, mapping, keyIndex, copy))
  }

  /// Adds a copy of a node at the end of a sequence; see `set(_:forKey:in:)`.
  public mutating func append(_ value: YAMLNode, to id: YAMLNodeID) throws(YAMLEditError) {
    guard node(id).kind == .sequence else { throw .notASequence }
    try makeUnique()
    let sequence = cyaml_resolve(storage.document, id.index)
    let copy = try graft(value, below: sequence)
    try storage.check(cyaml_append(storage.document, sequence, copy, 0))
  }

  /// Removes an element of a sequence, or the entry of a mapping that has this value.
  ///
  /// Nothing happens where the node was removed before.
  public mutating func remove(_ id: YAMLNodeID) throws(YAMLEditError) {
    if id.index == rootIndex { throw .isRoot }
    if isKey(id) { throw .isKey }
    try makeUnique()
    cyaml_remove(storage.document, id.index)
  }

  /// Puts a copy of a node in the place of another one, which may be the root; see
  /// `set(_:forKey:in:)`. The id names the new content from now on; ids of what was below are void.
  public mutating func replace(_ id: YAMLNodeID, with value: YAMLNode) throws(YAMLEditError) {
    if isKey(id) { throw .isKey }
    try makeUnique()
    let copy = try graft(value, below: storage.node(id.index).pointee.parent)
    cyaml_replace(storage.document, id.index, copy)
  }

  func isKey(_ id: YAMLNodeID) -> Bool {
    // Of scalars only keys have a hash.
    guard node(id).kind == .scalar, let parent = node(id).parent else { return false }
    return parent.kind == .mapping && storage.node(id.index).pointee.lookup != 0
  }

  mutating func makeUnique() throws(YAMLEditError) {
    if isKnownUniquelyReferenced(&storage) { return }
    guard let copy = storage.copy() else { throw .outOfMemory }
    storage = copy
  }

  /// Copies a node into this storage, without a parent yet.
  func graft(_ value: YAMLNode, below parent: cyaml_id) throws(YAMLEditError) -> cyaml_id {
    let files = try storage.numbers(ofFilesOf: value.storage)
    var options = cyaml_options(storage.limits)
    var copy: cyaml_id = 0
    var height = 0
    try storage.check(
      cyaml_graft(
        storage.document,
        value.storage.document,
        value.index,
        files,
        &options,
        &copy,
        &height
      )
    )
    var depth = height
    var ancestor = parent
    while ancestor != 0 {
      depth += 1
      ancestor = storage.node(ancestor).pointee.parent
    }
    guard depth <= storage.limits.depth else { throw .limit("levels", storage.limits.depth) }
    return copy
  }
}

extension YAMLStorage {
  /// The numbers by which nodes here name the files of another storage.
  func numbers(ofFilesOf other: YAMLStorage) throws(YAMLEditError) -> [UInt16] {
    var numbers: [UInt16] = []
    for file in other.files {
      guard let number = number(ofFile: file) else { throw .limit("files", Int(UInt16.max)) }
      numbers.append(number)
    }
    return numbers
  }

  /// Throws the error that a function of C returned.
  func check(_ code: cyaml_error_code) throws(YAMLEditError) {
    switch code {
    case .none: return
    case .tooManyNodes: throw .limit("nodes", limits.nodes)
    case .tooManyBytes: throw .limit("bytes", limits.bytes)
    default: throw .outOfMemory
    }
  }
}
