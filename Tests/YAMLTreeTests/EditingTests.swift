import Diagnostics
import Testing
import YAMLTree

@Suite struct EditingTests {
  @Test func `set adds an entry at the end, or replaces the value in its place`() throws {
    var edited = try tree("a: 1\nb: 2\n")
    try edited.set(tree("[x]").root, forKey: "c", in: edited.root.id)
    try edited.set(tree("new").root, forKey: "a", in: edited.root.id)
    try edited.set(tree("~").root, forKey: "", in: edited.root.id)
    #expect(edited.root.json == #"{"a":"new","b":2,"c":["x"],"":null}"#)
    #expect(edited.root[""]?.isNull == true)
    #expect(edited.root["c"]?[0]?.pointer == "/c/0")
    #expect(edited.root.count == 4)
  }

  @Test func `append adds an element`() throws {
    var edited = try tree("a: []\n")
    let list = try #require(edited.root["a"]?.id)
    try edited.append(tree("1").root, to: list)
    try edited.append(tree("{b: 2}").root, to: list)
    #expect(edited.root.json == #"{"a":[1,{"b":2}]}"#)
    #expect(edited.node(list).count == 2)
    #expect(edited.root.at(pointer: "/a/1/b")?.int == 2)
  }

  @Test(
    arguments: [
      ("/list/0", #"{"list":[1,2],"map":{"x":1,"y":2}}"#),
      ("/list/1", #"{"list":[0,2],"map":{"x":1,"y":2}}"#),
      ("/list/2", #"{"list":[0,1],"map":{"x":1,"y":2}}"#),
      ("/map/x", #"{"list":[0,1,2],"map":{"y":2}}"#),
      ("/map/y", #"{"list":[0,1,2],"map":{"x":1}}"#),
      ("/list", #"{"map":{"x":1,"y":2}}"#),
    ])
  func `remove takes a node out of its parent`(pointer: String, json: String) throws {
    var edited = try tree("list: [0, 1, 2]\nmap: {x: 1, y: 2}\n")
    let removed = try #require(edited.root.at(pointer: pointer)?.id)
    try edited.remove(removed)
    #expect(edited.root.json == json)
    #expect(edited.root.at(pointer: pointer)?.id != removed)
    #expect(edited.node(removed).parent == nil)
    try edited.remove(removed)
    #expect(edited.root.json == json)
  }

  @Test func `replace keeps the id`() throws {
    var edited = try tree("a: {b: [1, 2]}\nc: 3\n")
    let list = try #require(edited.root.at(pointer: "/a/b")?.id)
    let element = try #require(edited.root.at(pointer: "/a/b/0")?.id)
    try edited.replace(list, with: tree("{x: {y: z}}").root)
    #expect(edited.root.json == #"{"a":{"b":{"x":{"y":"z"}}},"c":3}"#)
    #expect(edited.node(list)["x"]?["y"]?.pointer == "/a/b/x/y")
    #expect(edited.node(element).parent == nil)
    try edited.set(tree("1").root, forKey: "k", in: list)
    #expect(edited.root.at(pointer: "/a/b/k")?.int == 1)
  }

  @Test func `the root can be replaced, but not removed`() throws {
    var edited = try tree("a: 1")
    try edited.replace(edited.root.id, with: tree("[1]").root)
    #expect(edited.root.json == "[1]")
    #expect(throws: YAMLEditError.isRoot) { try edited.remove(edited.root.id) }
  }

  @Test func `other kinds of nodes are refused`() throws {
    var edited = try tree("a: [1]")
    let root = edited.root
    let value = try tree("x").root
    let list = try #require(root["a"])
    let key = try #require(root.entries.first?.key)
    #expect(throws: YAMLEditError.notAMapping) { try edited.set(value, forKey: "k", in: list.id) }
    #expect(throws: YAMLEditError.notASequence) { try edited.append(value, to: root.id) }
    #expect(throws: YAMLEditError.isKey) { try edited.remove(key.id) }
    #expect(throws: YAMLEditError.isKey) { try edited.replace(key.id, with: value) }
    #expect(edited.root.json == #"{"a":[1]}"#)
  }

  @Test func `a tree is a value`() throws {
    let original = try tree("a: {b: 1}")
    let before = original.root
    var edited = original
    try edited.set(tree("2").root, forKey: "b", in: try #require(edited.root["a"]?.id))
    #expect(edited.root.json == #"{"a":{"b":2}}"#)
    #expect(original.root.json == #"{"a":{"b":1}}"#)
    #expect(before.json == #"{"a":{"b":1}}"#)
  }

  @Test func `a node of the same tree can be put elsewhere`() throws {
    var edited = try tree("a: {b: [1]}\n")
    try edited.set(edited.root, forKey: "copy", in: try #require(edited.root["a"]?.id))
    #expect(edited.root.json == #"{"a":{"b":[1],"copy":{"a":{"b":[1]}}}}"#)
    // The copy is a node of its own.
    let copied = try #require(edited.root.at(pointer: "/a/copy/a/b")?.id)
    try edited.append(tree("2").root, to: copied)
    #expect(edited.root.json == #"{"a":{"b":[1],"copy":{"a":{"b":[1,2]}}}}"#)
  }

  @Test func `what is put in keeps its file and place`() throws {
    var edited = try tree("a: 1\n", file: "api.yaml")
    let overlay = try tree("\n\nupdate:\n  k: v\n", file: "overlay.yaml")
    try edited.set(try #require(overlay.root["update"]), forKey: "new", in: edited.root.id)
    #expect(edited.root["a"]?.location.description == "api.yaml:1:4")
    #expect(edited.root["new"]?.location.description == "overlay.yaml:4:3")
    #expect(edited.root["new"]?["k"]?.location.description == "overlay.yaml:4:6")
    let entry = edited.root.entries.first { $0.key.text == "new" }
    #expect(entry?.key.location.description == "overlay.yaml:4:3")
  }

  @Test func `aliases are copied as what they show`() throws {
    var edited = try tree("a: {}\n")
    let other = try tree("x: &x {k: 1}\ny: [*x, *x, {<<: *x}]\n")
    try edited.set(try #require(other.root["y"]), forKey: "y", in: edited.root.id)
    try edited.set(tree("2").root, forKey: "k", in: try #require(edited.root["y"]?[0]?.id))
    #expect(edited.root.json == #"{"a":{},"y":[{"k":2},{"k":1},{"k":1}]}"#)
  }

  @Test func `content that is shared is edited for all`() throws {
    var edited = try tree("a: &x {k: 1}\nb: *x\n")
    try edited.set(tree("2").root, forKey: "k", in: try #require(edited.root["b"]?.id))
    #expect(edited.root.json == #"{"a":{"k":2},"b":{"k":2}}"#)
    try edited.replace(try #require(edited.root["a"]?.id), with: tree("[3]").root)
    #expect(edited.root.json == #"{"a":[3],"b":[3]}"#)
  }

  @Test func `an alias itself is edited in its own place`() throws {
    var edited = try tree("a: &x {k: 1}\nb: *x\nc: *x\n")
    try edited.replace(try #require(edited.root["b"]?.id), with: tree("new").root)
    try edited.remove(try #require(edited.root["c"]?.id))
    #expect(edited.root.json == #"{"a":{"k":1},"b":"new"}"#)
    try edited.remove(try #require(edited.root["a"]?.id))
    #expect(edited.root.json == #"{"b":"new"}"#)
  }

  @Test func `an alias outlives the node that it names`() throws {
    var edited = try tree("a: &x {k: 1}\nb: *x\n")
    try edited.remove(try #require(edited.root["a"]?.id))
    #expect(edited.root.json == #"{"b":{"k":1}}"#)
  }

  @Test func `merged entries are the mapping's own`() throws {
    var edited = try tree("a: &x {k: 1, l: 2}\nb: {<<: *x}\n")
    let merged = try #require(edited.root["b"]?.id)
    try edited.set(tree("9").root, forKey: "k", in: merged)
    try edited.remove(try #require(edited.root.at(pointer: "/b/l")?.id))
    #expect(edited.root.json == #"{"a":{"k":1,"l":2},"b":{"k":9}}"#)
  }

  @Test func `a mapping may grow and shrink by edits`() throws {
    var edited = try tree("{}")
    let root = edited.root.id
    let value = try tree("v").root
    for number in 0..<200 { try edited.set(value, forKey: "key\(number)", in: root) }
    #expect((0..<200).allSatisfy { edited.root["key\($0)"]?.text == "v" })
    for number in 0..<195 {
      let id = try #require(edited.root["key\(number)"]?.id)
      try edited.remove(id)
      #expect(edited.root["key\(number)"] == nil)
    }
    #expect(edited.root.entries.map { $0.key.text } == (195..<200).map { "key\($0)" })
    #expect(edited.root["key199"]?.text == "v")
  }

  @Test func `edits keep within the limits`() throws {
    var edited = try tree("[]")
    let nested = try tree("[[[]]]").root
    #expect(throws: YAMLEditError.limit("levels", 200)) {
      var place = edited.root.id
      for _ in 0..<100 {
        try edited.append(nested, to: place)
        place = try #require(edited.node(place)[0]?[0]?[0]?.id)
      }
    }
    #expect(edited.root.json.prefix { $0 == "[" }.count == 199)
    let innermost = try #require(
      edited.root.at(pointer: String(repeating: "/0", count: 198))?.id
    )
    try edited.append(tree("[]").root, to: innermost)
    let last = try #require(edited.node(innermost)[0]?.id)
    try edited.append(tree("1").root, to: last)
    #expect(throws: YAMLEditError.limit("levels", 200)) {
      try edited.append(tree("[]").root, to: last)
    }
    var diagnostics: [Diagnostic] = []
    var doubled = try #require(
      YAMLTree.parse(
        Array("[1]".utf8),
        file: "a.yaml",
        limits: YAMLLimits(nodes: 1_000),
        diagnostics: &diagnostics
      )
    )
    #expect(throws: YAMLEditError.limit("nodes", 1_000)) {
      for _ in 0..<100 { try doubled.append(doubled.root, to: doubled.root.id) }
    }
    #expect(doubled.root.count == 9)
  }
}
