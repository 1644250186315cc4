/// What has to be done to the lines of one text to make another of it.
public struct LineDiff: Sendable {
  /// What becomes of lines that follow each other.
  enum Edit: Equatable {
    /// They stay.
    case keep(Int)
    /// They are taken away.
    case remove(Int)
    /// They are put in.
    case insert(Int)
  }

  let old: [Substring]
  let new: [Substring]
  /// The edits in order; neighbours are of different kinds.
  let edits: [Edit]
  /// Whether the last line of each text has a line break.
  let endsWithBreak: (old: Bool, new: Bool)

  /// Compares two texts.
  ///
  /// - Parameter mostEdits: how many lines may differ for the shortest way to be looked for, whose
  ///   price is the square of it; beyond, all lines that differ at all are exchanged.
  public init(from old: String, to new: String, mostEdits: Int = 1000) {
    let texts = (Self.lines(of: old), Self.lines(of: new))
    (self.old, self.new) = (texts.0.lines, texts.1.lines)
    endsWithBreak = (texts.0.endsWithBreak, texts.1.endsWithBreak)
    // A last line without a line break is another line than one with it.
    var numbers = LineNumbers()
    edits = Self.edits(
      numbers.numbers(of: self.old, endsWithBreak: endsWithBreak.old),
      numbers.numbers(of: self.new, endsWithBreak: endsWithBreak.new), mostEdits: mostEdits)
  }

  /// Whether the texts are the same.
  public var isEmpty: Bool {
    edits.allSatisfy { if case .keep = $0 { true } else { false } }
  }

  private static func lines(of text: String) -> (lines: [Substring], endsWithBreak: Bool) {
    // On scalars, because a carriage return and a line feed are one character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard lines.last?.isEmpty == true else { return (lines, false) }
    lines.removeLast()
    return (lines, true)
  }

  private static func edits(_ old: [Int], _ new: [Int], mostEdits: Int) -> [Edit] {
    var (left, right) = (old[...], new[...])
    let start = zip(left, right).prefix { $0 == $1 }.count
    (left, right) = (left.dropFirst(start), right.dropFirst(start))
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    (left, right) = (left.dropLast(end), right.dropLast(end))

    var script = EditScript()
    script.add(.keep(start))
    ShortestEdit(Array(left), Array(right)).append(to: &script, mostEdits: mostEdits)
    script.add(.keep(end))
    return script.edits
  }
}

/// Numbers for lines, the same for the same line: they are compared faster.
struct LineNumbers {
  private struct Line: Hashable {
    var text: Substring
    var hasBreak: Bool
  }

  private var numbers: [Line: Int] = [:]

  mutating func numbers(of lines: [Substring], endsWithBreak: Bool) -> [Int] {
    lines.indices.map { index in
      let line = Line(
        text: lines[index], hasBreak: endsWithBreak || index < lines.indices.last ?? 0)
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
  }
}

/// Edits of which neighbours of one kind are one.
struct EditScript {
  private(set) var edits: [LineDiff.Edit] = []

  mutating func add(_ edit: LineDiff.Edit) {
    switch (edits.last, edit) {
    case (_, .keep(0)), (_, .remove(0)), (_, .insert(0)): return
    case (.keep(let count), .keep(let more)): edits[edits.count - 1] = .keep(count + more)
    case (.remove(let count), .remove(let more)): edits[edits.count - 1] = .remove(count + more)
    case (.insert(let count), .insert(let more)): edits[edits.count - 1] = .insert(count + more)
    default: edits.append(edit)
    }
  }
}
