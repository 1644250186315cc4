import Diagnostics

/// Counts findings of one kind, so that each is told once, with its first place.
struct Tally {
  private struct Entry {
    var first: SourceLocation
    var count: Int
    var remedy: String
  }

  private var order: [String] = []
  private var entries: [String: Entry] = [:]

  /// Counts one finding.
  mutating func note(_ message: String, at location: SourceLocation, remedy: String) {
    if entries[message] == nil {
      order.append(message)
      entries[message] = Entry(first: location, count: 0, remedy: remedy)
    }
    entries[message]?.count += 1
  }

  /// One warning for each kind of finding.
  var diagnostics: [Diagnostic] {
    order.compactMap { message in
      entries[message].map { entry in
        let times = entry.count == 1 ? "" : " (\(entry.count) times, here first)"
        return .warning(
          "openapi-tally",
          message + times,
          at: entry.first,
          remedy: entry.remedy
        )
      }
    }
  }
}
