import Diagnostics
import DocumentUpdate
import Testing
import YAMLTree

@Suite struct SourceRecordTests {
  private func read(_ text: String) -> (record: SourceRecord?, findings: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(Array(text.utf8), file: "a.source.yaml", diagnostics: &diagnostics)
    return (tree.flatMap { SourceRecord($0, diagnostics: &diagnostics) }, diagnostics)
  }

  @Test func `what is written is read back`() {
    let record = SourceRecord(
      url: "https://a.example/it's: a #1", entityTag: "W/\"x'y\"", lastModified: "Sat, 28 Nov",
      digest: "0123456789012345")
    #expect(read(record.text).record == record)
    let bare = SourceRecord(url: "u", entityTag: nil, lastModified: nil, digest: "12")
    #expect(read(bare.text).record == bare)
    let nameless = SourceRecord(url: nil, entityTag: nil, lastModified: nil, digest: "12")
    #expect(read(nameless.text).record == nameless)
  }

  @Test func `a record without a digest is an error with its place`() {
    let (record, findings) = read("url: x\n")
    #expect(record == nil)
    #expect(findings.first?.description.hasPrefix("a.source.yaml:1:1: error: ") == true)
  }

  @Test(arguments: [
    ("https://a.example/api.yaml", true, "https://a.example/api.yaml"),
    ("https://a.example/api.yaml?token=x", false, "https://a.example/api.yaml"),
    ("https://me:pass@a.example/@b", false, "https://a.example/@b"),
    ("https://a.example/@b", true, "https://a.example/@b"),
  ])
  func `what may be secret is neither kept nor shown`(url: String, isKept: Bool, shown: String) {
    #expect(SourceRecord.mayKeep(url) == isKept)
    #expect(SourceRecord.shown(url) == shown)
  }
}

@Suite struct ChangelogTests {
  private func adding(_ entry: String, to text: String) -> String {
    var changelog = Changelog(text)
    changelog.add(entry)
    return changelog.text
  }

  @Test func `the first entry brings a title`() {
    #expect(adding("## New\n\n- a\n", to: "") == "# Changelog\n\n## New\n\n- a\n")
  }

  @Test func `an entry stands before the others, and after what is above them`() {
    #expect(
      adding("## New\n", to: "# Changes\n\nAll of them.\n\n## Old\n\n- x\n")
        == "# Changes\n\nAll of them.\n\n## New\n\n## Old\n\n- x\n")
    #expect(adding("## New\n", to: "## Old\n") == "## New\n\n## Old\n")
  }

  @Test func `the same entry is not repeated`() {
    let once = adding("## New\n\n- a\n", to: "# Changes\n\n## Old\n")
    #expect(adding("## New\n\n- a\n", to: once) == once)
    #expect(adding("## New\n\n- b\n", to: once) != once)
  }

  @Test func `a heading in a code block is none`() {
    #expect(
      adding("## New\n", to: "# T\n\n```\n## not\n```\n\n## Old\n")
        == "# T\n\n```\n## not\n```\n\n## New\n\n## Old\n")
  }
}
