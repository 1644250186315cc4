import Diagnostics
import SwiftEmitter
import Testing

@testable import OutputPlan

@Suite struct OutputPlanTests {
  private static let old = Manifest.Digest([1])
  private static let new = Manifest.Digest([2])
  private static let edited = Manifest.Digest([3])

  /// The plan for one file, which the manifest lists unless told otherwise.
  private func plan(
    _ state: FileState, isListed: Bool = true, isWanted: Bool = true, overwritesEdits: Bool = false
  ) -> (plan: OutputPlan, findings: [String]) {
    var manifest = Manifest()
    if isListed { manifest.digests["A.swift"] = [Self.old] }
    var diagnostics: [Diagnostic] = []
    let file = GeneratedFile(path: "A.swift", text: "new")
    let plan = OutputPlan(
      isWanted ? [.init(file, digest: Self.new, state: state)] : [],
      stale: isWanted ? [] : [("A.swift", state)], manifest: manifest, folder: "out",
      overwritesEdits: overwritesEdits, diagnostics: &diagnostics)
    return (plan, diagnostics.map(\.description))
  }

  private func file(_ digest: Manifest.Digest, isGenerated: Bool = true) -> FileState {
    .file(digest, isWanted: digest == Self.new, isGenerated: isGenerated)
  }

  @Test func `what is as it was written is replaced`() {
    let (plan, findings) = plan(file(Self.old))
    #expect(plan.writes.map(\.path) == ["A.swift"] && findings.isEmpty)
    #expect(plan.newManifest.digests == ["A.swift": [Self.new]])
  }

  @Test func `what is as it should be is left alone, listed or not`() {
    for isListed in [true, false] {
      let (plan, findings) = plan(file(Self.new), isListed: isListed)
      #expect(plan.writes.isEmpty && plan.unchanged == 1 && findings.isEmpty)
    }
  }

  @Test func `an edited file is named, and replaced by force`() {
    let (left, findings) = plan(file(Self.edited))
    #expect(left.writes.isEmpty)
    #expect(findings.first?.contains("out/A.swift was changed by hand since gen wrote it") == true)
    #expect(plan(file(Self.edited), overwritesEdits: true).plan.writes.count == 1)
  }

  @Test func `a file of others is never replaced`() {
    let state = file(Self.edited, isGenerated: false)
    for overwritesEdits in [false, true] {
      let (plan, findings) = plan(state, isListed: false, overwritesEdits: overwritesEdits)
      #expect(plan.writes.isEmpty)
      #expect(findings.first?.contains("error: out/A.swift was not written by gen") == true)
    }
  }

  @Test func `without its list, what begins as a generated file is replaced by force alone`() {
    let (left, findings) = plan(file(Self.edited), isListed: false)
    #expect(left.writes.isEmpty)
    #expect(findings.first?.contains("--force") == true)
    #expect(plan(file(Self.edited), isListed: false, overwritesEdits: true).plan.writes.count == 1)
  }

  @Test func `what is no longer wanted is removed, unless it was edited`() {
    #expect(plan(file(Self.old), isWanted: false).plan.removals == ["A.swift"])
    let (left, findings) = plan(file(Self.edited), isWanted: false)
    #expect(left.removals.isEmpty)
    #expect(findings.first?.hasPrefix("warning: out/A.swift is no longer generated, but") == true)
    #expect(plan(.absent, isWanted: false).plan.removals.isEmpty)
  }

  @Test(arguments: [
    (FileState.link, "is a link"), (.notAFile, "is not a file"), (.unreadable, "cannot be read"),
    (.behindLink("out/L"), "lies behind the link out/L"),
    (.behindFile("out/F"), "lies behind out/F, which is not a folder"),
  ])
  func `what is no file stays, by force too`(state: FileState, reason: String) {
    let (plan, findings) = plan(state, overwritesEdits: true)
    #expect(plan.writes.isEmpty)
    #expect(findings.first?.contains("error: out/A.swift \(reason)") == true)
  }
}
