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
    // A member of this one has a name of 144 characters, and nothing breaks a line within a name.
    if document.path.hasPrefix("readme-schema-circular") { return }
    let format = try await check.lint()
    #expect(format.status == 0, "\(format.errors.prefix(3000))")
  }
}
