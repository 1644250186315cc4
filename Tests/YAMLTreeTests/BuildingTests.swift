import Diagnostics
import Testing
import YAMLTree

@Suite struct BuildingTests {
  @Test func `a draft is made of copies and new nodes`() throws {
    let source = try tree("a: [1, &x {b: ~}]\nc: *x\n", file: "a.yaml")
    let root = source.root
    let list = try #require(root["a"])
    var inner = YAMLMappingDraft()
    inner.add("flag", .bool(true, at: list))
    inner.add("text", .string("true \u{0} \"", at: list))
    var outer = YAMLMappingDraft()
    let first = try #require(root.entries.first)
    outer.add(first.key, .copy(first.value))
    try outer.add("alias", .copy(#require(root["c"])))
    outer.add("new", .sequence([inner.draft(at: list), .sequence([], at: list)], at: list))
    let made = try YAMLTree(outer.draft(at: root))
    #expect(
      made.root.json == """
        {"a":[1,{"b":null}],"alias":{"b":null},\
        "new":[{"flag":true,"text":"true \\u0000 \\""},[]]}
        """)
    #expect(made.root.at(pointer: "/new/0/flag")?.bool == true)
    #expect(made.root.at(pointer: "/new/0/text")?.string == "true \u{0} \"")
    #expect(made.root.at(pointer: "/new/1")?.pointer == "/new/1")
    #expect(made.root["new"]?.count == 2)
    #expect(source.root.json == #"{"a":[1,{"b":null}],"c":{"b":null}}"#)
  }

  @Test func `nodes have the places that they are given`() throws {
    let left = try tree("a: 1\nb:\n  c: 2\n", file: "left.yaml")
    let right = try tree("\n\n  - d\n", file: "right.yaml")
    let element = try #require(right.root[0])
    var mapping = YAMLMappingDraft()
    try mapping.add("copy", .copy(#require(left.root["b"])))
    mapping.add("own", at: element, .string("e", at: right.root))
    mapping.add("list", .sequence([.copy(element)], at: left.root))
    let root = try YAMLTree(mapping.draft(at: element)).root
    #expect(root.location.description == "right.yaml:3:5")
    #expect(root.at(pointer: "/copy/c")?.location.description == "left.yaml:3:6")
    #expect(root["own"]?.location.description == "right.yaml:3:3")
    #expect(root["list"]?.location.description == "left.yaml:1:1")
    #expect(root.at(pointer: "/list/0")?.location.description == "right.yaml:3:5")
    let keys = root.entries.map(\.key.location.description)
    #expect(keys == ["left.yaml:3:3", "right.yaml:3:5", "left.yaml:1:1"])
  }

  @Test(arguments: [0, 1, 8, 9, 1_000])
  func `every key of a mapping is found`(count: Int) throws {
    let place = try tree("a").root
    var mapping = YAMLMappingDraft()
    #expect(mapping.isEmpty)
    for number in 0..<count { mapping.add("key\(number)", .string("\(number)", at: place)) }
    #expect(mapping.isEmpty == (count == 0))
    let root = try YAMLTree(mapping.draft(at: place)).root
    #expect(root.count == count)
    for number in 0..<count { #expect(root["key\(number)"]?.text == "\(number)") }
    #expect(root["key\(count)"] == nil)
  }

  @Test func `a mapping knows its keys`() throws {
    let entry = try #require(tree("a: 1").root.entries.first)
    var mapping = YAMLMappingDraft()
    mapping.add(entry.key, .copy(entry.value))
    mapping.add("b", .copy(entry.value))
    #expect(mapping.contains("a") && mapping.contains("b") && !mapping.contains("1"))
  }

  @Test func `a tree that was made can be edited`() throws {
    let place = try tree("a").root
    var made = try YAMLTree(YAMLMappingDraft().draft(at: place))
    try made.set(place, forKey: "k", in: made.root.id)
    #expect(made.root.json == #"{"k":"a"}"#)
  }

  @Test func `limits hold`() throws {
    var limits = YAMLLimits.default
    limits.depth = 3
    limits.nodes = 10
    var diagnostics: [Diagnostic] = []
    let source = YAMLTree.parse(
      Array("[[a]]".utf8), file: "a.yaml", limits: limits, diagnostics: &diagnostics)
    let place = try #require(source, "\(diagnostics)").root
    var deep = YAMLDraft.copy(place)
    deep = .sequence([deep], at: place)
    #expect(try YAMLTree(deep).root.json == #"[[["a"]]]"#)
    #expect(throws: YAMLEditError.limit("levels", 3)) {
      try YAMLTree(.sequence([deep], at: place))
    }
    let many = Array(repeating: YAMLDraft.string("a", at: place), count: 10)
    #expect(throws: YAMLEditError.limit("nodes", 10)) {
      try YAMLTree(.sequence(many, at: place))
    }
  }
}
