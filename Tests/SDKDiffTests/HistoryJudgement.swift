import SDKDiff

/// Lays the changes that were told beside those of an independent script.
struct HistoryJudgement {
  /// What the script found and was not told.
  private(set) var missed: [ChangeRow] = []
  /// What was told and the script did not find.
  private(set) var unknown: [Change] = []
  /// What was rated otherwise without one of ``reasons``.
  private(set) var disagreements: [String] = []

  init(_ rows: [ChangeRow], _ changes: [Change]) {
    var explained: Set<Change> = []
    for row in rows where row.category != "doc" {
      let told = changes.filter { Self.isSame(row, $0) }
      if told.isEmpty {
        let isWithin = changes.contains { Self.covers($0, row) }
        if !isWithin { missed.append(row) }
        continue
      }
      explained.formUnion(told)
      let ratings = Set(told.map { Self.rating($0) })
      if !ratings.contains(row.severity), Self.reason(row, told) == nil {
        disagreements.append("\(row): \(told.map(\.rule.id)) is \(ratings.sorted())")
      }
    }
    unknown = changes.filter { change in
      !explained.contains(change) && !change.rule.isDocumentation
        && !rows.contains { Self.implies($0, change) }
    }
  }

  /// A change's severity in the words of the script.
  private static func rating(_ change: Change) -> String {
    switch change.severity {
    case .wire: "breaking"
    case .source: "source"
    case .safe: "ok"
    case .documentation: "doc"
    }
  }
}

// MARK: - Same change

extension HistoryJudgement {
  private static func isSame(_ row: ChangeRow, _ change: Change) -> Bool {
    let (rule, subject) = (change.rule.id, change.subject)
    switch (row.category, row.change) {
    case ("operation", "added"):
      return rule == "operation-added" && subject.operation == row.place
    case ("schema", "added"):
      return (rule == "type-added" || rule == "body-type-added") && subject.type == row.place
        || rule.hasSuffix("type-renamed") && change.subject.type == row.place
    case ("schema", "removed"):
      return (rule == "type-removed" || rule == "body-type-removed") && subject.type == row.place
        || rule.hasSuffix("type-renamed") && change.old == row.place
    case ("reference", _): return isSameReference(row, change)
    case ("requestBody", _):
      return rule.hasPrefix("body-") && subject.operation == row.place
    case ("parameter", _):
      return rule == "parameter-added-optional"
        && "\(subject.operation ?? "") \(subject.place ?? ""):\(subject.member ?? "")" == row.place
    default:
      let rules = Self.rules["\(row.category) \(row.change)"] ?? []
      guard rules.contains(rule), let type = subject.type, let member = subject.member else {
        return false
      }
      return row.category == "enum" && row.change == "value_added"
        ? row.member == type && row.newValue == member
        : row.steps.contains("\(type).\(member)") || row.member == "\(type).\(member)"
    }
  }

  /// The rules that tell of what happened to a member.
  private static let rules: [String: [String]] = [
    "property added_optional": ["member-added-optional"],
    "property added_required": ["member-added-required"],
    "property removed_optional": ["member-removed-optional"],
    "property removed_required": ["member-removed-required"],
    "property became_optional": ["member-became-optional"],
    "property type_changed": ["type-changed"],
    "additionalProperties changed": ["type-changed"],
    "enum became_enum": ["became-enumeration"],
    "enum value_added": ["value-added"],
    "constraint minimum_changed": ["constraint-loosened"],
  ]

  /// A type that stands in a place is told as renamed or as replaced.
  private static func isSameReference(_ row: ChangeRow, _ change: Change) -> Bool {
    let (old, new) = (ChangeRow.type(row.oldValue), ChangeRow.type(row.newValue))
    let rule = change.rule.id
    if rule == "type-renamed" || rule == "body-type-renamed" {
      return change.old == old && change.new == new
    }
    if rule == "type-changed" || rule == "became-enumeration" {
      // A member of a plain type that refers to a schema now.
      let member = [change.subject.type, change.subject.member].compactMap { $0 }
      return row.member == member.joined(separator: ".")
    }
    guard rule == "type-reference-changed" || rule == "body-type-replaced" else { return false }
    return change.old == old && change.new == new
  }
}

// MARK: - Consequences

extension HistoryJudgement {
  /// Whether a change tells of a row that the script lists for itself.
  ///
  /// What is within something that has another type now is part of that type.
  private static func covers(_ change: Change, _ row: ChangeRow) -> Bool {
    guard change.rule.id == "type-changed", let type = change.subject.type,
      let member = change.subject.member
    else { return false }
    return row.steps.dropLast().contains("\(type).\(member)")
  }

  /// Whether a change that the script does not list follows from one that it does.
  private static func implies(_ row: ChangeRow, _ change: Change) -> Bool {
    let subject = change.subject
    switch change.rule.id {
    case "parameter-added-required", "parameter-removed":
      // The arguments that a call gains or loses with its body.
      return row.category == "requestBody" && row.place == subject.operation
        && subject.place == "body"
    case "arguments-reordered":
      // Swift minds the order in which a schema lists its members, the script does not.
      return row.category == "reference" && row.operation == subject.operation
        || row.category == "property" && row.operation == subject.operation
    case "type-hidden":
      // A body of several calls that is now that of one.
      return row.category == "reference" && ChangeRow.type(row.oldValue) == subject.type
    case "paging-added", "paging-removed", "paging-changed":
      // The script knows the members by which an operation pages, and not that it does.
      let name = row.member.split(separator: ".").last ?? ""
      let words = [change.old, change.new].compactMap { $0 }.joined(separator: " ")
      return row.category == "property" && words.split { " .,".contains($0) }.contains(name)
    default: return false
    }
  }

  /// Why a change is rated in another way than the script does; `nil` where nothing justifies it.
  private static func reason(_ row: ChangeRow, _ told: [Change]) -> String? {
    let rules = Set(told.map(\.rule.id))
    let isBody = !rules.isDisjoint(with: [
      "body-type-removed", "body-type-renamed", "body-type-added", "body-type-replaced",
    ])
    switch (row.category, row.change, row.severity) {
    case ("schema", "removed", "source") where isBody, ("reference", _, "source") where isBody:
      return "The type of a request's body has no public name: the call takes its members."
    case ("reference", _, "source")
    where !rules.isDisjoint(with: ["type-changed", "became-enumeration"]):
      return "It is one change with that of the type, which breaks running programs."
    case ("schema", "added", "ok") where rules == ["type-renamed"]:
      return "The new name of a renamed type is one change together with the loss of the old one."
    case ("requestBody", "removed", "source") where rules == ["body-removed"]:
      return "What breaks code are the arguments that went with it, each told for itself."
    case ("constraint", "minimum_changed", "source"):
      return "A lower bound that is gone lets every old call pass, and Swift does not see it."
    case ("additionalProperties", _, "source"):
      return "It is one change with that of the type, which breaks running programs."
    default: return nil
    }
  }
}
