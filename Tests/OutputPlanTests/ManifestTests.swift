import Testing

@testable import OutputPlan

@Suite struct ManifestTests {
  @Test func `what is written is read back`() throws {
    var manifest = Manifest()
    manifest.digests["b/Two.swift"] = [.init([1, 2]), .init([3])]
    manifest.digests["One.swift"] = [.init([])]
    #expect(try Manifest(manifest.text) == manifest)
  }

  @Test(arguments: [
    ("nonsense", 1, false), ("# list\n0123456789abcdef ../a", 2, false),
    ("# list\n\n0123456789abcdef /a", 3, false), ("0123456789abcde a", 1, false),
    ("0123456789abcdef a\n<<<<<<< HEAD\n0123456789abcdef b", 2, true),
  ])
  func `what is no entry is told by its line`(text: String, line: Int, isConflict: Bool) {
    #expect(throws: Manifest.SyntaxError(line: line, isConflict: isConflict)) {
      try Manifest(text)
    }
  }

  @Test func `another byte is another digest`() {
    #expect(Manifest.Digest([1, 2, 3]) != Manifest.Digest([1, 2, 4]))
  }
}
