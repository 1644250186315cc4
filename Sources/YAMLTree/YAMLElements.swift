import CYAML

extension YAMLNode {
  /// A sequence's elements in order; none for a node of another kind.
  public var elements: YAMLElements {
    let isSequence = kind == .sequence
    return YAMLElements(
      storage: storage,
      first: isSequence ? content.pointee.first : 0,
      count: isSequence ? count : 0
    )
  }

  /// An element of a sequence, counted from 0; `nil` where there is none. Walks to it.
  public subscript(index: Int) -> YAMLNode? {
    guard index >= 0, index < elements.count else { return nil }
    return elements.dropFirst(index).first
  }
}

/// The elements of a sequence.
public struct YAMLElements: Collection, Sendable {
  let storage: YAMLStorage
  let first: cyaml_id
  /// The number of elements.
  public let count: Int

  /// The place of an element.
  public struct Index: Comparable, Sendable {
    let offset: Int
    let node: cyaml_id

    /// Whether an element stands before another.
    public static func < (left: Index, right: Index) -> Bool { left.offset < right.offset }
    /// Whether both are the place of the same element.
    public static func == (left: Index, right: Index) -> Bool { left.offset == right.offset }
  }

  /// The place of the first element.
  public var startIndex: Index { Index(offset: 0, node: first) }
  /// The place behind the last element.
  public var endIndex: Index { Index(offset: count, node: 0) }

  /// The place of the element that follows.
  public func index(after index: Index) -> Index {
    Index(offset: index.offset + 1, node: storage.node(index.node).pointee.next)
  }

  /// The element at a place.
  public subscript(index: Index) -> YAMLNode { YAMLNode(storage: storage, index: index.node) }

  /// Walks along the elements.
  public struct Iterator: IteratorProtocol {
    let storage: YAMLStorage
    var node: cyaml_id

    /// The next element.
    public mutating func next() -> YAMLNode? {
      guard node != 0 else { return nil }
      defer { node = storage.node(node).pointee.next }
      return YAMLNode(storage: storage, index: node)
    }
  }

  /// Begins a walk along the elements.
  public func makeIterator() -> Iterator { Iterator(storage: storage, node: first) }
}
