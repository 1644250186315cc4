import Foundation
import TestSupport
import Testing

/// A description with one thing wrong is refused with an error, or gives an SDK that compiles; it
/// never ends `gen` by a signal or keeps it busy. `MUTATIONS` in the environment asks for more of
/// them for each description, `SEED` for others. Needs `../shared/corpus`.
@Suite(.enabled(if: !CorpusDocument.all.isEmpty, "../shared/corpus is absent"))
struct MutationTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["MUTATIONS"].flatMap(Int.init)
  private static let seed = environment["SEED"].flatMap(UInt64.init) ?? 20_261_124

  @Test(arguments: CorpusDocument.all.filter { $0.folder == nil })
  func aChangeOfOneFile(_ document: CorpusDocument) async throws {
    let original = try String(contentsOf: document.file, encoding: .utf8)
    var random = SplitMix64(seed: Self.seed &+ UInt64(document.size))
    let nodes = try #require(NodeMutation(original))
    // Large documents take long, and small ones show as much.
    for number in 0..<(Self.count ?? (document.size > 300_000 ? 2 : 4)) {
      let mutation =
        number.isMultiple(of: 2)
        ? try nodes.mutation(&random) : LineMutation.mutation(of: original, &random)
      let check = try GenerationCheck()
      let file = try check.folder.write(mutation.text, to: document.file.lastPathComponent)
      try await expectGoodEnd(
        of: mutation, file, check, typechecks: number == 0 && document.size < 20_000)
    }
  }

  @Test(arguments: CorpusDocument.all.filter { $0.folder != nil })
  func aChangeOfOneFileOfMany(_ document: CorpusDocument) async throws {
    let source = try #require(document.folder)
    let check = try GenerationCheck()
    let copy = check.folder.url.appending(path: "spec")
    try FileManager.default.copyItem(at: source, to: copy)
    let parts = try FileManager.default.files(below: copy).filter { !$0.hasSuffix(".md") }
    var random = SplitMix64(seed: Self.seed &+ UInt64(document.size))
    for _ in 0..<(Self.count ?? 4) {
      let part = copy.appending(path: random.choice(of: parts))
      guard let original = try? String(contentsOf: part, encoding: .utf8) else { continue }
      let mutation = LineMutation.mutation(of: original, &random)
      try Data(mutation.text.utf8).write(to: part)
      let entry = copy.appending(path: document.file.lastPathComponent)
      try await expectGoodEnd(of: mutation, entry, check, typechecks: false)
      try Data(original.utf8).write(to: part)
    }
  }

  private func expectGoodEnd(
    of mutation: Mutation,
    _ file: URL,
    _ check: GenerationCheck,
    typechecks: Bool
  ) async throws {
    let generation = try await check.generate(file)
    guard let status = generation.status else {
      Issue.record("\(mutation.title): a signal ended gen: \(generation.errors.suffix(500))")
      return
    }
    guard status == 0 else {
      #expect(generation.errors.contains("error: "), "\(mutation.title)")
      return
    }
    guard typechecks || Self.count != nil, try !check.sources().isEmpty else { return }
    let isChecked = typechecks || file.isSmall
    let compilation = isChecked ? try await check.typecheck() : try await check.parse()
    #expect(compilation.status == 0, "\(mutation.title): \(compilation.errors.prefix(2000))")
  }
}

extension URL {
  /// Whether checking the types of the SDK of a file takes a second or less.
  fileprivate var isSmall: Bool {
    ((try? resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? .max) < 60_000
  }
}
