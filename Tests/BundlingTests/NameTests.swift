import Testing

@Suite struct NameTests {
  /// The names of the schemas that references give, in order.
  private func names(_ references: [String], taken: String = "{}") throws -> [String] {
    let list = references.map { "{$ref: '\($0)'}" }.joined(separator: ", ")
    var files: Files = [
      "r/a.yaml": """
      openapi: 3.0.3
      paths: {}
      components: {schemas: \(taken), headers: {h: {schema: {anyOf: [\(list)]}}}}
      """
    ]
    for reference in references {
      let path = "r/" + reference.prefix { $0 != "#" }
      let content = "{type: string, X: {}, Y: {}, a: {b: [{}, {}]}, 'p q/é': {}, Pet: {}, x: {}}"
      if !files.texts.contains(where: { $0.path == path }) { files.texts.append((path, content)) }
    }
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let root = try #require(bundled.tree?.root)
    let used = root.at(pointer: "/components/headers/h/schema/anyOf")?.elements.map {
      $0["$ref"]?.text ?? ""
    }
    for reference in used ?? [] {
      #expect(root.at(fragment: reference.dropFirst()) != nil, "\(reference)")
    }
    return used?.map { String($0.dropFirst("#/components/schemas/".count)) } ?? []
  }

  @Test func theLastPartOfThePointerOrTheFile() throws {
    #expect(
      try names(["s/Pet.yaml", "b.yml#/X", "s/user.schema.json", "tags/index.yaml", "t/_index.yml"])
        == ["Pet", "X", "user.schema", "tags", "t"])
  }

  @Test func onlyWhatAKeyMayHave() throws {
    #expect(try names(["b.yaml#/p q~1é", "c d.yaml"]) == ["p_q__", "c_d"])
  }

  @Test func aPositionInAListNeedsItsList() throws {
    #expect(try names(["b.yaml#/a/b/1", "b.yaml#/a/b/0"]) == ["b_1", "b_0"])
  }

  @Test func aSecondOneIsCalledAfterWhatHoldsItThenByNumber() throws {
    #expect(
      try names(["s/Pet.yaml", "t/Pet.yaml", "u/t/Pet.yaml", "v/t/Pet.json", "v.yaml#/Pet"])
        == ["Pet", "t_Pet", "t_Pet_2", "t_Pet_3", "v_Pet"])
  }

  @Test func theRootsOwnNamesComeFirst() throws {
    #expect(try names(["s/Pet.yaml"], taken: "{Pet: {type: string}}") == ["s_Pet"])
  }

  @Test func whatIsAddedLaterRenamesNothing() throws {
    let few = ["s/Pet.yaml", "b.yaml#/X", "c.yaml#/X"]
    let more = few + ["t/Pet.yaml", "d.yaml#/X", "X.yaml"]
    #expect(try names(more).prefix(3) == names(few)[...])
  }
}
