import Diagnostics
import OpenAPIValidation
import Testing
import YAMLTree

/// What is found before bundling, which takes the names of schemas out.
@Suite struct IdentifierTests {
  private func tree(_ body: String, version: String = "3.1.0") throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let text = BrokenRule.head(version) + body
    return try #require(
      YAMLTree.parse(Array(text.utf8), file: "api.yaml", diagnostics: &diagnostics))
  }

  private static let broken = """
    components:
      schemas:
        A: { $id: "x#y", $anchor: "1 2", type: strin }
        B: { $anchor: q }
        C: { $anchor: q }

    """

  @Test func onlyIdentifiersAreChecked() throws {
    let findings = OpenAPIValidator.identifierFindings(in: try tree(IdentifierTests.broken))
    #expect(findings.map(\.rule) == [.invalidFormat, .invalidFormat, .repeatedAnchor])
    #expect(
      findings.map { $0.diagnostic.location?.description }
        == ["api.yaml:5:15", "api.yaml:5:31", "api.yaml:7:19"])
  }

  @Test func documentsWithoutAnyHaveNone() throws {
    #expect(OpenAPIValidator.identifierFindings(in: try tree("tag: 1\n")).isEmpty)
    let old = try tree("definitions: { A: { $id: \"x#y\" } }\n", version: "2.0")
    #expect(OpenAPIValidator.identifierFindings(in: old).isEmpty)
  }

  @Test func earlierFindingsAreToldOnceAndInTheirPlaces() throws {
    let tree = try tree(IdentifierTests.broken)
    let whole = OpenAPIValidator.validate(tree)
    let earlier = OpenAPIValidator.identifierFindings(in: tree)
    #expect(OpenAPIValidator.validate(tree, besides: earlier).findings == whole.findings)
    #expect(whole.findings.count == 4)
    let bundled = try self.tree(
      "components:\n  schemas:\n    A: { type: strin }\n    B: {}\n    C: {}\n")
    #expect(OpenAPIValidator.validate(bundled, besides: earlier).findings.count == 4)
  }
}
