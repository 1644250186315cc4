import Foundation
import TestSupport
import Testing

@testable import OpenAPIDocument

/// `docs/supported.md` names what is there: every field that is read, and cases that exist.
@Suite struct SupportedPageTests {
  private let page: String
  private let quoted: Set<String>

  init() throws {
    page = try String(
      contentsOf: packageRoot.appending(path: "docs/supported.md"), encoding: .utf8)
    let parts = page.components(separatedBy: "`")
    quoted = Set(parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] })
  }

  @Test func everyFieldIsNamed() {
    let kinds: [ObjectKind] = [
      .root, .info, .server, .serverVariable, .tag, .components, .pathItem, .operation, .parameter,
      .requestBody, .header, .mediaType, .encoding, .response, .securityScheme, .discriminator,
      .schema,
    ]
    for kind in kinds {
      for field in kind.fields.sorted() {
        let isNamed = quoted.contains(field) || quoted.contains { $0.hasPrefix(field + ":") }
        #expect(isNamed, "'\(field)' of \(kind.title) is not in docs/supported.md")
      }
    }
  }

  @Test func everyCaseExists() throws {
    let cases = Set(GoldenCase.all.map(\.name))
    for line in page.split(separator: "\n") where line.hasPrefix("|") && !line.hasPrefix("|---") {
      let cell = line.split(separator: "|", omittingEmptySubsequences: false).dropLast().last ?? ""
      let parts = cell.components(separatedBy: "`")
      for index in parts.indices where index % 2 == 1 {
        #expect(cases.contains(parts[index]), "there is no golden case '\(parts[index])'")
      }
    }
  }
}
