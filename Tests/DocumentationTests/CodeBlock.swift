import Foundation

/// A block of Swift code in a page of Markdown.
struct CodeBlock: Hashable {
  /// The number of its first line in the page.
  let line: Int
  /// What the block has between its fences.
  let lines: [String]
  /// Why it is no whole program, as the comment before it says: `<!-- not compiled: why -->`.
  let exemption: String?

  /// The blocks of a page, in order.
  static func all(in page: String) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var exemption: String?
    var open: (line: Int, isSwift: Bool, lines: [String])?
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = line.trimmingCharacters(in: .whitespaces)
      if let block = open {
        guard text == "```" else {
          open?.lines.append(String(line))
          continue
        }
        if block.isSwift {
          blocks.append(CodeBlock(line: block.line, lines: block.lines, exemption: exemption))
        }
        (open, exemption) = (nil, nil)
      } else if text.hasPrefix("```") {
        open = (index + 2, text == "```swift", [])
      } else if let comment = text.wholeMatch(of: /<!-- not compiled: (.+) -->/) {
        exemption = String(comment.1)
      } else if !text.isEmpty {
        exemption = nil
      }
    }
    return blocks
  }
}
