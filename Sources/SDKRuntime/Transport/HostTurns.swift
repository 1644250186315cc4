#if canImport(FoundationNetworking)
/// Lets some go on at once for each host; those that come later wait until it is their turn.
final class HostTurns: Sendable {
  /// Starts something; false where it is not wanted any more.
  typealias Start = @Sendable () -> Bool

  private struct Line {
    var running = 0
    /// Nil where one has had its turn: a slice keeps what was taken out of its front.
    var waiting: ArraySlice<Start?> = []
  }

  private let limit: Int
  private let lines = Locked<[String: Line]>([:])

  /// Makes turns for so many at once.
  init(limit: Int) {
    self.limit = limit
  }

  /// Starts something, now or when it is its turn; it must tell when it has ended.
  func take(for host: String, _ start: @escaping Start) {
    let isNow = lines.withLock { lines in
      let isNow = lines[host, default: Line()].running < limit
      if isNow {
        lines[host, default: Line()].running += 1
      } else {
        lines[host, default: Line()].waiting.append(start)
      }
      return isNow
    }
    if isNow, !start() { end(for: host) }
  }

  /// Takes note of an end; the next one goes on.
  func end(for host: String) {
    // A loop, since many that wait may have been cancelled.
    while let start = next(for: host), !start() {}
  }

  /// Takes the one whose turn it is out of the line.
  private func next(for host: String) -> Start? {
    lines.withLock { lines in
      if let first = lines[host]?.waiting.startIndex, lines[host]?.waiting.isEmpty == false {
        let next = lines[host]?.waiting[first]
        lines[host]?.waiting[first] = nil
        lines[host]?.waiting.removeFirst()
        return next
      }
      lines[host]?.running -= 1
      if lines[host]?.running == 0 { lines[host] = nil }
      return nil
    }
  }
}
#endif
