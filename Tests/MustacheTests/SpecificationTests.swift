import Diagnostics
import Foundation
import Mustache
import Testing

/// The language's own test suite, in `shared/suites/mustache` beside the repository; skipped where
/// that is absent.
@Suite struct SpecificationTests {
  struct File: Decodable {
    var tests: [Case]
  }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var template: String
    var partials: [String: String]?
    var data: JSON
    var expected: String

    var testDescription: String { name }
  }

  static let folder = sharedFolder?.appending(path: "suites/mustache")

  static func cases(_ file: String) throws -> [Case] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appending(path: file + ".json"))
    return try JSONDecoder().decode(File.self, from: data).tests
  }

  @Test(
    .enabled(if: sharedFolder != nil, "shared/suites is absent"),
    arguments: ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]
  )
  func passes(_ file: String) throws {
    let cases = try Self.cases(file)
    #expect(cases.count >= 12)
    for test in cases {
      var sources = [TemplateSource(name: "main", file: "main", text: test.template)]
      for (name, text) in test.partials ?? [:] {
        sources.append(TemplateSource(name: name, file: name, text: text))
      }
      var diagnostics: [Diagnostic] = []
      let library = TemplateLibrary(sources, strictness: .lenient, diagnostics: &diagnostics)
      let output = library.render("main", with: test.data.mustache, diagnostics: &diagnostics)
      #expect(output == test.expected, "\(test.name)")
      #expect(diagnostics.isEmpty, "\(test.name)")
    }
  }
}

/// The folder `shared` beside the repository, or where `SHARED_DIR` says.
let sharedFolder: URL? = {
  let environment = ProcessInfo.processInfo.environment["SHARED_DIR"].map { URL(filePath: $0) }
  let beside = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared")
  return [environment, beside].compactMap(\.self).first {
    FileManager.default.fileExists(atPath: $0.path)
  }
}()
