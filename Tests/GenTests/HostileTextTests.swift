import Foundation
import TestSupport
import Testing

/// Text of a description that tries to become code, a path or a terminal's command.
///
/// That the output compiles is shown by the golden tests, which have the same description.
@Suite(.timeLimit(.minutes(5))) struct HostileTextTests {
  static let golden = packageRoot.appending(path: "Tests/Golden/hostile-text")

  static func generate() async throws -> (workspace: Workspace, outcome: Command.Outcome) {
    let description = golden.appending(path: "input.yaml")
    let workspace = try Workspace(String(contentsOf: description, encoding: .utf8))
    let configuration = golden.appending(path: "input.gen.yaml")
    try workspace.folder.write(Data(contentsOf: configuration), to: "api.gen.yaml")
    return (workspace, try await workspace.generate())
  }

  @Test func textStaysInCommentsAndLiterals() async throws {
    let (workspace, outcome) = try await Self.generate()
    #expect(outcome.status == 0)
    var mentions = 0
    for path in try workspace.output() {
      // Each of these ends a line for one reader or another.
      let text = try workspace.folder.read("out/\(path)")
      for line in text.split(whereSeparator: \.isNewline) where line.contains("fatalError()") {
        mentions += 1
        let code = line.drop { $0 == " " }
        #expect(code.hasPrefix("//") || code.contains("\""), "\(path): \(line)")
      }
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .format })
    }
    #expect(mentions > 0)
  }

  @Test func fileNamesAreSafeAndDifferInMoreThanCase() async throws {
    let (workspace, _) = try await Self.generate()
    let paths = try workspace.output()
    let allowed = /[A-Za-z0-9_+.\/-]+\.swift/
    for path in paths {
      #expect(path.wholeMatch(of: allowed) != nil)
      #expect(!path.split(separator: "/").contains { $0.hasPrefix(".") })
    }
    let names = paths.map { URL(filePath: $0).lastPathComponent.lowercased() }
    #expect(Set(names).count == names.count)
    #expect(try workspace.folder.files().allSatisfy { $0.hasPrefix("out/") || $0.hasPrefix("api") })
  }
}
