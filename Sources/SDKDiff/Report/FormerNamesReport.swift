import SDKModel
import SwiftEmitter

/// The names in Swift that calls and types lose though the API calls them as before, as the part of
/// a configuration that keeps them.
public struct FormerNamesReport {
  /// A name that is lost.
  private struct Loss {
    /// What the document calls it.
    var entry: FormerNames.Entry
    /// Whether it is kept once the configuration says so.
    var canBeKept = false
  }

  private var operations: [Loss] = []
  private var types: [Loss] = []
  /// Whether calls have another client than before, which no former name mends.
  private let hasOtherClients: Bool
  /// What the configuration keeps already.
  private let kept: FormerNames

  /// Compares two sides.
  public init(from old: Snapshot, to new: Snapshot) {
    kept = new.model.formerNames
    var comparison = Comparison(old, new)
    comparison.run()
    let calls = comparison.operations.pairs.filter { left, right in
      let (before, after) = (old.api.calls[left], new.api.calls[right])
      return (before.client == after.client || after.client == nil) && before.path != after.path
        && !comparison.keepsName(ofCall: left, as: right)
    }
    operations = calls.map { left, right in
      let operation = new.operations[right].operation
      return Loss(
        entry: .init(
          subject: operation.route, path: old.api.calls[left].path.map(\.plain),
          location: operation.location))
    }
    hasOtherClients = comparison.operations.pairs.contains { left, right in
      let (before, after) = (old.api.calls[left].client, new.api.calls[right].client)
      return before != after && after != nil
    }
    let pairs = comparison.lostTypes
    types = pairs.map { pair in
      let type = new.model.types[pair.new]
      let path = old.api.types[pair.old].name.split(separator: ".").map { String($0).plain }
      return Loss(entry: .init(subject: type.wireName, path: path, location: type.location))
    }
    if operations.isEmpty, types.isEmpty { return }
    // Whether a name can be kept is seen by keeping it.
    var model = new.model
    model.formerNames.operations += operations.map(\.entry)
    model.formerNames.types += types.map(\.entry)
    let trial = Comparison(old, Snapshot(model: model))
    for (index, pair) in calls.enumerated() {
      operations[index].canBeKept = trial.keepsName(ofCall: pair.old, as: pair.new)
    }
    for (index, pair) in pairs.enumerated() { types[index].canBeKept = trial.keepsName(pair) }
  }

  /// Whether there is no name that is lost and can be kept.
  public var isEmpty: Bool { !(operations + types).contains(where: \.canBeKept) }

  /// The part of a configuration, in YAML, with what it keeps already; a comment where no name is
  /// lost, and one for each that cannot be kept. Empty where calls only have another client.
  public var text: String {
    if operations.isEmpty, types.isEmpty {
      return hasOtherClients ? "" : "# No call or type is called otherwise than before.\n"
    }
    var lines = (operations + types).filter { !$0.canBeKept }.map { loss in
      let name = loss.entry.path.joined(separator: ".")
      return "# '\(name)' of \(loss.entry.subject.line) cannot be kept: it means something else "
        + "today."
    }
    if !isEmpty {
      lines.append("formerNames:")
      lines += Self.lines("operations", kept.operations, operations)
      lines += Self.lines("types", kept.types, types)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The names of each subject, in the order in which these come first.
  private static func lines(
    _ key: String, _ kept: [FormerNames.Entry], _ losses: [Loss]
  ) -> [String] {
    let entries = kept + losses.filter(\.canBeKept).map(\.entry)
    var subjects: [String] = []
    var names: [String: [String]] = [:]
    for entry in entries {
      if names[entry.subject] == nil { subjects.append(entry.subject) }
      names[entry.subject, default: []].append(quoted(entry.path.joined(separator: ".")))
    }
    if subjects.isEmpty { return [] }
    return ["  \(key):"]
      + subjects.map { subject in
        let list = names[subject] ?? []
        let value = list.count == 1 ? list[0] : "[\(list.joined(separator: ", "))]"
        return "    \(quoted(subject)): \(value)"
      }
  }

  /// A text as a scalar in YAML, in which nothing is that does not show.
  private static func quoted(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isShown) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    return "\"" + text.unicodeScalars.map(\.escapedInYAML).joined() + "\""
  }
}

extension Comparison {
  /// The types whose names in Swift are lost, in the order of these: those that the document calls
  /// as before, and those whose place another took.
  fileprivate var lostTypes: [TypePair] {
    var successors: [Int: Set<Int>] = [:]
    for pair in pairs { successors[pair.old, default: []].insert(pair.new) }
    let found = old.named.compactMap { wireName, index -> TypePair? in
      if let same = new.named[wireName] { return TypePair(old: index, new: same) }
      guard let others = successors[index], others.count == 1, let other = others.first,
        !new.model.types[other].isInline
      else { return nil }
      return TypePair(old: index, new: other)
    }
    let lost = found.filter { pair in
      let (before, after) = (old.api.types[pair.old], new.api.types[pair.new])
      return before.isPublic && after.isPublic && before.name != after.name && !keepsName(pair)
    }
    return lost.sorted {
      (new.model.types[$0.new].wireName, old.api.types[$0.old].name)
        < (new.model.types[$1.new].wireName, old.api.types[$1.old].name)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it shows as itself: no control, no end of a line, and nothing that turns the text.
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  /// What stands for it between double quotes in YAML.
  fileprivate var escapedInYAML: String {
    switch self {
    case "\n": return "\\n"
    case "\"", "\\": return "\\\(self)"
    default: break
    }
    if isShown { return String(self) }
    let digits = String(value, radix: 16, uppercase: true)
    let isWide = value > 0xFFFF
    let zeros = String(repeating: "0", count: (isWide ? 8 : 4) - digits.count)
    return (isWide ? "\\U" : "\\u") + zeros + digits
  }
}

extension String {
  /// A name without backticks.
  fileprivate var plain: String { filter { $0 != "`" } }
}
