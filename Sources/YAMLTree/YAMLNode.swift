import CYAML
import Diagnostics

/// What names a node within its tree, whatever is edited.
public struct YAMLNodeID: Hashable, Sendable {
  let index: cyaml_id
}

/// A node of a tree: a scalar, a sequence or a mapping with its place in a file.
///
/// An alias shows what its anchor stands at: it has the kind, text, entries and elements of that,
/// but a place, a parent and an identity of its own. Below an alias are the anchored node's own
/// children, so their parent is the anchored node.
///
/// A node is cheap to copy, and keeps the state of the tree that it was taken from.
public struct YAMLNode: Sendable {
  /// The kinds of nodes.
  public enum Kind: Sendable {
    /// A text, a number, a truth value or null.
    case scalar
    /// A list.
    case sequence
    /// Keys with their values, in order.
    case mapping
  }

  let storage: YAMLStorage
  let index: cyaml_id

  /// What names this node within its tree.
  public var id: YAMLNodeID { YAMLNodeID(index: index) }

  /// What the node is.
  public var kind: Kind {
    switch content.pointee.kind {
    case .sequence: .sequence
    case .mapping: .mapping
    case .scalar, .alias, .stream: .scalar
    }
  }

  /// Where the node stands in its file.
  public var location: SourceLocation {
    let node = storage.node(index).pointee
    return SourceLocation(
      file: storage.files[Int(node.file)],
      line: Int(node.line),
      column: Int(node.column)
    )
  }

  /// The number of a sequence's elements or a mapping's entries; 0 for a scalar.
  public var count: Int { Int(content.pointee.count) }

  /// The collection that holds this node; `nil` for the root, and for a node that was removed.
  public var parent: YAMLNode? {
    let parent = storage.node(index).pointee.parent
    return parent == 0 ? nil : YAMLNode(storage: storage, index: parent)
  }

  /// The node, or what it shows if it is an alias.
  var content: UnsafeMutablePointer<cyaml_node> { storage.content(index) }

  /// The same for the functions of C, which take no alias.
  var contentIndex: cyaml_id { cyaml_resolve(storage.document, index) }
}

extension YAMLNode {
  /// The value of a mapping's key; `nil` where there is none, and for a node of another kind.
  ///
  /// Takes the same time whatever the size of the mapping.
  public subscript(key: String) -> YAMLNode? {
    guard kind == .mapping else { return nil }
    var key = key
    return key.withUTF8 { value(forKey: UnsafeRawBufferPointer($0)) }
  }

  /// The value of a key given as UTF-8; this node is a mapping.
  func value(forKey key: UnsafeRawBufferPointer) -> YAMLNode? {
    withExtendedLifetime(storage) {
      // An empty buffer may have no address, and C wants one.
      let text = key.baseAddress ?? UnsafeRawPointer(storage.document.pointee.arena)
      let found = cyaml_find(
        storage.document,
        contentIndex,
        text.assumingMemoryBound(to: CChar.self),
        key.count
      )
      guard found != 0 else { return nil }
      return YAMLNode(storage: storage, index: storage.node(found).pointee.next)
    }
  }
}
