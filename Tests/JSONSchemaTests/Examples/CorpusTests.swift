import Diagnostics
import Foundation
import JSONSchema
import TestSupport
import Testing
import YAMLTree

/// Uses `../shared`, and is skipped where that is absent.
@Suite("The examples of real documents", .enabled(if: SharedFolder.file("corpus") != nil))
struct CorpusTests {
  /// What is known of some documents: how many examples they have at least, and places at which
  /// these do not match, looked up by hand.
  private static let expectations: [String: (examples: Int, mismatches: [String])] = [
    "github.yaml": (
      2_500,
      [
        "/paths/~1orgs~1{org}~1migrations/post/responses/201/content/application~1json/examples/default"
      ]
    ),
    "spotify.yaml": (200, []),
    "museum.yaml": (30, []),
    "resend.yaml": (400, []),
    "redocly-cafe-3.2.yaml": (20, []),
    "qdrant.json": (250, []),
    "cloud-hypervisor.yaml": (
      40, ["/components/schemas/MemoryZoneConfig/properties/size/default"]
    ),
    "cloudflare-2024-04.json": (
      7_000, ["/paths/~1radar~1attacks~1layer7~1summary/get/parameters/5/schema/example"]
    ),
  ]

  private static let files: [String] = {
    let folder = SharedFolder.file("corpus")
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    return (names ?? []).filter { [".yaml", ".yml", ".json"].contains(where: $0.hasSuffix) }
      .sorted()
  }()

  @Test(arguments: files)
  func `every example is collected and checked`(_ file: String) throws {
    let url = try #require(SharedFolder.file("corpus/\(file)"))
    var diagnostics: [Diagnostic] = []
    let parsed = YAMLTree.parse(
      Array(try Data(contentsOf: url)), file: file, diagnostics: &diagnostics)
    let tree = try #require(parsed)
    diagnostics = []

    let collection = ExampleCollection(of: tree.root)
    let version = tree.root["openapi"]?.text ?? ""
    var validator = SchemaValidator(
      document: tree.root, dialect: SchemaDialect(openAPIVersion: version))
    var mismatches: Set<String> = []
    for example in collection.examples {
      // A pointer names the example, or the Example Object or reference that stands for it.
      #expect(tree.root.at(pointer: example.pointer) != nil)
      let failures = validator.failures(of: example, diagnostics: &diagnostics)
      for failure in failures {
        #expect(example.value.at(pointer: failure.pointer) != nil)
      }
      if !failures.isEmpty { mismatches.insert(example.pointer) }
    }
    #expect(diagnostics.isEmpty)
    #expect(Set(collection.examples.map(\.pointer)).count == collection.examples.count)
    if let expectation = Self.expectations[file] {
      #expect(collection.examples.count >= expectation.examples)
      #expect(mismatches.isSuperset(of: expectation.mismatches))
      if expectation.mismatches.isEmpty { #expect(mismatches.isEmpty) }
    }
  }
}
