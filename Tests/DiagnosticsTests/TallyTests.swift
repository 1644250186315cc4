import Diagnostics
import Testing

@Suite struct TallyTests {
  private func place(_ line: Int) -> Diagnostics.SourceLocation {
    .init(file: "api.yaml", line: line, column: 1)
  }

  @Test func tellsEachKindOnceWithItsFirstPlace() {
    var tally = Tally()
    tally.unsupported("a moon", at: place(3), effect: "It is left out.")
    tally.note("odd", "a square wheel", at: place(4), remedy: "Round it.")
    tally.unsupported("a moon", at: place(5), effect: "It is left out.")
    #expect(
      tally.diagnostics.map(\.description) == [
        "api.yaml:3:1: warning: a moon is not supported yet (2 times, here first); It is left out.",
        "api.yaml:4:1: warning: a square wheel; Round it.",
      ]
    )
    #expect(tally.diagnostics.map(\.id) == ["unsupported-feature", "odd"])
  }

  @Test func tellsWhatIsNotCheckedAsANote() {
    var tally = Tally()
    tally.unchecked("the weather", at: place(1), effect: "Look outside.")
    tally.note("fine", "a fact", at: place(2), remedy: "Enjoy it.", severity: .note)
    #expect(
      tally.diagnostics.map(\.description) == [
        "api.yaml:1:1: note: the weather is not checked by the SDK; Look outside.",
        "api.yaml:2:1: note: a fact; Enjoy it.",
      ]
    )
  }
}
