import Foundation
import TestSupport
import Testing

/// What the generator makes of each case, byte for byte. `UPDATE_GOLDEN=1` rewrites the files.
@Suite struct GoldenTests {
  @Test func findsItsCases() {
    #expect(GoldenCase.all.contains { $0.name == "parameters" })
  }

  @Test(arguments: GoldenCase.all)
  func output(of golden: GoldenCase) throws {
    let actual = try golden.generate().expectedFiles
    if updatesGoldenFiles { try rewrite(golden, actual) }
    let expectedPaths = try FileManager.default.files(below: golden.expected)
    #expect(actual.keys.sorted() == expectedPaths, "other files than expected")
    for path in expectedPaths {
      let file = golden.expected.appending(path: path)
      let expected = try String(contentsOf: file, encoding: .utf8)
      guard let text = actual[path], text != expected else { continue }
      Issue.record("\(path) differs:\n\(LineDifference(expected: expected, actual: text))")
    }
  }

  private func rewrite(_ golden: GoldenCase, _ files: [String: String]) throws {
    try? FileManager.default.removeItem(at: golden.expected)
    for (path, text) in files {
      let file = golden.expected.appending(path: path)
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
