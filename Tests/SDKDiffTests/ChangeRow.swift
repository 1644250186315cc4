import Foundation
import TestSupport

/// One row of `history/changes.tsv`: a change that an independent script found.
struct ChangeRow: Hashable {
  var old: String
  var new: String
  var category: String
  var change: String
  var place: String
  var oldValue: String
  var newValue: String
  var severity: String

  /// All rows; none where the test data is absent.
  static func all() throws -> [ChangeRow] {
    guard let file = SharedFolder.file("stytch/history/changes.tsv") else { return [] }
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return ChangeRow(
        old: cells[0], new: cells[1], category: cells[2], change: cells[3], place: cells[4],
        oldValue: cells[5], newValue: cells[6], severity: cells[8])
    }
  }

  /// The steps of the way from one place to the next: `POST /x request`, `Type.member`, `Type`.
  var steps: [String] { place.components(separatedBy: "->") }

  /// The operation at the beginning of the place, without what follows the path.
  var operation: String? {
    let words = steps[0].split(separator: " ")
    guard words.count > 1, words[0].allSatisfy(\.isUppercase) else { return nil }
    return words.prefix(2).joined(separator: " ")
  }

  /// The type and member that the place ends with, such as `User.name`.
  var member: String {
    let last = steps.last ?? ""
    return last.contains(" ") ? last.split(separator: " ").last.map(String.init) ?? "" : last
  }

  /// The type that a value names: `$ref User` is `User`.
  static func type(_ value: String) -> String {
    value.hasPrefix("$ref ") ? String(value.dropFirst(5)) : value
  }
}
