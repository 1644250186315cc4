import Testing
import YAMLTree

@Suite struct AdoptingTests {
  @Test func addsAllEntriesAtTheEnd() throws {
    let source = try tree("first: {x: 1}\nsecond: two", file: "b.yaml")
    for present in [1, 30] {
      let text = (0..<present).map { "k\($0): \($0)" }.joined(separator: "\n")
      var tree = try tree(text)
      var entries: [(key: String, value: YAMLNodeID)] = []
      for entry in source.root.entries {
        entries.append((entry.key.text, try tree.adopt(entry.value)))
      }
      #expect(tree.node(entries[0].value).parent == nil)
      try tree.add(entries, to: tree.root.id)
      #expect(tree.root.count == present + 2)
      #expect(tree.root.entries.suffix(2).map { $0.key.text } == ["first", "second"])
      #expect(tree.root["k0"]?.text == "0")
      #expect(tree.root["first"]?["x"]?.int == 1)
      #expect(tree.root["second"]?.location.file == "b.yaml")
      #expect(tree.root["second"]?.pointer == "/second")
    }
  }

  @Test func adoptedNodesAreEditedBeforeTheyAreAdded() throws {
    var tree = try tree("{}")
    let source = try YAMLTreeTests.tree("{x: {y: 1}}", file: "b.yaml")
    let copy = try tree.adopt(source.root)
    try tree.setText("2", of: try #require(tree.node(copy).at(pointer: "/x/y")).id)
    try tree.add([("a", copy)], to: tree.root.id)
    #expect(tree.root.json == #"{"a":{"x":{"y":"2"}}}"#)
    #expect(source.root.json == #"{"x":{"y":1}}"#)
  }

  @Test func onlyAMappingTakesEntries() throws {
    var tree = try tree("[]")
    #expect(throws: YAMLEditError.notAMapping) { try tree.add([], to: tree.root.id) }
  }
}
