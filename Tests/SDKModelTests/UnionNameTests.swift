import SDKModel
import Testing

/// The alternatives of a union that nothing names are called after what is their own.
@Suite struct UnionNameTests {
  /// The cases of a union of objects, each given as its members, `!` before those it must have.
  private func cases(_ choices: [String]) throws -> [String: String] {
    let schemas = choices.map { choice in
      let members = choice.split(separator: " ")
      let names = members.map { $0.drop { $0 == "!" } }
      let required = members.filter { $0.hasPrefix("!") }.map { $0.dropFirst() }
      let properties = names.map { "\($0): {type: string}" }.joined(separator: ", ")
      return "{type: object, required: [\(required.joined(separator: ", "))], "
        + "properties: {\(properties)}, description: '\(choice)'}"
    }
    let building = try Building(schemas: "U: {oneOf: [\(schemas.joined(separator: ", "))]}")
    guard case .union(let union) = try building.type("U").shape else { return [:] }
    var result: [String: String] = [:]
    for alternative in union.alternatives {
      guard case .named(let id) = alternative.type else { continue }
      result[building.model.types[id.index].description ?? ""] = alternative.name.snakeCase
    }
    return result
  }

  @Test func areCalledAfterWhatTheyMustHave() throws {
    #expect(
      try cases(["!id name", "!id !url", "!text"]) == [
        "!id name": "with_id", "!id !url": "with_id_and_url", "!text": "with_text",
      ])
  }

  @Test func areCalledAfterWhatTheyMayHave() throws {
    #expect(
      try cases(["a b", "a c", "d"])
        == ["a b": "with_a", "a c": "with_a_and_c", "d": "with_d"])
  }

  @Test func whatAllHaveTellsNone() throws {
    let shared = ", type: object, properties: {id: {type: string}}, required: [id]"
    let building = try Building(
      schemas: """
        U: {oneOf: [{required: [text], properties: {text: {}}}, \
        {required: [image], properties: {image: {}}}]\(shared)}
        """)
    guard case .union(let union) = try building.type("U").shape else {
      Issue.record("U is no union")
      return
    }
    #expect(union.alternatives.map(\.name.snakeCase) == ["with_text", "with_image"])
  }

  @Test(arguments: [
    ["a b", "a c"], ["a", "a b"], ["!a b", "!a !c", "!d"], ["a b c d", "a b c e"],
  ])
  func anAdditionRenamesOneAtMost(choices: [String]) throws {
    let before = try cases(choices)
    for addition in ["b", "a z", "!a !z", "!b", "a b c d z", "q"] {
      for all in [choices + [addition], [addition] + choices] {
        let after = try cases(all)
        #expect(before.count { after[$0.key] != $0.value } <= 1, "\(before) \(after)")
      }
    }
  }
}
