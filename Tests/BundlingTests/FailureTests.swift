import Bundling
import Diagnostics
import Testing
import YAMLTree

/// References that lead nowhere, each with what to do about it.
@Suite struct FailureTests {
  /// A document whose schema is a list of references.
  private func document(_ references: String...) -> String {
    let list = references.map { "{$ref: '\($0)'}" }.joined(separator: ", ")
    return "openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {A: {anyOf: [\(list)]}}}"
  }

  @Test func aMissingFileIsToldOnceAndTheOthersAreReadNevertheless() throws {
    let files: Files = [
      "d/a.yaml": document("gone.yaml", "b.yaml", "gone.yaml#/x", "b.yaml"),
      "d/b.yaml": "items: {$ref: ../c.yaml}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.tree == nil)
    #expect(
      bundled.findings == [
        "d/a.yaml:3:43: error: 'd/gone.yaml' does not exist (2 references, here first); Add it.",
        "d/b.yaml:1:15: error: 'c.yaml' does not exist; Add it.",
      ])
  }

  @Test(arguments: [
    ("b.yaml#/defs/Pat", "'b.yaml' has no '/defs/Pat'; Did you mean '#/defs/Pet'?"),
    ("b.yaml#/other", "'b.yaml' has no '/other'; Add it, or correct the reference."),
    (
      "b.yaml#/components/schemas/A",
      "'b.yaml' has no '/components/schemas/A'; "
        + "To mean the root document, write 'a.yaml#/components/schemas/A'."
    ),
    (
      "b.yaml#at",
      "'b.yaml' has no anchor 'at'; Add it, or write a pointer, which begins with '#/'."
    ),
    (
      "b.yaml#/text",
      "'b.yaml#/text' is a single value, but a schema belongs here; "
        + "Refer to something else, or correct b.yaml:2:7."
    ),
    (
      "b.yaml#/list",
      "'b.yaml#/list' is a list, but a schema belongs here; "
        + "Refer to something else, or correct b.yaml:3:7."
    ),
    (
      "empty.yaml",
      "'empty.yaml' is nothing, but a schema belongs here; "
        + "Refer to something else, or correct empty.yaml:1:1."
    ),
    (
      "bad.yaml",
      "'bad.yaml' is neither YAML nor JSON: bad.yaml:1:5: mapping values are not allowed in this "
        + "context; put a text that contains ': ' in quotes"
    ),
  ])
  func whatIsNotThereIsTold(reference: String, finding: String) throws {
    let files: Files = [
      "a.yaml": document(reference, reference),
      "b.yaml": "defs: {Pet: {}}\ntext: t\nlist: []",
      "empty.yaml": "",
      "bad.yaml": "a: b: c",
    ]
    let bundled = try files.bundled()
    #expect(bundled.tree == nil)
    #expect(bundled.diagnostics.count == 1)
    let message = bundled.findings.first?.replacing(" (2 references, here first)", with: "")
    #expect(message == "a.yaml:3:43: error: " + finding)
  }

  @Test func bytesThatAreNotUTF8AreTold() throws {
    var bundler = Bundler(address: DocumentAddress(path: "a.yaml")) { _ in
      Array("a: ".utf8) + [0xFF, 0xFE]
    }
    var diagnostics = [Diagnostic]()
    let tree = try #require(
      YAMLTree.parse(Array(document("b.yaml").utf8), file: "a.yaml", diagnostics: &diagnostics))
    #expect(bundler.bundle(tree, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["reference-unreadable-file"])
    #expect(diagnostics.first?.remedy == "save the file as UTF-8")
  }

  @Test func referencesInACircleAreTold() throws {
    let files: Files = [
      "a.yaml": document("b.yaml"),
      "b.yaml": "$ref: c.yaml",
      "c.yaml": "$ref: './b.yaml#'",
    ]
    let bundled = try files.bundled()
    #expect(bundled.tree == nil)
    #expect(
      bundled.findings == [
        """
        b.yaml:1:7: error: this reference leads back to itself: 'b.yaml' → 'c.yaml' → './b.yaml#'; \
        Let one of them hold the object itself.
        """
      ])
  }

  @Test func aChainOfReferencesIsLimited() throws {
    var files: Files = ["a.yaml": document("0.yaml")]
    for index in 0..<9 { files.texts.append(("\(index).yaml", "$ref: \(index + 1).yaml")) }
    files.texts.append(("9.yaml", "{}"))
    let bundled = try files.bundled(limits: BundlingLimits(chain: 10))
    #expect(bundled.findings == [])
    #expect(bundled.json("/components/schemas/9") == "{}")
    let limited = try files.bundled(limits: BundlingLimits(chain: 9))
    #expect(limited.diagnostics.map(\.id) == ["reference-limit"])
  }

  @Test func documentsAndTheirBytesAreLimited() throws {
    let files: Files = [
      "a.yaml": document("b.yaml", "c.yaml"),
      "b.yaml": "{type: string}",
      "c.yaml": "{type: number}",
    ]
    #expect(try files.bundled(limits: BundlingLimits(documents: 2, bytes: 28)).findings == [])
    #expect(
      try files.bundled(limits: BundlingLimits(documents: 1)).findings == [
        """
        a.yaml:3:61: error: 'c.yaml' is beyond the limit of 1 documents; \
        Merge small files, or raise the limit.
        """
      ])
    #expect(
      try files.bundled(limits: BundlingLimits(bytes: 27)).findings == [
        """
        a.yaml:3:61: error: with 'c.yaml' the documents exceed the limit of 27 bytes together; \
        Take out what is not needed, or raise the limit.
        """
      ])
  }

  @Test func aDocumentFromTheWebCannotNameFiles() throws {
    let files: Files = [
      "a.yaml": document("https://example.com/b.yaml"),
      "https://example.com/b.yaml": "items: {$ref: 'file:///etc/passwd'}",
      "/etc/passwd": "{}",
    ]
    #expect(
      try files.bundled().findings == [
        """
        https://example.com/b.yaml:1:15: error: a document that was read by https refers to the \
        file '/etc/passwd'; Refer to it by its URL.
        """
      ])
  }

  @Test func manyMisspeltReferencesAreEachTold() throws {
    let references = (0..<30).map { "b.yaml#/Parametr\($0)" }
    let list = references.map { "{$ref: '\($0)'}" }.joined(separator: ", ")
    let files: Files = [
      "a.yaml": "openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {A: {anyOf: [\(list)]}}}",
      "b.yaml": "{Parameter1: {}, Parameter2: {}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.diagnostics.count == 30)
    // A comparison with all that is there takes its time, so only the first ones have it.
    #expect(bundled.diagnostics.first?.remedy == "Did you mean '#/Parameter1'?")
    #expect(bundled.diagnostics.last?.remedy == "Add it, or correct the reference.")
  }
}
