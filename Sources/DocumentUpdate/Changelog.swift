/// A changelog in Markdown, newest first.
public struct Changelog: Sendable {
  /// Its text.
  public private(set) var text: String

  /// A changelog with a text; an empty one gets a title with its first entry.
  public init(_ text: String) {
    self.text = text
  }

  /// Puts an entry, which begins with `## `, before those that are there. One that is already at the
  /// top is not repeated.
  public mutating func add(_ entry: String) {
    if text.allSatisfy(\.isWhitespace) { text = "# Changelog\n" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // What looks like a heading in a code block is none.
    var isCode = false
    let first = lines.firstIndex { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && line.hasPrefix("## ")
    }
    let head = lines[..<(first ?? lines.count)].joined(separator: "\n").withoutBlankEnd
    let tail = lines[(first ?? lines.count)...].joined(separator: "\n")
    let entry = entry.withoutBlankEnd
    if tail.withoutBlankEnd == entry || tail.hasPrefix(entry + "\n\n") { return }
    text = [head, entry, tail].filter { !$0.isEmpty }.joined(separator: "\n\n")
    if !text.hasSuffix("\n") { text += "\n" }
  }
}

extension String {
  fileprivate var withoutBlankEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
