import Testing

@testable import OutputPlan

@Suite struct DriftReportTests {
  private let files = [
    DriftReport.Replaced(path: "out/A", old: "1\n2\n", new: "1\nx\n"),
    DriftReport.Replaced(path: "out/B", old: "1\n", new: "y\n"),
  ]

  @Test func `all of a short difference is shown`() {
    #expect(
      DriftReport(files).lines == [
        "--- out/A", "+++ out/A (generated)", "@@ -1,2 +1,2 @@", " 1", "-2", "+x",
        "--- out/B", "+++ out/B (generated)", "@@ -1 +1 @@", "-1", "+y",
      ])
  }

  @Test func `what is left out is counted`() {
    let lines = DriftReport(files, mostLines: 5).lines
    #expect(lines.count == 6)
    #expect(lines.last == "… and 6 more lines of difference in 2 files")
    #expect(
      DriftReport(files, mostLines: 10).lines.last == "… and 1 more line of difference in 1 file")
  }

  @Test(arguments: [
    (["gen", "a.yaml", "--output", "out"], "gen a.yaml --output out"),
    (["gen", "my api.yaml"], "gen 'my api.yaml'"), (["gen", "it's"], #"gen 'it'\''s'"#),
    (["gen", "", "$(x)"], "gen '' '$(x)'"),
  ])
  func `words are quoted where a shell needs it`(words: [String], command: String) {
    #expect(ShellCommand(words).description == command)
  }
}
