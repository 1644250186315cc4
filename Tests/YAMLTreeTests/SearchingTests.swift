import Testing
import YAMLTree

@Suite struct SearchingTests {
  @Test func findsValuesInOrderWhereverTheyAre() throws {
    let tree = try tree(
      """
      a: {$ref: one, $id: two}
      b: [{$ref: three}]
      c: $ref
      $ref: {d: 1}
      """)
    let found = tree.values(ofKeys: ["$ref", "$id"]).map { tree.node($0) }
    #expect(found.map(\.text) == ["one", "two", "three", ""])
    #expect(found.last?.kind == .mapping)
  }

  @Test func passesOverTextsWithThePrefix() throws {
    let tree = try tree("[{$ref: '#/a'}, {$ref: '#'}, {$ref: b}, {$ref: ['#/c']}]")
    let found = tree.values(ofKeys: ["$ref"], exceptTextsBeginningWith: "#/")
    #expect(found.map { tree.node($0).pointer } == ["/1/$ref", "/2/$ref", "/3/$ref"])
  }

  @Test func findsNothingThatWasTakenOut() throws {
    var tree = try tree("a: {b: {$ref: one}}\nc: {$ref: two}")
    try tree.remove(try #require(tree.root["a"]).id)
    #expect(tree.values(ofKeys: ["$ref"]).map { tree.node($0).text } == ["two"])
    let other = try YAMLTreeTests.tree("{$ref: three}")
    try tree.replace(try #require(tree.root["c"]).id, with: other.root)
    #expect(tree.values(ofKeys: ["$ref"]).map { tree.node($0).text } == ["three"])
  }

  @Test func knowsWhetherThereAreAliases() throws {
    #expect(try tree("a: &x 1\nb: *x").hasAliases)
    #expect(try !tree("a: &x 1\nb: '*x'").hasAliases)
  }
}
