/// Counts findings of one kind, so that each is told once, with its first place.
public struct Tally: Sendable {
  private struct Entry {
    var id: String
    var first: SourceLocation
    var count: Int
    var remedy: String
  }

  private var order: [String] = []
  private var entries: [String: Entry] = [:]

  /// A tally without findings.
  public init() {}

  /// Counts one finding; findings of one message are one kind.
  public mutating func note(
    _ id: String,
    _ message: String,
    at location: SourceLocation,
    remedy: String
  ) {
    if entries[message] == nil {
      order.append(message)
      entries[message] = Entry(id: id, first: location, count: 0, remedy: remedy)
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

  /// One warning for each kind of finding.
  public var diagnostics: [Diagnostic] {
    order.compactMap { message in
      entries[message].map { entry in
        let times = entry.count == 1 ? "" : " (\(entry.count) times, here first)"
        return .warning(entry.id, message + times, at: entry.first, remedy: entry.remedy)
      }
    }
  }
}
