import Testing
import YAMLTree

struct MergingTests {
  @Test func mergesObjectsAndKeepsTheOrderOfKeys() throws {
    let result = try Applied(
      "- {target: $.info, update: {title: New, contact: {name: me}, x: 1}}",
      to: "info: {title: Old, version: '1', contact: {email: e}}"
    )
    #expect(
      result.json
        == #"{"info":{"title":"New","version":"1","contact":{"email":"e","name":"me"},"x":1}}"#
    )
    #expect(result.findings == [])
  }

  @Test func putsArraysEndToEndWithinObjects() throws {
    for version in ["1.0.0", "1.1.0"] {
      let result = try Applied(
        "- {target: $, update: {tags: [c, {d: 1}]}}",
        to: "tags: [a, b]",
        version: version
      )
      #expect(result.json == #"{"tags":["a","b","c",{"d":1}]}"#)
    }
  }

  @Test func appendsToTargetedArraysAsTheVersionSays() throws {
    let actions = "- {target: $.tags, update: [b, c]}\n- {target: $.tags, update: d}"
    #expect(try Applied(actions, to: "tags: [a]").json == #"{"tags":["a","b","c","d"]}"#)
    #expect(
      try Applied(actions, to: "tags: [a]", version: "1.0.0").json
        == #"{"tags":["a",["b","c"],"d"]}"#
    )
  }

  @Test func replacesTargetedPrimitivesSinceVersion1_1() throws {
    let actions = "- {target: $.info.title, update: New}"
    let result = try Applied(actions, to: "info: {title: Old}")
    #expect(result.json == #"{"info":{"title":"New"}}"#)
    let refused = try Applied(actions, to: "info: {title: Old}", version: "1.0.0")
    #expect(refused.json == #"{"info":{"title":"Old"}}"#)
    #expect(
      refused.findings == [
        "a.overlay.yaml:4:12: error: the target selects a primitive value, "
          + "which Overlay 1.0 cannot update; "
          + "Target the object that it is in, or write 'overlay: 1.1.0'."
      ]
    )
  }

  @Test func refusesToMergeDifferentKinds() throws {
    let result = try Applied(
      "- {target: $, update: {info: {title: {a: 1}}}}",
      to: "info: {title: Old}"
    )
    #expect(
      result.findings == [
        "a.overlay.yaml:4:38: error: an object cannot be merged into a primitive value "
          + "(api.yaml:1:15); Remove what is there in an action before this one."
      ]
    )
  }

  @Test func refusesMixedTargetsSinceVersion1_1() throws {
    let actions = "- {target: $.*, update: {x: 1}}"
    let mixed = try Applied(actions, to: "a: {}\nb: []")
    #expect(mixed.diagnostics.map(\.id) == ["overlay-mixed-targets"])
    #expect(mixed.json == #"{"a":{},"b":[]}"#)
    let merged = try Applied(actions, to: "a: {}\nb: []", version: "1.0.0")
    #expect(merged.json == #"{"a":{"x":1},"b":[{"x":1}]}"#)
  }

  @Test func whatIsAddedKeepsItsPlaceInTheOverlay() throws {
    let result = try Applied(
      "- target: $.info\n  update:\n    x: [1]\n    title: New",
      to: "info: {title: Old}"
    )
    let added = try #require(result.tree.root.at(pointer: "/info/x/0"))
    #expect(added.location.description == "a.overlay.yaml:6:9")
    let replaced = try #require(result.tree.root.at(pointer: "/info/title"))
    #expect(replaced.location.description == "a.overlay.yaml:7:12")
    let info = try #require(result.tree.root["info"])
    #expect(info.location.description == "api.yaml:1:7")
  }

  @Test func changesOnlyThePlaceThatIsMeantAmongAliases() throws {
    let description = "a: &x {k: 1}\nb: *x"
    #expect(
      try Applied("- {target: $.b, update: {m: 2}}", to: description).json
        == #"{"a":{"k":1},"b":{"k":1,"m":2}}"#
    )
    #expect(
      try Applied("- {target: $.a.k, remove: true}", to: description).json
        == #"{"a":{},"b":{"k":1}}"#
    )
  }
}
