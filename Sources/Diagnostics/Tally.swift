/// Counts findings of one kind, so that each is told once, with its first place.
public struct Tally: Sendable {
  private struct Entry {
    var severity: Diagnostic.Severity
    var id: String
    var first: SourceLocation
    var count: Int
    var remedy: String
  }

  private var order: [String] = []
  private var entries: [String: Entry] = [:]

  /// A tally without findings.
  public init() {}

  /// Counts one finding, a warning unless said otherwise; findings of one message are one kind.
  public mutating func note(
    _ id: String,
    _ message: String,
    at location: SourceLocation,
    remedy: String,
    severity: Diagnostic.Severity = .warning
  ) {
    if entries[message] == nil {
      order.append(message)
      entries[message] = Entry(
        severity: severity, id: id, first: location, count: 0, remedy: remedy)
    }
    entries[message]?.count += 1
  }

  /// Counts one use of a feature that is not supported yet, and what is done instead.
  public mutating func unsupported(
    _ feature: String,
    at location: SourceLocation,
    effect: String
  ) {
    note(
      "unsupported-feature", "\(feature) is not supported yet", at: location, remedy: effect)
  }

  /// Counts one use of what binds the API and its users, but changes nothing in an SDK's types.
  public mutating func unchecked(_ feature: String, at location: SourceLocation, effect: String) {
    note(
      "unchecked-constraint",
      "\(feature) is not checked by the SDK",
      at: location,
      remedy: effect,
      severity: .note
    )
  }

  /// Adds what another tally counted.
  public mutating func merge(_ other: Tally) {
    for message in other.order {
      guard let entry = other.entries[message] else { continue }
      if entries[message] == nil {
        order.append(message)
        entries[message] = entry
      } else {
        entries[message]?.count += entry.count
      }
    }
  }

  /// One diagnostic for each kind of finding.
  public var diagnostics: [Diagnostic] {
    order.compactMap { message in
      entries[message].map { entry in
        let times = entry.count == 1 ? "" : " (\(entry.count) times, here first)"
        return Diagnostic(
          severity: entry.severity,
          id: entry.id,
          location: entry.first,
          message: message + times,
          remedy: entry.remedy
        )
      }
    }
  }
}
