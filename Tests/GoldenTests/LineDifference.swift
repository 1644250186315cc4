/// How a text differs from the one that was expected, for a person to read.
struct LineDifference: CustomStringConvertible {
  /// The changed lines, each with its number: in the expected text if it is missing, in the actual
  /// one if it is new.
  let description: String

  init(expected: String, actual: String) {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var changes: [(line: Int, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): changes.append((offset, "-\(offset + 1): \(line)"))
      case .insert(let offset, let line, _): changes.append((offset, "+\(offset + 1): \(line)"))
      }
    }
    let most = 40
    var lines = changes.sorted { $0.line < $1.line }.prefix(most).map(\.text)
    if changes.count > most { lines.append("… and \(changes.count - most) more") }
    description = lines.joined(separator: "\n")
  }
}
