import Testing

/// Every real description gives an SDK that compiles without a warning. Needs `../shared/corpus`.
@Suite(.enabled(if: !CorpusDocument.all.isEmpty, "../shared/corpus is absent"))
struct CorpusTests {
  @Test(arguments: CorpusDocument.all)
  func generatesAndCompiles(_ document: CorpusDocument) async throws {
    let check = try GenerationCheck()
    let generation = try await check.generate(document.file)
    try #require(generation.status == 0, "\(generation.errors.suffix(2000))")
    #expect(try !check.sources().isEmpty)
    let compilation = try await check.typecheck()
    #expect(compilation.status == 0, "\(compilation.errors.prefix(3000))")
    let findings = try await check.formatFindings()
    #expect(findings.isEmpty, "\(findings.prefix(10))")
  }
}
