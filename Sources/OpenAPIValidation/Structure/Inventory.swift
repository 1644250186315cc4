import YAMLTree

/// What the walk over a document came by, for the rules that tie Objects together.
struct Inventory {
  /// A reference, and what it must lead to.
  struct Reference {
    /// The value of `$ref`.
    var node: YAMLNode
    var text: String
    var expected: ObjectKind
    /// The Object that the reference stands in.
    var holder: YAMLNode
  }

  /// The references that are resolved against this document.
  var references: [Reference] = []
  /// The names that `#name` can refer to.
  var anchors: Set<String> = []
  private var objects: [[YAMLNode]] = Array(repeating: [], count: ObjectKind.allCases.count)

  /// The Objects of a kind, in the order of the document.
  subscript(kind: ObjectKind) -> [YAMLNode] { objects[kind.rawValue] }

  mutating func note(_ node: YAMLNode, as kind: ObjectKind) {
    objects[kind.rawValue].append(node)
  }
}
