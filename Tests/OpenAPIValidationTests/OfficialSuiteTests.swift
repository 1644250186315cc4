import Foundation
import OpenAPIValidation
import TestSupport
import Testing

/// The documents by which the OpenAPI Initiative tests its own schemas.
///
/// They test the structure of documents; many have references and names that lead nowhere.
@Suite struct OfficialSuiteTests {
  /// The paths of the suite's documents, from the shared folder on.
  static func documents(_ outcome: String) -> [String] {
    ["v3.0", "v3.1", "v3.2"].flatMap { version in
      let folder = "suites/oai-schema-tests/\(version)/\(outcome)"
      guard let url = SharedFolder.file(folder) else { return [String]() }
      return ((try? FileManager.default.files(below: url)) ?? []).map { "\(folder)/\($0)" }
    }
  }

  static let passing = documents("pass")
  static let failing = documents("fail")

  @Test(.enabled(if: SharedFolder.url != nil, "the shared test data is absent"))
  func isThere() {
    #expect(OfficialSuiteTests.passing.count == 78)
    #expect(OfficialSuiteTests.failing.count == 40)
  }

  @Test(
    .enabled(if: SharedFolder.url != nil, "the shared test data is absent"), arguments: passing)
  func isAccepted(_ path: String) throws {
    let report = try validate(text(path), checks: .structure)
    #expect(report.diagnostics.map(\.description) == [])
  }

  @Test(
    .enabled(if: SharedFolder.url != nil, "the shared test data is absent"), arguments: failing)
  func isRefused(_ path: String) throws {
    #expect(try validate(text(path), checks: .structure).diagnostics.hasErrors)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: #require(SharedFolder.file(path)), encoding: .utf8)
  }
}
