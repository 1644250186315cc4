import YAMLTree

/// Runs queries over a document, counting the nodes that it visits.
struct Evaluator {
  /// What `$` stands for.
  let root: YAMLNode
  private let limit: Int
  private var visited = 0

  init(root: YAMLNode, limit: Int) {
    self.root = root
    self.limit = limit
  }

  /// The nodes that segments select, in order.
  mutating func nodes(
    _ segments: ArraySlice<Segment>,
    from start: YAMLNode
  ) throws(JSONPathLimitError) -> [YAMLNode] {
    var nodes = [start]
    for segment in segments where !nodes.isEmpty {
      var selected: [YAMLNode] = []
      for node in nodes {
        switch segment {
        case .children(let selectors):
          try select(selectors, from: node, into: &selected)
        case .descendants(let selectors):
          for descendant in try descendants(of: node) {
            try select(selectors, from: descendant, into: &selected)
          }
        }
      }
      nodes = selected
    }
    return nodes
  }

  /// A node with everything below it, each before what is below it.
  mutating func descendants(of node: YAMLNode) throws(JSONPathLimitError) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    var pending = [node]
    while let node = pending.popLast() {
      try visit()
      nodes.append(node)
      let start = pending.count
      pending += node.elements
      pending += node.entries.lazy.map(\.value)
      pending[start...].reverse()
    }
    return nodes
  }

  private mutating func select(
    _ selectors: [Selector],
    from node: YAMLNode,
    into selected: inout [YAMLNode]
  ) throws(JSONPathLimitError) {
    for selector in selectors {
      try visit()
      switch selector {
      case .name(let name):
        if let value = node[name] { selected.append(value) }
      case .index(let index):
        if let element = node.element(at: index) { selected.append(element) }
      case .slice(let slice):
        let elements = Array(node.elements)
        try visit(elements.count)
        selected += slice.indices(count: elements.count).map { elements[$0] }
      case .wildcard:
        try visit(node.count)
        selected += node.elements
        selected += node.entries.lazy.map(\.value)
      case .filter(let condition):
        for element in node.elements where try holds(condition, for: element) {
          selected.append(element)
        }
        for (_, value) in node.entries where try holds(condition, for: value) {
          selected.append(value)
        }
      }
    }
  }

  /// Counts nodes that are visited.
  mutating func visit(_ count: Int = 1) throws(JSONPathLimitError) {
    visited += count
    guard visited <= limit else { throw JSONPathLimitError(limit: limit) }
  }
}

extension YAMLNode {
  /// An element of a sequence, counted from the end where the index is negative.
  func element(at index: Int) -> YAMLNode? {
    guard kind == .sequence else { return nil }
    return self[index < 0 ? count + index : index]
  }
}
