import SDKDiff
import Testing
import TestSupport

@Suite struct RuleTests {
  @Test(arguments: RuleCase.all)
  func `a change is told by its rule, of the right gravity`(_ example: RuleCase) throws {
    var before = Toy.document
    for edit in example.preparation { before = try before.replacingOnce(edit.0, with: edit.1) }
    var after = before
    for edit in example.edits { after = try after.replacingOnce(edit.0, with: edit.1) }
    if example.isReversed { swap(&before, &after) }
    let diff = try SDKDiff(before, after, configurations: example.configurations)
    let told = diff.changes.filter { $0.rule.id == example.rule }
    let change = try #require(
      told.first { $0.subject.words == example.subject },
      "\(diff.changes.map { "\($0.rule.id): \($0.subject.words)" })")
    #expect(change.severity.rawValue == example.severity)
  }

  @Test func `every rule has a case`() {
    let covered = Set(RuleCase.all.map(\.rule))
    let rules = Rule.groups.flatMap(\.rules).map(\.id)
    #expect(rules.filter { !covered.contains($0) } == [])
    #expect(Set(rules).count == rules.count)
  }

  @Test func `nothing is told of a document that did not change`() throws {
    let diff = try SDKDiff(Toy.document, Toy.document)
    #expect(diff.changes == [])
    #expect(diff.bump == .none)
  }

  @Test func `the table of the documentation is that of the code`() throws {
    let file = packageRoot.appending(path: "docs/diff.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    if updatesGoldenFiles {
      let head = text.prefix(upTo: text.range(of: "## Rules")?.lowerBound ?? text.endIndex)
      try (head + "## Rules\n" + RuleTable.text).write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text.hasSuffix("## Rules\n" + RuleTable.text))
    }
  }
}

/// All rules as they stand in the documentation.
enum RuleTable {
  static var text: String {
    Rule.groups.map { group in
      "\n### \(group.heading)\n\n| change | sent | received | unused | why |\n| --- | --- | --- | --- | --- |\n"
        + group.rules.map(row).joined()
    }.joined()
  }

  private static func row(_ rule: Rule) -> String {
    let ratings = [Directions.request, .response, []].map { word(rule.breakage($0)) }
    return
      "| \(rule.title) (`\(rule.id)`) | \(ratings.joined(separator: " | ")) | \(rule.reason) |\n"
  }

  private static func word(_ breakage: Breakage) -> String {
    switch (breakage.contains(.source), breakage.contains(.wire)) {
    case (true, true): "source, wire"
    case (true, false): "source"
    case (false, true): "wire"
    case (false, false): "safe"
    }
  }
}

extension Subject {
  /// Operation, type, member and place, what is absent left out.
  var words: String { [operation, type, member, place].compactMap { $0 }.joined(separator: " ") }
}
