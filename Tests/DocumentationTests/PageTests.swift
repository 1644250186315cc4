#if StytchSessions
import Foundation
import TestSupport
import Testing

/// The code that people read about the SDK compiles against it: in the articles, the README and
/// the pages of `docs`.
@Suite struct PageTests {
  /// What pages take for imported.
  private static var imports: [String] {
    var modules = [
      "Foundation", "HTTPTypes", "Logging", "SDKRuntime", "SDKTesting", "Stytch",
      "StytchSessions", "StytchSnippets",
    ]
    #if canImport(FoundationNetworking)
    modules.append("FoundationNetworking")
    #endif
    return modules
  }

  /// What pages take for there, but for the client.
  private static let context = [
    "projectID: String", "secret: String", "sessionToken: String", "sessionJWT: String",
    "token: String", "organizationID: String", "cursor: String?", "clientID: String",
    "clientSecret: String",
  ]

  /// Pages whose `stytch` is a client for consumers.
  private static let consumerPages: Set<String> = [
    "spec/stytch.docc/Start.md", "spec/stytch.docc/MigratingFromHTTP.md",
  ]

  /// The paths of all pages within the package.
  private static func pages() throws -> [String] {
    let folders = try ["spec/stytch.docc", "docs"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: packageRoot.appending(path: folder).path
      ).filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
    }
    return ["README.md"] + folders.sorted()
  }

  @Test func `the code in the pages compiles`() async throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    for (number, page) in try Self.pages().enumerated() {
      let text = try String(contentsOf: packageRoot.appending(path: page), encoding: .utf8)
      let blocks = CodeBlock.all(in: text).filter { $0.exemption == nil }
      guard !blocks.isEmpty else { continue }
      let client = Self.consumerPages.contains(page) ? "ConsumerClient" : "B2BClient"
      let program = PageProgram(
        page: page, number: number, blocks: blocks, imports: Self.imports,
        context: Self.context + ["stytch: \(client)"])
      files.append(try folder.write(program.text, to: "Page\(number).swift").path)
    }
    // The README and the articles have some.
    #expect(files.count > 5)
    let outcome = try await Command(
      named: "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-suppress-warnings"]
        + ["-I", BuildFolder.modules().path] + files
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors.prefix(8000))")
  }
}
#endif
