import CYAML

/// A document: a tree of nodes, each with its place in a file.
///
/// A tree is a value. Its nodes are read through `root`; see `set(_:forKey:in:)` for editing.
public struct YAMLTree: Sendable {
  var storage: YAMLStorage
  let rootIndex: cyaml_id

  /// The outermost node. An empty document has a scalar that means null.
  public var root: YAMLNode { YAMLNode(storage: storage, index: rootIndex) }

  /// The node that an id of this tree names, in the tree's present state.
  public func node(_ id: YAMLNodeID) -> YAMLNode { YAMLNode(storage: storage, index: id.index) }
}
