import Foundation
import JSONPath
import TestSupport
import Testing
import YAMLTree

/// The JSONPath Compliance Test Suite in `../shared`, without exception.
@Suite(.enabled(if: SharedFolder.file("suites/jsonpath/cts.json") != nil, "needs ../shared"))
struct ComplianceTests {
  @Test func everyCase() throws {
    let cases = try ComplianceCase.all()
    #expect(cases.count > 700)
    for testCase in cases {
      if testCase.isInvalid {
        #expect(throws: JSONPathSyntaxError.self, "\(testCase.name): \(testCase.selector)") {
          _ = try JSONPathQuery(testCase.selector)
        }
        continue
      }
      let document = try tree(testCase.document)
      let query = try #require(try? JSONPathQuery(testCase.selector), "\(testCase.name)")
      let nodes = try query.nodes(in: document.root)
      let expected = try testCase.results.map { try tree($0) }
      #expect(
        expected.contains { $0.root.isDeepEqualTo(elements: nodes) },
        "\(testCase.name): \(testCase.selector) gives \(nodes.map(\.json))"
      )
      if !testCase.paths.isEmpty {
        let paths = try query.normalizedPaths(in: document.root)
        #expect(testCase.paths.contains(paths), "\(testCase.name): \(paths)")
      }
    }
  }
}

/// One case of the suite; documents and results as JSON texts.
private struct ComplianceCase {
  var name: String
  var selector: String
  var isInvalid: Bool
  var document: String
  /// The lists of values that are right.
  var results: [String]
  /// The lists of paths that are right.
  var paths: [[String]]

  static func all() throws -> [ComplianceCase] {
    let file = try #require(SharedFolder.file("suites/jsonpath/cts.json"))
    let suite = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let tests = try #require((suite as? [String: Any])?["tests"] as? [[String: Any]])
    return try tests.map(ComplianceCase.init)
  }

  init(_ test: [String: Any]) throws {
    name = try #require(test["name"] as? String)
    selector = try #require(test["selector"] as? String)
    isInvalid = test["invalid_selector"] as? Bool ?? false
    document = try test["document"].map(Self.json) ?? "null"
    let values = test["results"] as? [Any] ?? test["result"].map { [$0] } ?? []
    results = try values.map(Self.json)
    paths =
      test["results_paths"] as? [[String]]
      ?? (test["result_paths"] as? [String]).map { [$0] } ?? []
  }

  private static func json(_ value: Any) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed)
    return String(decoding: data, as: UTF8.self)
  }
}

extension YAMLNode {
  fileprivate func isDeepEqualTo(elements nodes: [YAMLNode]) -> Bool {
    count == nodes.count && zip(elements, nodes).allSatisfy { $0.isDeepEqual(to: $1) }
  }
}
