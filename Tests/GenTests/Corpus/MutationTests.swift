import Foundation
import TestSupport
import Testing

/// A description with one thing wrong is refused with an error, or gives an SDK that compiles; it
/// never ends `gen` by a signal. `MUTATIONS` in the environment asks for more of them for each
/// description, `SEED` for others. Needs `../shared/corpus`.
@Suite(.enabled(if: !CorpusDocument.all.isEmpty, "../shared/corpus is absent"))
struct MutationTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["MUTATIONS"].flatMap(Int.init)
  private static let seed = environment["SEED"].flatMap(UInt64.init) ?? 20_261_124
  private static let documents = CorpusDocument.all.filter(\.isAlone)

  @Test(arguments: documents)
  func endsWell(_ document: CorpusDocument) async throws {
    let original = try String(contentsOf: document.file, encoding: .utf8)
    var random = SplitMix64(seed: Self.seed &+ UInt64(document.size))
    // Large documents take long, and small ones show as much.
    let count = Self.count ?? (document.size > 300_000 ? 1 : 4)
    for number in 0..<count {
      let mutation = Mutation(original, &random)
      let check = try GenerationCheck()
      let file = try check.folder.write(mutation.text, to: document.file.lastPathComponent)
      let generation = try await check.generate(file)
      let status = try #require(
        generation.status,
        "\(mutation.title) ended gen by a signal: \(generation.errors.suffix(500))")
      if status != 0 {
        #expect(generation.errors.contains(": error: "), "\(mutation.title)")
      } else if Self.count != nil || number == 0 && document.size < 40_000 {
        guard try check.folder.files(in: "out").contains(where: { $0.hasSuffix(".swift") }) else {
          continue
        }
        let compilation = try await check.typecheck()
        #expect(compilation.status == 0, "\(mutation.title): \(compilation.errors.prefix(2000))")
      }
    }
  }
}
