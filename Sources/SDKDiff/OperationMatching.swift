import SDKModel

/// Which operation of one side is which of the other.
struct OperationMatching {
  /// The positions of those that both sides have, in the order of the new side.
  private(set) var pairs: [(old: Int, new: Int)] = []
  /// The positions of those that only the old side has.
  private(set) var removed: [Int] = []
  /// The positions of those that only the new side has.
  private(set) var added: [Int] = []

  init(_ old: [PlacedOperation], _ new: [PlacedOperation]) {
    var matches: [Int?] = Array(repeating: nil, count: new.count)
    var free = Set(old.indices)
    /// Takes what has the same key, in order; of several calls of one operation, by their names
    /// first.
    func match(_ key: (PlacedOperation) -> String?) {
      var candidates: [String: [Int]] = [:]
      for index in old.indices where free.contains(index) {
        if let key = key(old[index]) { candidates[key, default: []].append(index) }
      }
      for index in new.indices where matches[index] == nil {
        guard let key = key(new[index]), let found = candidates[key]?.first else { continue }
        candidates[key]?.removeFirst()
        matches[index] = found
        free.remove(found)
      }
    }
    match { "\($0.operation.method) \($0.operation.path) \($0.operation.name.snakeCase)" }
    match { "\($0.operation.method) \($0.operation.path)" }
    match { "\($0.operation.method) \($0.operation.path.withoutPlaceholderNames)" }
    // What has another method or path is the same operation if it alone is called so.
    let ids = [old, new].map { side in
      Dictionary(side.map { ($0.operation.id, 1) }, uniquingKeysWith: +)
    }
    match { operation in
      let id = operation.operation.id
      return ids.allSatisfy { $0[id] == 1 } ? id : nil
    }
    for (new, old) in matches.enumerated() {
      if let old { pairs.append((old, new)) } else { added.append(new) }
    }
    removed = free.sorted()
  }
}
