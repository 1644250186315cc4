extension LineDiff {
  /// The difference in the unified format that `diff -u` and `git` have; no lines where there is
  /// none.
  ///
  /// - Parameters:
  ///   - oldName: what the old text is called.
  ///   - newName: what the new text is called.
  ///   - context: how many lines that stay are shown around each change.
  public func unified(oldName: String, newName: String, context: Int = 3) -> [String] {
    if isEmpty { return [] }
    let rows = rows
    var isShown = Array(repeating: false, count: rows.count)
    for (index, row) in rows.enumerated() where row.mark != " " {
      for near in max(0, index - context)...min(rows.count - 1, index + context) {
        isShown[near] = true
      }
    }
    var lines = ["--- \(oldName)", "+++ \(newName)"]
    var start = 0
    while let first = isShown[start...].firstIndex(of: true) {
      let end = isShown[first...].firstIndex(of: false) ?? rows.count
      lines += text(of: rows[first..<end])
      start = end
    }
    return lines
  }

  /// A line as it is shown, with how many lines of each text are before it.
  private struct Row {
    var mark: Character
    var old: Int
    var new: Int
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var (x, y) = (0, 0)
    func add(_ mark: Character, _ count: Int, _ dx: Int, _ dy: Int) {
      for _ in 0..<count {
        rows.append(Row(mark: mark, old: x, new: y))
        (x, y) = (x + dx, y + dy)
      }
    }
    for edit in edits {
      switch edit {
      case .keep(let count): add(" ", count, 1, 1)
      case .remove(let count): add("-", count, 1, 0)
      case .insert(let count): add("+", count, 0, 1)
      }
    }
    return rows
  }

  private func text(of hunk: ArraySlice<Row>) -> [String] {
    guard let first = hunk.first else { return [] }
    let oldCount = hunk.count { $0.mark != "+" }
    let newCount = hunk.count { $0.mark != "-" }
    var lines = ["@@ -\(range(first.old, oldCount)) +\(range(first.new, newCount)) @@"]
    for row in hunk {
      lines.append("\(row.mark)\(row.mark == "+" ? new[row.new] : old[row.old])")
      let isEnd =
        row.mark == "+"
        ? row.new == new.count - 1 && !endsWithBreak.new
        : row.old == old.count - 1 && !endsWithBreak.old
      if isEnd { lines.append("\\ No newline at end of file") }
    }
    return lines
  }

  /// Where lines begin, counted from 1, and how many there are.
  private func range(_ start: Int, _ count: Int) -> String {
    // Of no lines the place is the line before them.
    let first = count == 0 ? start : start + 1
    return count == 1 ? "\(first)" : "\(first),\(count)"
  }
}
