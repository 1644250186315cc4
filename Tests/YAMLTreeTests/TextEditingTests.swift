import Testing
import YAMLTree

@Suite struct TextEditingTests {
  @Test func aTextIsAStringWhateverItSays() throws {
    var tree = try tree("a: !!int 1\nb: 2")
    let id = try #require(tree.root["a"]).id
    let place = tree.node(id).location
    try tree.setText("17", of: id)
    #expect(tree.root.json == #"{"a":"17","b":2}"#)
    #expect(tree.node(id).location == place)
  }

  @Test func onlyAValueThatIsAScalarTakesAText() throws {
    var tree = try tree("a: []")
    let entry = try #require(tree.root.entries.first)
    let (key, value) = (entry.key.id, entry.value.id)
    #expect(throws: YAMLEditError.isKey) { try tree.setText("b", of: key) }
    #expect(throws: YAMLEditError.notAScalar) { try tree.setText("b", of: value) }
  }

  @Test func aCopyOfTheTreeKeepsItsText() throws {
    var tree = try tree("a: 1")
    let copy = tree
    try tree.setText("2", of: try #require(tree.root["a"]).id)
    #expect(copy.root["a"]?.text == "1")
    #expect(tree.root["a"]?.text == "2")
  }

  @Test(arguments: [3, 20]) func aRenamedKeyIsFoundByItsNewName(entries: Int) throws {
    let text = (0..<entries).map { "k\($0): \($0)" }.joined(separator: "\n")
    var tree = try tree(text)
    try tree.renameKey("k1", to: "new", in: tree.root.id)
    #expect(tree.root["k1"] == nil)
    #expect(tree.root["new"]?.int == 1)
    #expect(tree.root.entries.map { $0.key.text }.prefix(3) == ["k0", "new", "k2"])
    try tree.renameKey("k0", to: "k2", in: tree.root.id)
    #expect(tree.root["k0"]?.int == 0)
  }
}
