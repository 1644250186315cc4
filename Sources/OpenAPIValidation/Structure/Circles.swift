/// Finds out where steps from one node to the next lead round in a circle.
///
/// Remembers every answer, so that asking for each node of a chain costs no more than walking it.
struct Circles<ID: Hashable> {
  private var answers: [ID: Bool] = [:]

  /// Whether the steps from a node lead into a circle.
  mutating func isReached<Node>(
    from start: Node,
    id: (Node) -> ID,
    next: (Node) -> Node?
  ) -> Bool {
    var passed: Set<ID> = []
    var node: Node? = start
    var answer = false
    while let current = node {
      let name = id(current)
      if let known = answers[name] {
        answer = known
        break
      }
      guard passed.insert(name).inserted else {
        answer = true
        break
      }
      node = next(current)
    }
    for name in passed { answers[name] = answer }
    return answer
  }
}
