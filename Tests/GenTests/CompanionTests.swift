import Foundation
import TestSupport
import Testing

/// Overlays and configurations, found beside the description or named.
@Suite(.timeLimit(.minutes(5))) struct CompanionTests {
  static func overlay(_ title: String) -> String {
    """
    overlay: 1.0.0
    info: { title: Mend, version: "1.0" }
    actions:
      - target: $.components.schemas.Book.properties
        update: { \(title): { type: string } }

    """
  }

  @Test(arguments: ["yaml", "yml", "json"])
  func anOverlayBesideTheDescriptionIsApplied(_ ending: String) async throws {
    let workspace = try Workspace()
    let json = """
      {"overlay": "1.0.0", "info": {"title": "Mend", "version": "1.0"}, "actions": [{
        "target": "$.components.schemas.Book.properties",
        "update": {"subtitle": {"type": "string"}}}]}
      """
    let text = ending == "json" ? json : Self.overlay("subtitle")
    try workspace.folder.write(text, to: "api.overlay.\(ending)")
    #expect(try await workspace.generate().status == 0)
    _ = try workspace.outputFile(containing: "var subtitle: String?")
  }

  @Test func templatesBesideTheDescriptionTakeThePlaceOfBuiltInOnes() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("// {{#name}}ours{{/name}}\n", to: "api.templates/accessor.mustache")
    #expect(try await workspace.generate().status == 0)
    _ = try workspace.outputFile(containing: "// ours")
  }

  @Test func namedOverlaysTakeThePlaceOfTheOneBesideTheDescription() async throws {
    let workspace = try Workspace()
    try workspace.folder.write(Self.overlay("unwanted"), to: "api.overlay.yaml")
    try workspace.folder.write(Self.overlay("first"), to: "a.yaml")
    try workspace.folder.write(Self.overlay("second"), to: "b.yaml")
    let outcome = try await workspace.generate("--overlay", "a.yaml", "--overlay", "b.yaml")
    #expect(outcome.status == 0)
    let file = try workspace.outputFile(containing: "var first: String?")
    let text = try workspace.folder.read("out/\(file)")
    #expect(text.contains("var second: String?"))
    #expect(!text.contains("unwanted"))
  }

  @Test func aTargetThatMatchesNothingIsAWarningWithItsPlace() async throws {
    let workspace = try Workspace()
    let misspelt = Self.overlay("x").replacingOccurrences(of: "Book", with: "Bok")
    try workspace.folder.write(misspelt, to: "api.overlay.yaml")
    let outcome = try await workspace.generate()
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("api.overlay.yaml:4:"))
    #expect(outcome.errors.contains("warning: "))
    #expect(outcome.errors.contains("Book"))
  }

  @Test func aMissingOverlayIsAnError() async throws {
    let workspace = try Workspace()
    let outcome = try await workspace.generate("--overlay", "none.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: cannot read none.yaml: "))
    #expect(try workspace.output().isEmpty)
  }

  @Test func theConfigurationBesideTheDescriptionIsRead() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("module: Stacks\n", to: "api.gen.yaml")
    #expect(try await workspace.gen("api.yaml").status == 0)
    #expect(try workspace.folder.files(in: "Generated/Stacks").isEmpty == false)
  }

  @Test func anUnknownKeyOfTheConfigurationIsAnErrorThatNamesTheNearest() async throws {
    let workspace = try Workspace()
    try workspace.folder.write("module: Stacks\nclinets: []\n", to: "shape.yaml")
    let outcome = try await workspace.generate("--config", "shape.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("shape.yaml:2:1: error: 'clinets' is not a key"))
    #expect(outcome.errors.contains("'clients'"))
    #expect(try workspace.output().isEmpty)
  }

  @Test func bundlePrintsTheDescriptionAsTheGeneratorSeesIt() async throws {
    let workspace = try Workspace()
    try workspace.folder.write(Self.overlay("subtitle"), to: "api.overlay.yaml")
    let outcome = try await workspace.gen("bundle", "api.yaml", "--format", "json", "--compact")
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(object as? [String: Any])
    #expect(document["openapi"] as? String == "3.0.3")
    #expect(outcome.output.contains(#""subtitle":{"type":"string"}"#))
  }
}
