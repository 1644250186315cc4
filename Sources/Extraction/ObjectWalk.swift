import YAMLTree

/// A walk along the objects of a document, each with what kind of object it is. The one who walks
/// says which fields to go on to.
struct ObjectWalk {
  /// An object at the moment that the walk comes to it.
  struct Object {
    var node: YAMLNode
    var kind: ObjectKind
  }

  private struct Visit: Hashable {
    var node: YAMLNodeID
    var kind: ObjectKind
  }

  /// Nodes that are not entered from above, but only where the walk is led to them.
  private let stops: Set<YAMLNodeID>
  private var pending: [(node: YAMLNode, place: Place)] = []
  private var visited: Set<Visit> = []

  init(stops: Set<YAMLNodeID> = []) {
    self.stops = stops
  }

  /// Whether the walk was led nowhere since it ended.
  var isAtEnd: Bool { pending.isEmpty }

  /// Leads the walk to a node, wherever it is.
  mutating func add(_ node: YAMLNode, _ place: Place) {
    if place != .value, node.kind != .scalar { pending.append((node, place)) }
  }

  /// Goes on to a field of an object that the walk is at.
  mutating func enter(_ node: YAMLNode, _ place: Place) {
    if !stops.contains(node.id) { add(node, place) }
  }

  /// The next object, none twice.
  mutating func next() -> Object? {
    while let (node, place) = pending.popLast() {
      switch (node.kind, place) {
      case (.scalar, _), (_, .value): continue
      case (.sequence, _):
        for element in node.elements { enter(element, place) }
      case (.mapping, .map(let kind)):
        for (_, value) in node.entries { enter(value, .object(kind)) }
      case (.mapping, .object(let kind)):
        guard visited.insert(Visit(node: node.id, kind: kind)).inserted else { continue }
        return Object(node: node, kind: kind)
      }
    }
    return nil
  }
}
