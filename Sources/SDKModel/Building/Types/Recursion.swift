/// Marks every field through which a record contains itself without a list or map in between, and
/// every union that does so.
///
/// Such a value has no finite size unless the field is held at a distance.
func markRecursion(in types: inout [TypeDeclaration]) {
  let components = StronglyConnected(count: types.count) { index in
    types[index].directlyContained
  }
  for index in types.indices {
    if case .union(var union) = types[index].shape {
      union.isRecursive = components.isCycle(index)
      types[index].shape = .union(union)
    }
    guard case .record(var record) = types[index].shape else { continue }
    for field in record.fields.indices {
      guard case .named(let target) = record.fields[field].type else { continue }
      record.fields[field].isRecursive =
        components.isCycle(index)
        && components.component(of: target.index) == components.component(of: index)
    }
    types[index].shape = .record(record)
  }
}

extension TypeDeclaration {
  /// The types that a value of this type holds within itself, not in a list or map.
  fileprivate var directlyContained: [Int] {
    func target(_ type: TypeReference) -> Int? {
      if case .named(let id) = type { id.index } else { nil }
    }
    return switch shape {
    case .record(let record): record.fields.compactMap { target($0.type) }
    case .union(let union): union.alternatives.compactMap { target($0.type) }
    case .alias(let type): target(type).map { [$0] } ?? []
    case .enumeration, .statusUnion, .wrapper: []
    }
  }
}

/// The strongly connected components of a graph (Tarjan), found without recursion.
struct StronglyConnected {
  private var components: [Int]
  private var cyclic: Set<Int> = []

  /// Finds the components of a graph of `count` nodes, whose edges `next` gives.
  init(count: Int, next: (Int) -> [Int]) {
    components = Array(repeating: -1, count: count)
    var order = Array(repeating: -1, count: count)
    var low = Array(repeating: 0, count: count)
    var path: [Int] = []
    var onPath = Array(repeating: false, count: count)
    var counter = 0
    for root in 0..<count where order[root] < 0 {
      var calls: [(node: Int, edges: [Int], position: Int)] = []
      func enter(_ node: Int) {
        order[node] = counter
        low[node] = counter
        counter += 1
        path.append(node)
        onPath[node] = true
        calls.append((node, next(node), 0))
      }
      enter(root)
      while let call = calls.last {
        if call.position < call.edges.count {
          calls[calls.count - 1].position += 1
          let target = call.edges[call.position]
          if target == call.node { cyclic.insert(target) }
          if order[target] < 0 {
            enter(target)
          } else if onPath[target] {
            low[call.node] = min(low[call.node], order[target])
          }
          continue
        }
        calls.removeLast()
        if let caller = calls.last { low[caller.node] = min(low[caller.node], low[call.node]) }
        guard low[call.node] == order[call.node] else { continue }
        var members: [Int] = []
        while let member = path.popLast() {
          onPath[member] = false
          components[member] = call.node
          members.append(member)
          if member == call.node { break }
        }
        if members.count > 1 { cyclic.formUnion(members) }
      }
    }
  }

  /// The component of a node, named by one of its members.
  func component(of node: Int) -> Int {
    components[node]
  }

  /// Whether a path leads from a node back to it.
  func isCycle(_ node: Int) -> Bool {
    cyclic.contains(node)
  }
}
