import Foundation
import TestSupport
import Testing

@testable import LineDiff

@Suite struct LineDiffTests {
  private func unified(_ old: String, _ new: String, context: Int = 3) -> String {
    LineDiff(from: old, to: new).unified(oldName: "a", newName: "b", context: context)
      .map { $0 + "\n" }.joined()
  }

  @Test func `equal texts have no difference`() {
    for text in ["", "a", "a\n", "\n", "a\nb\n"] { #expect(unified(text, text) == "") }
  }

  @Test func `a changed line is shown with the lines around it`() {
    #expect(
      unified("1\n2\n3\n4\n5\n", "1\n2\nx\n4\n5\n", context: 1) == """
        --- a
        +++ b
        @@ -2,3 +2,3 @@
         2
        -3
        +x
         4

        """)
  }

  @Test func `changes far from each other are apart, near ones together`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacingOccurrences(of: "\n3\n", with: "\nx\n")
    let far = new.replacingOccurrences(of: "\n18\n", with: "\ny\n")
    let near = new.replacingOccurrences(of: "\n5\n", with: "\ny\n")
    #expect(unified(old, far).split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
    #expect(unified(old, near).split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
  }

  @Test func `the line break at the end counts`() {
    #expect(
      unified("a", "a\n") == """
        --- a
        +++ b
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a

        """)
  }

  @Test func `a text that begins is put in after line 0`() {
    #expect(unified("", "a\n") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+a\n")
    #expect(unified("a\n", "") == "--- a\n+++ b\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func `the shortest way is found`() {
    let diff = LineDiff(from: "a\nb\nc\na\nb\nb\na\n", to: "c\nb\na\nb\na\nc\n")
    let edited = diff.edits.reduce(0) { sum, edit in
      switch edit {
      case .keep: sum
      case .remove(let count), .insert(let count): sum + count
      }
    }
    // The example of Myers's paper, whose shortest script has five edits.
    #expect(edited == 5)
  }

  @Test func `beyond the limit all that differs is exchanged`() {
    let diff = LineDiff(from: "s\n1\nk\n2\ne\n", to: "s\n3\nk\n4\ne\n", mostEdits: 3)
    #expect(diff.edits == [.keep(1), .remove(3), .insert(3), .keep(1)])
  }

  /// Random texts of few different lines, so that there is much to keep.
  @Test(arguments: 1...60)
  func `patch makes the new text of the old one`(seed: UInt64) async throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func text() -> String {
      let lines = (0..<random(30)).map { _ in "line \(random(6))" }
      return lines.joined(separator: "\n") + (lines.isEmpty || random(3) == 0 ? "" : "\n")
    }
    let (old, new) = (text(), text())
    let limit = random(4) == 0 ? 5 : 1000
    let lines = LineDiff(from: old, to: new, mostEdits: limit)
      .unified(oldName: "a", newName: "a", context: random(4))
    if old == new { return #expect(lines.isEmpty) }
    let folder = try TemporaryFolder()
    try folder.write(old, to: "a")
    let patch = try folder.write(lines.map { $0 + "\n" }.joined(), to: "patch")
    let outcome = try await Command(
      named: "git", ["apply", "--unidiff-zero", "-p0", patch.path], in: folder.url
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors)\n\(lines.joined(separator: "\n"))")
    let made = (try? folder.read("a")) ?? ""
    #expect(made == new)
  }
}
