import Foundation
import TestSupport
import Testing

/// Our description says everything in its own words. Needs `../shared`.
@Suite(.enabled(if: SharedFolder.url != nil, "needs the folder shared beside the package"))
struct OriginalityTests {
  @Test(arguments: [SpecFile.ours, SpecFile.overlay])
  func holdsNoOfficialSentence(_ file: URL) throws {
    let ours = SentenceIndex(Prose(try SpecFile.tree(file)))
    let official = Set(Prose(try SpecFile.tree(SpecFile.official)).texts.joined())
    let long = official.filter { $0.count >= 4 }
    try #require(long.count > 1000)
    for sentence in long where ours.contains(sentence) {
      Issue.record("a sentence of the official document: \(sentence.joined(separator: " "))")
    }
  }

  @Test func findsSentencesWhereverTheyStand() throws {
    let official = Prose(try SpecFile.tree(SpecFile.official))
    let index = SentenceIndex(official)
    let sentence = try #require(official.texts.joined().first { $0.count >= 6 })
    #expect(index.contains(sentence))
    #expect(index.contains(Array(sentence.dropFirst())))
    #expect(!index.contains(sentence.reversed()))
  }
}
