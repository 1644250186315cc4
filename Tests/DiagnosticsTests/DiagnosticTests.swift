import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func `description has the form of a compiler's`() {
    let location = SourceLocation(file: "api.yaml", line: 3, column: 7)
    let error = Diagnostic.error("unknown", "unknown key 'a'", at: location, remedy: "remove it")
    #expect(error.description == "api.yaml:3:7: error: unknown key 'a'; remove it")
    #expect(Diagnostic.warning("empty", "no operations").description == "warning: no operations")
    #expect(Diagnostic.note("read", "read", at: location).description == "api.yaml:3:7: note: read")
  }

  @Test func `severities are ordered by weight`() {
    #expect([.error, .note, .warning].sorted() == [Diagnostic.Severity.note, .warning, .error])
  }

  @Test func `only an error counts as one`() {
    #expect(![Diagnostic.warning("a", "a"), .note("b", "b")].hasErrors)
    #expect([Diagnostic.warning("a", "a"), .error("b", "b")].hasErrors)
  }
}
