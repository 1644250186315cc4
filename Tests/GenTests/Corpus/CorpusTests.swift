import Testing

/// Every real description gives an SDK that compiles without a warning. Needs `../shared/corpus`.
@Suite(.enabled(if: !CorpusDocument.all.isEmpty, "../shared/corpus is absent"))
struct CorpusTests {
  /// The documents with names that no line has room for, and within a name nothing can be broken: a
  /// member of 144 characters; operations' ids of over 90, and a type within five others.
  private static let namesWithoutRoom: Set = [
    "readme-schema-circular.yaml", "cloudflare-2024-04.json",
  ]

  @Test(arguments: CorpusDocument.all)
  func generatesAndCompiles(_ document: CorpusDocument) async throws {
    let check = try GenerationCheck()
    let generation = try await check.generate(document.file)
    try #require(generation.status == 0, "\(generation.errors.suffix(2000))")
    #expect(try !check.sources().isEmpty)
    let compilation = try await check.typecheck()
    #expect(compilation.status == 0, "\(compilation.errors.prefix(3000))")
    if Self.namesWithoutRoom.contains(document.path) { return }
    let format = try await check.lint()
    #expect(format.status == 0, "\(format.errors.prefix(3000))")
  }
}
