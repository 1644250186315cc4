import JSONPath
import Testing

struct NearMissTests {
  let document = """
    paths:
      /pets:
        get: {summary: List}
        post: {summary: Add}
      /toys:
        put: {summary: Set}
    """

  func nearMiss(_ query: String) throws -> NearMiss? {
    try JSONPathQuery(query).nearMiss(in: tree(document).root)
  }

  @Test func isAbsentWhereTheQuerySelects() throws {
    #expect(try nearMiss("$.paths.*.put") == nil)
  }

  @Test func suggestsTheNearestKey() throws {
    let miss = try #require(try nearMiss("$.paths['/pet'].get"))
    #expect(miss.prefix == "$.paths")
    #expect(miss.failing == "['/pet']")
    #expect(miss.name == "/pet")
    #expect(miss.suggestion == "/pets")
  }

  @Test func looksAtAllNodesThatWereReached() throws {
    let miss = try #require(try nearMiss("$.paths.*.pot"))
    #expect(miss.prefix == "$.paths.*")
    #expect(miss.suggestion == "post")
  }

  @Test func looksBelowForDescendants() throws {
    let miss = try #require(try nearMiss("$..sumary"))
    #expect(miss.prefix == "$")
    #expect(miss.suggestion == "summary")
  }

  @Test func hasNoNameForOtherSelectors() throws {
    let miss = try #require(try nearMiss("$.paths[?@.patch].patch"))
    #expect(miss.prefix == "$.paths")
    #expect(miss.failing == "[?@.patch]")
    #expect(miss.name == nil)
    #expect(miss.suggestion == nil)
  }
}
