/// A tree that is still to be made, of parts of other trees and of new nodes; see
/// `YAMLTree.init(_:)`.
///
/// Every new node is given the place of a node that it comes from, so that what is said about it
/// leads to its source.
public struct YAMLDraft: Sendable {
  enum Content {
    case copy
    case string(String)
    case bool(Bool)
    case sequence([YAMLDraft])
    case mapping([Entry])
  }

  /// A key with its value; without a text of its own, the key is a copy of `place`.
  struct Entry: Sendable {
    var text: String?
    var place: YAMLNode
    var value: YAMLDraft
  }

  let content: Content
  /// The node that is copied, or whose place the new node has.
  public let place: YAMLNode

  /// A copy of a node with all that is below it, aliases replaced by what they show.
  public static func copy(_ node: YAMLNode) -> YAMLDraft {
    YAMLDraft(content: .copy, place: node)
  }

  /// A scalar that means a string, whatever its text.
  public static func string(_ text: String, at place: YAMLNode) -> YAMLDraft {
    YAMLDraft(content: .string(text), place: place)
  }

  /// A scalar that means a truth value.
  public static func bool(_ value: Bool, at place: YAMLNode) -> YAMLDraft {
    YAMLDraft(content: .bool(value), place: place)
  }

  /// A list.
  public static func sequence(_ elements: [YAMLDraft], at place: YAMLNode) -> YAMLDraft {
    YAMLDraft(content: .sequence(elements), place: place)
  }
}

/// A mapping that is still to be made, entry by entry.
///
/// Keys must differ; where in doubt, ask `contains(_:)` first.
public struct YAMLMappingDraft: Sendable {
  private var entries: [YAMLDraft.Entry] = []

  /// A mapping without entries.
  public init() {}

  /// Whether there is no entry.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether an entry has this key. Takes time in proportion to the entries.
  public func contains(_ key: String) -> Bool {
    entries.contains { ($0.text ?? $0.place.text) == key }
  }

  /// Adds an entry whose key has the place of the value.
  public mutating func add(_ key: String, _ value: YAMLDraft) {
    add(key, at: value.place, value)
  }

  /// Adds an entry whose key has the place of a node.
  public mutating func add(_ key: String, at place: YAMLNode, _ value: YAMLDraft) {
    entries.append(YAMLDraft.Entry(text: key, place: place, value: value))
  }

  /// Adds an entry whose key is a copy of a node.
  public mutating func add(_ key: YAMLNode, _ value: YAMLDraft) {
    entries.append(YAMLDraft.Entry(text: nil, place: key, value: value))
  }

  /// The mapping with the place of a node.
  public func draft(at place: YAMLNode) -> YAMLDraft {
    YAMLDraft(content: .mapping(entries), place: place)
  }
}
