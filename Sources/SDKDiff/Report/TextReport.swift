/// A comparison as text for a terminal.
public struct TextReport {
  private let diff: SDKDiff
  /// What stands before the places of the old side, such as a revision.
  private let oldPrefix: String

  /// Prepares a report.
  ///
  /// - Parameter oldPrefix: what stands before the files of the old side, such as `HEAD~1:`.
  public init(_ diff: SDKDiff, oldPrefix: String = "") {
    self.diff = diff
    self.oldPrefix = oldPrefix
  }

  /// The text, which ends with a line break.
  public var text: String {
    guard !diff.changes.isEmpty else { return "Nothing changed. No new version is needed.\n" }
    var lines = [diff.summary]
    for section in ChangeReport(diff).sections {
      lines += ["", "\(section.severity.title): \(diff.count(section.severity))"]
      for group in section.groups { lines += text(of: group, section.severity) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of group: ChangeReport.Group, _ severity: Severity) -> [String] {
    if severity == .documentation { return documentation(group) }
    if group.names.count > 1 {
      let names = group.names.prefix(3).map { "    \($0.text)" }
      let more = group.names.count > 3 ? ["    and \(group.names.count - 3) more"] : []
      return group.changes.map { "  \(ChangePhrase($0).text), in \(group.names.count) places:" }
        + names + more
    }
    return ["  \(group.names[0].text)"]
      + group.changes.map { "    \(ChangePhrase($0).text)\(place($0))" }
  }

  /// Which texts changed is enough.
  private func documentation(_ group: ChangeReport.Group) -> [String] {
    let places = group.changes[0].subject.place ?? "text"
    if group.names.count > 1 {
      return ["  \(places) of \(group.names.count) things, such as \(group.names[0].name.line)"]
    }
    let members = group.changes.map { change in
      [change.subject.member.map { "`\($0.quoted)`" }, change.subject.place]
        .compactMap { $0 }.joined(separator: " ")
    }
    return ["  \(group.names[0].name.line): \(members.joined(separator: ", "))"]
  }

  private func place(_ change: Change) -> String {
    guard let location = change.location else { return "" }
    return "  [\(change.isInOld ? oldPrefix : "")\(location)]"
  }
}

extension ChangeReport.Heading {
  /// The name in the document and the one in Swift.
  var text: String {
    let suffix = isUnused ? "  (unused)" : ""
    guard let swift, swift != name else { return name.line + suffix }
    return "\(name.line)  \(swift)\(suffix)"
  }
}

extension Severity {
  /// The heading of the changes of this severity.
  var title: String {
    switch self {
    case .wire: "Breaks programs that run today"
    case .source: "Breaks code when it is compiled anew"
    case .safe: "Safe"
    case .documentation: "Only texts"
    }
  }
}

extension SDKDiff {
  /// The counts and the version that follows, in one line.
  var summary: String {
    let kinds: [(Severity, one: String, many: String)] = [
      (.wire, "breaks programs that run", "break programs that run"),
      (.source, "breaks code", "break code"), (.safe, "is safe", "are safe"),
      (.documentation, "is only a text", "are only texts"),
    ]
    let counts = kinds.compactMap { severity, one, many in
      let count = count(severity)
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    return "\(changes.count) \(changes.count == 1 ? "change" : "changes"): "
      + "\(counts.joined(separator: ", ")). The SDK's next version: \(bump.rawValue)."
  }
}
