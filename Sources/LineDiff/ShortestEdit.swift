/// The shortest way from one list to another, found by E. W. Myers's greedy algorithm ("An O(ND)
/// Difference Algorithm and Its Variations", 1986).
struct ShortestEdit {
  private let old: [Int]
  private let new: [Int]

  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
  }

  /// Appends the way; one over all of both lists where it has more than so many steps.
  func append(to script: inout EditScript, mostEdits: Int) {
    guard let trace = trace(mostEdits: mostEdits) else {
      script.add(.remove(old.count))
      script.add(.insert(new.count))
      return
    }
    for edit in path(trace).reversed() { script.add(edit) }
  }

  /// For each number of edits how far one gets on each diagonal: the state before that edit, for
  /// diagonals from `-edits` to `edits`.
  private func trace(mostEdits: Int) -> [[Int]]? {
    let most = min(old.count + new.count, mostEdits)
    // The furthest place in the old list on the diagonal `index - most - 1`.
    var furthest = Array(repeating: 0, count: 2 * most + 3)
    let middle = most + 1
    var trace: [[Int]] = []
    for edits in 0...most {
      trace.append(Array(furthest[(middle - edits - 1)...(middle + edits + 1)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let (below, above) = (furthest[middle + diagonal - 1], furthest[middle + diagonal + 1])
        let isInsert = diagonal == -edits || diagonal != edits && below < above
        var x = isInsert ? above : below + 1
        if edits == 0 { x = 0 }
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        furthest[middle + diagonal] = x
        if x >= old.count, x - diagonal >= new.count { return trace }
      }
    }
    return nil
  }

  /// The edits from the end to the beginning.
  private func path(_ trace: [[Int]]) -> [LineDiff.Edit] {
    var edits: [LineDiff.Edit] = []
    var (x, y) = (old.count, new.count)
    for (count, furthest) in trace.enumerated().reversed() {
      guard count > 0 else {
        edits.append(.keep(x))
        break
      }
      let diagonal = x - y
      let middle = count + 1
      let (below, above) = (furthest[middle + diagonal - 1], furthest[middle + diagonal + 1])
      let isInsert = diagonal == -count || diagonal != count && below < above
      let before = isInsert ? above : below
      let start = isInsert ? before : before + 1
      edits.append(.keep(x - start))
      edits.append(isInsert ? .insert(1) : .remove(1))
      x = before
      y = before - (isInsert ? diagonal + 1 : diagonal - 1)
    }
    return edits
  }
}
