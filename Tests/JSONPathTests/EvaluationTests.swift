import JSONPath
import Testing
import YAMLTree

struct EvaluationTests {
  @Test func selectsByYAMLTypes() throws {
    let text = """
      - {name: a, on: yes, mode: 0o17}
      - {name: b, on: true, mode: 15.0}
      """
    #expect(try select("$[?@.on == true].name", in: text) == ["\"b\""])
    #expect(try select("$[?@.mode == 15].name", in: text) == ["\"a\"", "\"b\""])
  }

  @Test func comparesTextsByScalars() throws {
    let text = #"["\u00e9", "e\u0301"]"#
    #expect(try select(#"$[?@ == "\u00e9"]"#, in: text) == ["\"\u{E9}\""])
  }

  @Test func followsAliasesAndMergeKeys() throws {
    let text = """
      base: &base {kind: cat, legs: 4}
      pets:
        - *base
        - <<: *base
          kind: dog
      """
    #expect(try select("$.pets[*].kind", in: text) == ["\"cat\"", "\"dog\""])
    #expect(try select("$.pets[?@.legs == 4].kind", in: text) == ["\"cat\"", "\"dog\""])
  }

  @Test func visitsOnlyWhatTheQueryAsksFor() throws {
    let operation =
      "responses: {'400': {content: {}}, '200': {content: [\(Array(repeating: "1", count: 1_000).joined(separator: ","))]}}"
    let paths = (0..<100).map { "/p\($0): {get: {\(operation)}}" }
    let document = try tree("paths: {\(paths.joined(separator: ", "))}")
    let query = try JSONPathQuery("$.paths.*.*.responses['400']")
    #expect(try query.nodes(in: document.root, limit: 1_000).count == 100)
    let everything = try JSONPathQuery("$..*")
    let error = #expect(throws: JSONPathLimitError.self) {
      _ = try everything.nodes(in: document.root, limit: 1_000)
    }
    #expect(error?.description == "the query visits more than 1000 nodes")
  }

  @Test(arguments: [
    "$..*..*..*..*..*..*..*..*", "$[?@..*[?@..*[?@..*[?@..*[?@..*]]]]]",
    "$[*,*,*][*,*,*][*,*,*]..*",
  ])
  func endsEveryQuery(query: String) throws {
    let document = try tree(
      String(repeating: "[", count: 150) + "1" + String(repeating: "]", count: 150)
    )
    let query = try JSONPathQuery(query)
    // Either it ends by itself or by the limit; that this test ends is its point.
    let count = try? query.nodes(in: document.root, limit: 200_000).count
    #expect(count ?? 0 <= 200_000)
  }

  @Test func normalizesPathsFromTheGivenNode() throws {
    let document = try tree(#"{"a": {"it's": [0, {"\u0001\n": 1}]}}"#)
    let query = try JSONPathQuery("$..[?@ == 1]")
    #expect(
      try query.normalizedPaths(in: document.root) == [#"$['a']['it\'s'][1]['\u0001\n']"#]
    )
    let inner = try #require(document.root["a"])
    #expect(try query.normalizedPaths(in: inner) == [#"$['it\'s'][1]['\u0001\n']"#])
  }
}
