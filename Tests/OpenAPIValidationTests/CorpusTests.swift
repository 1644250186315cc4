import Foundation
import OpenAPIValidation
import TestSupport
import Testing

/// Real documents: what is found in them was looked at, and is wrong.
@Suite struct CorpusTests {
  /// The rules that documents of one file break, with how often; the others break none.
  static let broken: [String: [Rule: Int]] = [
    // `default: 512 MB` for an integer.
    "cloud-hypervisor.yaml": [.defaultType: 2],
    // The minifier that wrote it let these through: `4xx`, `undefined` and `string`.
    "cloudflare-2024-04.json": [
      .invalidStatusCode: 24, .invalidMediaType: 7, .equivalentPaths: 1, .pathParameterRepeated: 1,
      .defaultType: 64,
    ],
    // `required: []`, which 3.0 does not allow.
    "ogen-parameters.json": [.itemCount: 1],
    // `default: inf` for an integer.
    "openai-2023-11.yaml": [.defaultType: 1],
    // The tag `pty` twice.
    "opencode.yaml": [.repeatedTag: 1],
    // Encodings of a field that only the other forms have.
    "readme-parameters-style-3.1.yaml": [.encodingWithoutProperty: 2],
    // Paths with `:name` in place of `{name}`.
    "stytch-management.yml": [.pathParameterUnused: 128],
    // `api_magic_v1_Authenticate` twice.
    "stytch.yml": [.repeatedOperationID: 1],
    // An OAuth scheme without scopes, and two names for one path.
    "swagger2/netlify.yml": [.missingField: 1, .equivalentPaths: 1],
  ]

  static let documents: [String] = {
    guard let folder = SharedFolder.file("corpus") else { return [] }
    return ((try? FileManager.default.files(below: folder)) ?? []).filter { path in
      !path.contains("/") && !path.hasSuffix(".tsv") || path.hasPrefix("swagger2/")
    }
  }()

  @Test(
    .enabled(if: SharedFolder.url != nil, "the shared test data is absent"), arguments: documents)
  func breaksOnlyWhatIsKnown(_ path: String) throws {
    let file = try #require(SharedFolder.file("corpus/\(path)"))
    let report = try validate(String(contentsOf: file, encoding: .utf8))
    var counts = report.omitted.filter { $0.key.severity == .error }
    for finding in report.findings where finding.diagnostic.severity == .error {
      counts[finding.rule, default: 0] += 1
    }
    #expect(counts == CorpusTests.broken[path, default: [:]], "\(report.diagnostics)")
  }
}
