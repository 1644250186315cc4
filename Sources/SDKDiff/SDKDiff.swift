import SDKModel

/// What changed between two descriptions of an API, as the users of an SDK feel it.
public struct SDKDiff: Sendable {
  /// Every change, the gravest first; those of the same gravity in the order of the comparison.
  public var changes: [Change]
  /// What the descriptions call their versions.
  public var versions: (old: String, new: String)
  /// What Swift calls operations and types, by their names in the document: the new ones, and of
  /// what is gone the old ones.
  let swiftNames: [String: String]

  /// Compares two descriptions. Neither the order of operations nor that of types counts.
  public init(from old: Snapshot, to new: Snapshot) {
    var comparison = Comparison(old, new)
    comparison.run()
    var changes = comparison.changes
    if var remainder = RemainderComparison(comparison) {
      remainder.run()
      changes += remainder.changes
    }
    var seen: Set<Change> = []
    changes = changes.filter { seen.insert($0).inserted }
    self.changes = Severity.allCases.reversed().flatMap { severity in
      changes.filter { $0.severity == severity }
    }
    versions = (old.model.version, new.model.version)
    swiftNames = old.swiftNames.merging(new.swiftNames) { $1 }
  }

  /// How many changes are of a severity.
  public func count(_ severity: Severity) -> Int {
    changes.count { $0.severity == severity }
  }

  /// How many changes break something in a way, whatever else they break.
  public func count(breaking kind: Breakage) -> Int {
    changes.count { !$0.breakage.isDisjoint(with: kind) }
  }

  /// The version that an SDK made of the new description has to have, against one of the old.
  public var bump: VersionBump {
    guard let gravest = changes.first?.severity else { return .none }
    return switch gravest {
    case .wire, .source: .major
    case .safe: .minor
    case .documentation: .patch
    }
  }
}

/// Which part of a semantic version goes up.
public enum VersionBump: String, Sendable {
  /// Something breaks.
  case major
  /// Something is new, and nothing breaks.
  case minor
  /// Only texts changed.
  case patch
  /// Nothing changed.
  case none
}
