import SDKDiff

extension SDKDiff {
  /// The comparison for other programs.
  ///
  /// - Parameter oldPrefix: what stands before the files of the old side, such as `HEAD~1:`.
  func json(oldPrefix: String) -> JSON {
    .object([
      ("versionBump", .string(bump.rawValue)),
      (
        "counts",
        .object(
          Severity.allCases.reversed().map { ($0.rawValue, .int(count($0))) })
      ),
      ("changes", .array(changes.map { $0.json(oldPrefix: oldPrefix) })),
    ])
  }
}

extension Change {
  fileprivate func json(oldPrefix: String) -> JSON {
    var fields: [(String, JSON)] = [
      ("rule", .string(rule.id)),
      ("severity", .string(severity.rawValue)),
      ("breaks", .array(breakage.words.map(JSON.string))),
      ("directions", .array(directions.words.map(JSON.string))),
      ("title", .string(rule.title)),
      ("reason", .string(rule.reason)),
    ]
    func add(_ key: String, _ text: String?) {
      if let text { fields.append((key, .string(text))) }
    }
    add("operation", subject.operation)
    add("type", subject.type)
    add("member", subject.member)
    add("place", subject.place)
    add("old", old)
    add("new", new)
    add("oldSwift", oldSwift)
    add("newSwift", newSwift)
    if let location {
      fields += [
        ("file", .string((isInOld ? oldPrefix : "") + location.file)),
        ("line", .int(location.line)), ("column", .int(location.column)),
        ("side", .string(isInOld ? "old" : "new")),
      ]
    }
    return .object(fields)
  }
}

extension Breakage {
  fileprivate var words: [String] {
    (contains(.source) ? ["source"] : []) + (contains(.wire) ? ["wire"] : [])
  }
}

extension Directions {
  fileprivate var words: [String] {
    (contains(.request) ? ["request"] : []) + (contains(.response) ? ["response"] : [])
  }
}
