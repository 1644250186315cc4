import CYAML

extension YAMLNode {
  /// A mapping's entries in order; none for a node of another kind.
  ///
  /// Entries that come by a merge key (`<<`) follow the mapping's own.
  public var entries: YAMLEntries {
    let isMapping = kind == .mapping
    return YAMLEntries(
      storage: storage,
      first: isMapping ? content.pointee.first : 0,
      count: isMapping ? count : 0
    )
  }
}

/// The entries of a mapping, each key once.
public struct YAMLEntries: Collection, Sendable {
  /// A key with its value.
  public typealias Element = (key: YAMLNode, value: YAMLNode)

  let storage: YAMLStorage
  let first: cyaml_id
  /// The number of entries.
  public let count: Int

  /// The place of an entry.
  public struct Index: Comparable, Sendable {
    let offset: Int
    let key: cyaml_id

    /// Whether an entry stands before another.
    public static func < (left: Index, right: Index) -> Bool { left.offset < right.offset }
    /// Whether both are the place of the same entry.
    public static func == (left: Index, right: Index) -> Bool { left.offset == right.offset }
  }

  /// The place of the first entry.
  public var startIndex: Index { Index(offset: 0, key: first) }
  /// The place behind the last entry.
  public var endIndex: Index { Index(offset: count, key: 0) }

  /// The place of the entry that follows.
  public func index(after index: Index) -> Index {
    let value = storage.node(index.key).pointee.next
    return Index(offset: index.offset + 1, key: storage.node(value).pointee.next)
  }

  /// The entry at a place.
  public subscript(index: Index) -> Element {
    let value = storage.node(index.key).pointee.next
    return (YAMLNode(storage: storage, index: index.key), YAMLNode(storage: storage, index: value))
  }

  /// Walks along the entries.
  public struct Iterator: IteratorProtocol {
    let storage: YAMLStorage
    var key: cyaml_id

    /// The next entry.
    public mutating func next() -> Element? {
      guard key != 0 else { return nil }
      let value = storage.node(key).pointee.next
      defer { key = storage.node(value).pointee.next }
      return (YAMLNode(storage: storage, index: key), YAMLNode(storage: storage, index: value))
    }
  }

  /// Begins a walk along the entries.
  public func makeIterator() -> Iterator { Iterator(storage: storage, key: first) }
}
