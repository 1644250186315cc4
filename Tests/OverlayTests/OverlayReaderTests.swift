import Diagnostics
import Overlay
import Testing
import YAMLTree

struct OverlayReaderTests {
  /// What is found in an overlay, in one line each.
  func findings(_ text: String) throws -> [String] {
    var diagnostics: [Diagnostic] = []
    _ = OverlayDocument(reading: try tree(text, file: "o.yaml"), diagnostics: &diagnostics)
    return diagnostics.map(\.description)
  }

  @Test func readsEveryField() throws {
    let text = """
      overlay: 1.1.7
      info: {title: Mends, version: 2.0.0, description: Why}
      extends: api.yaml
      x-more: 1
      actions:
        - {target: $.a, description: First, update: {b: 1}}
        - {target: $.a, copy: $.c}
        - {target: $.a, remove: true}
      """
    var diagnostics: [Diagnostic] = []
    let overlay = try #require(
      OverlayDocument(reading: try tree(text, file: "o.yaml"), diagnostics: &diagnostics)
    )
    #expect(diagnostics.isEmpty)
    #expect(overlay.version == .onePointOne)
    #expect(overlay.title == "Mends")
    #expect(overlay.description == "Why")
    #expect(overlay.extends == "api.yaml")
    #expect(overlay.actions.map(\.target.text) == ["$.a", "$.a", "$.a"])
    #expect(overlay.actions.map(\.location.line) == [6, 7, 8])
    #expect(overlay.actions[0].description == "First")
    guard case .update(let value) = overlay.actions[0].change,
      case .copy(let source) = overlay.actions[1].change,
      case .remove = overlay.actions[2].change
    else { throw TestFailure.otherChange }
    #expect(value.json == #"{"b":1}"#)
    #expect(source.text == "$.c")
  }

  @Test func saysWhatIsMissing() throws {
    #expect(
      try findings("overlay: 1.0.0\ninfo: {title: T}") == [
        "o.yaml:2:7: error: 'info' lacks 'version'; Add 'version'.",
        "o.yaml:1:1: error: an overlay lacks 'actions'; Add 'actions'.",
      ]
    )
  }

  @Test(arguments: ["2", "1.2.0", "1.0", "'1.0'", "1.0.x", "1.0.0.0", "true"])
  func refusesOtherVersions(version: String) throws {
    let findings = try findings(overlayText("- {target: $, update: {}}", version: version))
    #expect(findings.count == 1)
    #expect(findings[0].hasSuffix("Write 1.0.0 or 1.1.0."))
  }

  @Test func suggestsFields() throws {
    #expect(
      try findings(overlayText("- {target: $, udpate: {}}")) == [
        "o.yaml:4:15: error: 'udpate' is not a field of an action; Did you mean 'update'?",
        "o.yaml:4:3: warning: this action changes nothing; "
          + "Give it one of 'update', 'copy' and 'remove: true'.",
      ]
    )
    #expect(
      try findings(overlayText("- {target: $, copy: $.a}", version: "1.0.0")) == [
        "o.yaml:4:15: error: 'copy' is not a field of an action; "
          + "Write 'overlay: 1.1.0', which knows it."
      ]
    )
  }

  @Test func warnsOfChangesThatMakeEachOtherVoid() throws {
    let text = overlayText(
      "- {target: $, update: {}, copy: $.a}\n- {target: $.a, update: {}, remove: true}"
    )
    #expect(
      try findings(text).map { $0.prefix { $0 != ";" } } == [
        "o.yaml:4:3: warning: 'update' and 'copy' of one action make each other void",
        "o.yaml:5:3: warning: 'remove' makes the other changes of this action void",
      ]
    )
  }

  @Test func noticesRepeatedActionsHoweverTheyAreWritten() throws {
    let text = overlayText(
      "- {target: $, update: {a: 1, b: [2]}}\n- {update: {b: [2.0], a: 1}, target: $}"
    )
    #expect(
      try findings(text) == [
        "o.yaml:5:3: error: this action is the same as that at o.yaml:4:3; Take one of them away."
      ]
    )
  }

  @Test func takesManyActions() throws {
    let actions = (0..<20_000).map { "- {target: $, update: {a: \($0)}}" }
    #expect(try findings(overlayText(actions.joined(separator: "\n"))) == [])
  }

  private enum TestFailure: Error { case otherChange }
}
