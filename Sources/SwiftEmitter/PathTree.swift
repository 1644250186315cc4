/// A set of paths, each known by a number, so that it costs little to compare and extend them.
///
/// Number 0 is the empty path. With every path come those that it begins with.
struct PathTree<Part: Hashable & Sendable>: Sendable {
  private struct Edge: Hashable {
    var parent: Int
    var part: Part
  }

  private var children: [Edge: Int] = [:]
  private var edges: [Edge] = []

  /// The path that begins with another and goes on with a part.
  mutating func insert(_ part: Part, below parent: Int) -> Int {
    let edge = Edge(parent: parent, part: part)
    if let known = children[edge] { return known }
    edges.append(edge)
    children[edge] = edges.count
    return edges.count
  }

  /// The path that begins with another and goes on with a part, if it is in the set.
  func find(_ part: Part, below parent: Int) -> Int? {
    children[Edge(parent: parent, part: part)]
  }

  /// A path that is in the set.
  func find(_ path: [Part]) -> Int? {
    var node = 0
    for part in path {
      guard let next = find(part, below: node) else { return nil }
      node = next
    }
    return node
  }

  /// The last part of a path that is not empty.
  func last(of path: Int) -> Part {
    edges[path - 1].part
  }

  /// A path that is not empty without its last part.
  func parent(of path: Int) -> Int {
    edges[path - 1].parent
  }

  /// The parts of a path.
  func parts(of path: Int) -> [Part] {
    var parts: [Part] = []
    var node = path
    while node != 0 {
      parts.append(last(of: node))
      node = parent(of: node)
    }
    return parts.reversed()
  }

  /// The paths of one part whose part is that of a longer path, too.
  var childrenWithNamesakes: [Int] {
    let inner = Set(edges.lazy.filter { $0.parent != 0 }.map(\.part))
    return edges.indices.compactMap { index in
      edges[index].parent == 0 && inner.contains(edges[index].part) ? index + 1 : nil
    }
  }

  /// Whether a path of several parts ends with a part.
  func hasInner(_ part: Part) -> Bool { edges.contains { $0.parent != 0 && $0.part == part } }

  /// Whether a path ends with a part.
  func contains(_ part: Part) -> Bool { edges.contains { $0.part == part } }
}
