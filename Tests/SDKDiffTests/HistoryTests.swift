import Foundation
import SDKDiff
import TestSupport
import Testing

/// The official Stytch document over time, against the changes that an independent script found.
@Suite(.enabled(if: SharedFolder.file("stytch/history") != nil, "../shared is absent"))
struct HistoryTests {
  /// The files of neighbouring versions.
  static let steps: [[String]] = {
    let names = SharedFolder.file("stytch/history").flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: $0.path)
    }
    let versions = (names ?? []).filter { $0.hasSuffix(".yml") }.sorted()
    return zip(versions, versions.dropFirst()).map { [$0, $1] }
  }()

  static func diff(_ step: [String]) throws -> SDKDiff {
    let texts = try step.map { name in
      let file = try #require(SharedFolder.file("stytch/history/\(name)"))
      return try String(contentsOf: file, encoding: .utf8)
    }
    return try SDKDiff(texts[0], texts[1])
  }

  @Test(arguments: steps)
  func `every change is found and rated, and nothing else is told`(_ step: [String]) throws {
    let rows = try ChangeRow.all().filter { $0.old == step[0] && $0.new == step[1] }
    #expect(!rows.isEmpty)
    let diff = try Self.diff(step)
    let judgement = HistoryJudgement(rows, diff.changes)
    #expect(judgement.missed.map(\.description) == [])
    #expect(judgement.unknown.map { "\($0.rule.id) \($0.subject.words)" } == [])
    #expect(judgement.disagreements == [])
    let texts = rows.filter { $0.category == "doc" }.compactMap { Int($0.newValue) }.reduce(0, +)
    #expect(diff.count(.documentation) == texts)
  }
}

extension ChangeRow: CustomStringConvertible {
  var description: String { "\(category) \(change) \(place) \(oldValue) \(newValue) \(severity)" }
}
