import Foundation
import SDKModel
import SwiftEmitter
import TestSupport
import Testing

/// The console in a real browser: what it shows is Swift that compiles, and what it does is what its
/// reader asked for. Needs Chromium.
@Suite(.enabled("needs Chromium, and Python with playwright") { await Browser.isThere() })
struct ReferenceConsoleTests {
  /// What a page showed.
  private struct Shown: Decodable {
    var page: String
    /// How the form was filled in.
    var way: String
    var code: String
    /// The same in lines of 100 columns.
    var wide: String
  }

  private func shown() async throws -> [Shown] {
    let site = try await ReferencePages.folder()
    let file = site.url.appending(path: "snippets.json")
    let outcome = try await Browser.check("snippets", site.url, file.path)
    #expect(outcome.output == "")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode([Shown].self, from: Data(contentsOf: file))
  }

  @Test func whatItShowsOfEveryOperationIsTheSDKs() async throws {
    let shown = try await shown()
    #expect(Set(shown.map(\.page)).count == 184)
    #expect(shown.count == 3 * 184)
    let missing = try await errors(of: shown)
    #expect(missing == "")

    // The generator writes the same for the same values.
    let model = try StytchDescription.model()
    let snippets = SwiftSnippets(model)
    let samples = SampleValues(model)
    let wide = shown.filter { $0.way == "example" }
    let byPage = Dictionary(uniqueKeysWithValues: wide.map { ($0.page, $0.wide) })
    for call in snippets.calls {
      let arguments = try #require(samples.arguments(of: call.operation, .all))
      let lines = snippets.lines(
        call, arguments: arguments, opening: snippets.opening(of: call)
      ).joined(separator: "\n")
      let page = ([call.client] + call.path).joined(separator: ".")
      #expect(byPage[page]?.contains(lines) == true, "\(page)")
    }
  }

  /// What the compiler finds in the code; nothing where all is well.
  private func errors(of shown: [Shown]) async throws -> String {
    let folder = try TemporaryFolder()
    // Two files, because code that needs Foundation must say so itself.
    var files: [String: String] = [:]
    for (index, item) in shown.enumerated() {
      let lines = item.code.split(separator: "\n", omittingEmptySubsequences: false)
      let imports = lines.filter { $0.hasPrefix("import ") }.joined(separator: "\n")
      let body = lines.filter { !$0.hasPrefix("import ") }.map { "  " + $0 }
      files[imports, default: imports + "\n"] += """

        // \(item.page), \(item.way)
        func call\(index)() async throws {
        \(body.joined(separator: "\n"))
        }

        """
    }
    var paths: [String] = []
    for (index, text) in files.values.sorted().enumerated() {
      paths.append(try folder.write(text, to: "Calls\(index).swift").path)
    }
    let outcome = try await Command(
      named: "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
        + ["-module-name", "Calls", "-I", try BuildFolder.modules().path] + paths
    ).run()
    return outcome.status == 0 ? "" : outcome.errors
  }

  @Test func aReaderGetsThroughIt() async throws {
    let site = try await ReferencePages.folder()
    let outcome = try await Browser.check("journey", site.url)
    #expect(outcome.output == "")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func isAccessibleAndFitsAPhone() async throws {
    let site = try await ReferencePages.folder()
    let outcome = try await Browser.check("accessibility", site.url)
    #expect(outcome.output == "")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
