/// A comparison as the entry of a changelog.
public struct MarkdownReport {
  private let diff: SDKDiff

  /// Prepares a report.
  public init(_ diff: SDKDiff) {
    self.diff = diff
  }

  /// The text, which ends with a line break.
  public var text: String {
    guard !diff.changes.isEmpty else { return "## Unreleased\n\nNothing changed.\n" }
    var lines = ["## Unreleased (\(diff.bump.rawValue))"]
    for section in ChangeReport(diff).sections {
      lines += ["", "### \(section.severity.title)", ""]
      if section.severity == .documentation {
        lines.append("- \(documentation)")
        continue
      }
      for group in section.groups { lines += text(of: group) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of group: ChangeReport.Group) -> [String] {
    if group.names.count > 1 {
      let names = group.names.prefix(8).map(\.markdown).joined(separator: ", ")
      let more = group.names.count > 8 ? " and \(group.names.count - 8) more" : ""
      return group.changes.map { "- \(ChangePhrase($0).markdown), in \(names)\(more)" }
    }
    let heading = group.names[0].markdown
    if group.changes.count == 1 {
      return ["- \(heading): \(ChangePhrase(group.changes[0]).markdown)"]
    }
    return ["- \(heading):"] + group.changes.map { "  - \(ChangePhrase($0).markdown)" }
  }

  private var documentation: String {
    let count = diff.count(.documentation)
    return "\(count) \(count == 1 ? "text" : "texts") changed in the documentation."
  }
}

extension ChangeReport.Heading {
  fileprivate var markdown: String { "`\((swift ?? name).quoted)`" }
}

extension ChangePhrase {
  /// The words with what Markdown would take for its own escaped; names stay in backticks.
  fileprivate var markdown: String {
    var isCode = false
    return text.reduce(into: "") { result, character in
      if character == "`" { isCode.toggle() }
      if !isCode, "\\*_<>[]#|".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
