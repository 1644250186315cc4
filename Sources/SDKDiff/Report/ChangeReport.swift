/// The changes of a comparison as a person reads them: those of one severity together, the gravest
/// first; those about one call or type together; and what many of them have in common once.
struct ChangeReport {
  /// The changes of one severity.
  struct Section {
    var severity: Severity
    var groups: [Group]
  }

  /// Changes about one thing, or one change about many things.
  struct Group {
    /// What the document calls it, and what Swift does.
    var names: [Heading]
    var changes: [Change]
  }

  /// What a group is about.
  struct Heading: Hashable {
    /// The operation, type or part of the document.
    var name: String
    /// What Swift calls it.
    var swift: String?
    /// Whether no operation uses it.
    var isUnused = false
  }

  /// A change that this many things have in common is told once.
  private static let common = 4

  let sections: [Section]

  init(_ diff: SDKDiff) {
    sections = Severity.allCases.reversed().compactMap { severity in
      let changes = diff.changes.filter { $0.severity == severity }
      if changes.isEmpty { return nil }
      return Section(severity: severity, groups: Self.groups(changes, diff.swiftNames))
    }
  }

  private static func groups(_ changes: [Change], _ swift: [String: String]) -> [Group] {
    var sharers: [ChangePhrase: [Change]] = [:]
    for change in changes { sharers[ChangePhrase(change), default: []].append(change) }
    var groups: [Group] = []
    var positions: [Heading: Int] = [:]
    var told: Set<ChangePhrase> = []
    for change in changes {
      let phrase = ChangePhrase(change)
      let same = sharers[phrase] ?? []
      if same.count >= common {
        guard told.insert(phrase).inserted else { continue }
        let headings = same.map { Self.heading(of: $0, swift) }
        groups.append(Group(names: headings, changes: [same[0]]))
        continue
      }
      let heading = Self.heading(of: change, swift)
      if let position = positions[heading] {
        groups[position].changes.append(change)
      } else {
        positions[heading] = groups.count
        groups.append(Group(names: [heading], changes: [change]))
      }
    }
    return groups
  }

  private static func heading(of change: Change, _ swift: [String: String]) -> Heading {
    let subject = change.subject
    let name = subject.operation ?? subject.type ?? subject.section
    let isMember = subject.operation == nil && subject.type != nil && subject.member != nil
    return Heading(
      name: name, swift: swift[name], isUnused: isMember && change.directions.isEmpty)
  }
}

/// What is said of a change, whatever it is about.
struct ChangePhrase: Hashable {
  var rule: Rule
  var member: String?
  var old: String?
  var new: String?
  var swift: [String?]

  init(_ change: Change) {
    rule = change.rule
    old = change.old
    new = change.new
    swift = [change.oldSwift, change.newSwift]
    let isType = rule == .typeRenamed || rule == .typeNameKept
    if isType, swift[0] != nil, swift[1] != nil { (old, new) = (nil, nil) }
    let subject = change.subject
    let hasPlace = subject.operation != nil && subject.type == nil
    let places = ["request", "response", "error"]
    member = subject.member.map { member in
      let place = hasPlace ? subject.place.map { "\($0) " } : nil
      return "\(place ?? "")`\(member.quoted)`"
    }
    if member == nil, hasPlace, let place = subject.place, places.contains(place),
      !rule.id.hasPrefix("body-"), !rule.id.hasPrefix("result-")
    {
      member = place
    }
    if rule.isDocumentation { member = subject.place }
  }

  /// The phrase in words. Names are in backticks.
  var text: String {
    var text = rule.title
    if let member, !member.isEmpty { text += ": \(member)" }
    switch (old, new) {
    case (let old?, let new?): text += " (\(old.line) → \(new.line))"
    case (let one?, nil), (nil, let one?): text += " (\(one.line))"
    case (nil, nil): break
    }
    switch (swift[0], swift[1]) {
    case (let old?, let new?) where old != new: text += "; Swift: `\(old)` → `\(new)`"
    case (_, let one?), (let one?, nil): text += "; Swift: `\(one)`"
    case (nil, nil): break
    }
    return text
  }
}

extension Subject {
  /// The part of the document that a change about no call and no type belongs to.
  fileprivate var section: String {
    switch place {
    case "client", "server", "credential", "security": "the client"
    default: "the document"
    }
  }
}

extension String {
  /// The text in one line, cut where it is long.
  var line: String {
    let words = split(whereSeparator: \.isNewline).joined(separator: " ")
    return words.count > 120 ? words.prefix(119) + "…" : words
  }

  /// The text between backticks.
  var quoted: String { line.replacing("`", with: "'") }
}
