import Testing
import YAMLTree

@Suite struct MergeKeyTests {
  @Test func `own keys win, and come first`() throws {
    let root = try tree(
      """
      base: &base {a: 1, b: 2}
      one:
        <<: *base
        c: 3
        b: own
      """
    ).root
    let merged = try #require(root["one"])
    #expect(merged.json == #"{"c":3,"b":"own","a":1}"#)
    #expect(merged.count == 3)
    #expect(merged["a"]?.int == 1)
    #expect(merged["<<"] == nil)
    #expect(merged["a"]?.parent?.id == merged.id)
    #expect(merged["a"]?.pointer == "/one/a")
    #expect(merged["a"]?.location == root["base"]?["a"]?.location)
  }

  @Test func `of several merges the earlier wins`() throws {
    let text = """
      - &x {a: x, b: x}
      - &y {b: y, c: y}
      - {<<: [*x, *y]}
      - {<<: *y, <<: *x}
      - {<<: {c: inline}, d: 1}
      - {<<: [], e: 1}
      """
    #expect(
      try tree(text).root.elements.dropFirst(2).map(\.json) == [
        #"{"a":"x","b":"x","c":"y"}"#, #"{"b":"y","c":"y","a":"x"}"#, #"{"d":1,"c":"inline"}"#,
        #"{"e":1}"#,
      ]
    )
  }

  @Test func `merges go through merges, in large mappings too`() throws {
    let many = (0..<40).map { "k\($0): \($0)" }.joined(separator: ", ")
    let root = try tree("- &x {\(many)}\n- &y {<<: *x, k3: y}\n- {<<: *y, k5: z}\n").root
    let last = try #require(root[2])
    #expect(last.count == 40)
    #expect(last["k3"]?.text == "y")
    #expect(last["k5"]?.text == "z")
    #expect(last["k39"]?.int == 39)
  }

  @Test func `a quoted '<<' is a key like any other`() throws {
    #expect(try tree(#"{"<<": {"a": 1}}"#).root.json == #"{"<<":{"a":1}}"#)
    #expect(try tree("'<<': 1").root["<<"]?.int == 1)
  }

  @Test(arguments: ["<<: 1", "<<: [1]", "<<: [{a: 1}, [2]]"])
  func `only mappings can be merged`(text: String) throws {
    let error = try failure("x:\n  \(text)\n")
    #expect(error.id == "yaml-invalid-merge")
    #expect(error.location?.description == "a.yaml:2:3")
  }
}
