import SDKDiff
import Testing

/// What becomes of new names in Swift where a configuration keeps the former ones.
@Suite struct FormerNameTests {
  /// What changed between two shapes of the description, or of it and what edits make of it.
  private func diff(
    _ edits: (String, String)..., old: String = "{}", new: String
  ) throws -> SDKDiff {
    var after = Toy.document
    for edit in edits { after = try after.replacingOnce(edit.0, with: edit.1) }
    return try SDKDiff(Toy.document, after, configurations: (old, new))
  }

  private func keeping(types: String = "{}", operations: String = "{}", and more: String = "")
    -> String
  {
    "{formerNames: {types: \(types), operations: \(operations)}\(more)}"
  }

  private static let renamedCall = ("operationId: updatePet", "operationId: changePet")

  @Test func `a call with a kept name breaks nothing`() throws {
    let new = keeping(operations: "{'PUT /pets/{id}': pets.update}")
    let diff = try diff(Self.renamedCall, new: new)
    #expect(diff.rules == ["call-name-kept"])
    #expect(diff.bump == .minor)
    #expect(
      TextReport(diff).text.contains(
        "call renamed, its former name kept; Swift: `ToyClient.pets.update(id:"))
  }

  @Test func `a type with a kept name breaks nothing, nor do the calls that take and give it`()
    throws
  {
    let new = keeping(types: "{Pet: Pet, Inner: Inner}", and: ", acronyms: [PET, INNER]")
    let diff = try diff(new: new)
    #expect(diff.rules == ["type-name-kept", "type-name-kept"])
    #expect(diff.changes.map(\.newSwift) == ["INNER", "PET"])
    #expect(diff.bump == .minor)
  }

  @Test func `a type that has another name in the document can be kept as well`() throws {
    let diff = try diff(
      ("schemas/Problem'", "schemas/Failure'"), ("    Problem: {", "    Failure: {"),
      new: keeping(types: "{Failure: Problem}"))
    #expect(diff.rules == ["type-name-kept"])
    #expect(diff.changes.map(\.old) == ["Problem"])
    #expect(diff.changes.map(\.oldSwift) == ["Problem"])
  }

  @Test func `two types that became one can both be kept`() throws {
    let twin = "    Twin: {type: object, properties: {z: {type: string}}}\n"
    let before = try Toy.document
      .replacingOnce("    Spare: {", with: twin + "    Spare: {")
      .replacingOnce(" nick: {type: string}", with: " nick: {$ref: '#/components/schemas/Twin'}")
      .replacingOnce(" later: {type: string}", with: " later: {$ref: '#/components/schemas/Spare'}")
    let after =
      try before
      .replacingOnce(twin, with: "")
      .replacingOnce("    Spare: {", with: "    Both: {")
      .replacing("schemas/Twin'", with: "schemas/Both'")
      .replacing("schemas/Spare'", with: "schemas/Both'")
    let broken = try SDKDiff(before, after)
    #expect(broken.count(breaking: .source) > 0)
    let kept = try SDKDiff(
      before, after, configurations: ("{}", keeping(types: "{Both: [Spare, Twin]}")))
    #expect(kept.rules.sorted() == ["type-added", "type-name-kept", "type-name-kept"])
  }

  @Test func `a name that all clients have now is kept for the one that had it`() throws {
    let clients = "clients: [{name: NoteClient, paths: [/notes]}, {name: PetClient}]"
    let kept = ", formerNames: {operations: {'PUT /pets/{id}': pets.update}}"
    let after = try Toy.document.replacingOnce(Self.renamedCall.0, with: Self.renamedCall.1)
    let shared = "{\(clients), sharedResources: [pets]\(kept)}"
    let diff = try SDKDiff(Toy.document, after, configurations: ("{\(clients)}", shared))
    #expect(diff.rules.contains("call-name-kept"))
    #expect(!diff.rules.contains("call-renamed"), "\(diff.rules)")
    let both = try SDKDiff(after, after, configurations: ("{\(clients)\(kept)}", shared))
    #expect(!both.rules.contains("former-name-removed"), "\(both.rules)")
  }

  @Test func `what is declared within a kept type is found through it`() throws {
    let before = try Toy.document.replacingOnce(
      "state: {$ref: '#/components/schemas/State'}", with: "state: {type: string, enum: [a, b]}")
    let new = keeping(types: "{Pet: Pet}", and: ", acronyms: [PET]")
    let diff = try SDKDiff(before, before, configurations: ("{}", new))
    #expect(diff.rules == ["type-name-kept"])
  }

  @Test(arguments: [
    // The name of something else today.
    "{Spare: Pet}",
    // The former name leads to another type.
    "{Inner: Spare}",
  ])
  func `a name that is not kept breaks code`(types: String) throws {
    let diff = try diff(new: keeping(types: types, and: ", acronyms: [SPARE]"))
    #expect(diff.rules.contains("swift-name-changed"))
    #expect(diff.bump == .major)
  }

  @Test(arguments: [
    // The name of something else today, of another call, and one that leads elsewhere.
    "{'PUT /pets/{id}': pets.list}", "{'GET /pets': pets.update}",
    "{'PUT /pets/{id}': animals.update}",
  ])
  func `a call that is not kept breaks code`(operations: String) throws {
    let diff = try diff(Self.renamedCall, new: keeping(operations: operations))
    #expect(diff.rules.contains("call-renamed"))
    #expect(diff.bump == .major)
  }

  @Test func `a kept name does not hide what else changed`() throws {
    let diff = try diff(
      Self.renamedCall, ("[kind, size]", "[kind, size, nick]"),
      new: keeping(operations: "{'PUT /pets/{id}': pets.update}"))
    #expect(diff.rules.contains("member-became-required"))
    #expect(diff.bump == .major)
  }

  @Test func `a name that is kept no longer breaks the code that still has it`() throws {
    let kept = keeping(types: "{Pet: Animal}", operations: "{GET /pets: pets.find}")
    let dropped = try diff(old: kept, new: "{}")
    #expect(dropped.rules == ["former-name-removed", "former-name-removed"])
    #expect(dropped.changes.map(\.oldSwift) == ["pets.find", "Animal"])
    #expect(dropped.bump == .major)
    #expect(try diff(old: kept, new: kept).rules == [])
  }

  @Test func `a former name that is called so again is not lost`() throws {
    let old = keeping(types: "{Pet: Pet}", and: ", acronyms: [PET]")
    let new = keeping(types: "{Pet: PET}")
    #expect(try diff(old: old, new: new).rules == ["type-name-kept"])
  }

  @Test func `a former name of long ago is added to what can be written`() throws {
    let kept = keeping(types: "{Pet: Animal}", operations: "{GET /pets: pets.find}")
    let diff = try diff(new: kept)
    #expect(diff.rules == ["former-name-added", "former-name-added"])
    #expect(diff.bump == .minor)
  }
}

/// What `gen diff --former-names` proposes.
@Suite struct FormerNamesReportTests {
  private func report(_ old: (String, String), _ new: (String, String)) throws -> String {
    FormerNamesReport(
      from: try Snapshot(old.0, configuration: old.1),
      to: try Snapshot(new.0, configuration: new.1)
    ).text
  }

  @Test func `what is proposed keeps all names that can be kept`() throws {
    let new = try Toy.document
      .replacingOnce("operationId: updatePet", with: "operationId: changePet")
      .replacingOnce("schemas/Problem'", with: "schemas/Failure'")
      .replacingOnce("    Problem: {", with: "    Failure: {")
    let text = try report((Toy.document, "{}"), (new, "{acronyms: [SPARE]}"))
    #expect(
      text == """
        formerNames:
          operations:
            'PUT /pets/{id}': 'pets.update'
          types:
            'Failure': 'Problem'
            'Spare': 'Spare'

        """)
    let diff = try SDKDiff(
      Toy.document, new, configurations: ("{}", "acronyms: [SPARE]\n" + text))
    #expect(diff.count(breaking: .source) == 0, "\(diff.changes)")
  }

  @Test func `what is kept already stands beside what is to be added`() throws {
    let new = try Toy.document.replacingOnce("updatePet", with: "changePet")
    let kept = "{formerNames: {operations: {'PUT /pets/{id}': pets.edit, GET /pets: pets.all}}}"
    let text = try report((Toy.document, "{}"), (new, kept))
    #expect(
      text == """
        formerNames:
          operations:
            'PUT /pets/{id}': ['pets.edit', 'pets.update']
            'GET /pets': 'pets.all'

        """)
  }

  @Test func `a name that means something else today is not proposed`() throws {
    let new = try Toy.document.replacingOnce("listPets", with: "findPets")
      .replacingOnce("updatePet", with: "listPets")
    let text = try report((Toy.document, "{}"), (new, "{}"))
    #expect(
      text == """
        # 'pets.list' of GET /pets cannot be kept: it means something else today.
        formerNames:
          operations:
            'PUT /pets/{id}': 'pets.update'

        """)
  }

  @Test func `a call that has another path as well keeps its name`() throws {
    let new = Toy.document.replacing("  /notes:", with: "  /remarks:")
      .replacing("tags: [notes]", with: "tags: [remarks]")
    let text = try report((Toy.document, "{}"), (new, "{}"))
    #expect(text.contains("\n    'GET /remarks': 'notes.read"), "\(text)")
    let kept = try SDKDiff(Toy.document, new, configurations: ("{}", text))
    #expect(!kept.changes.map(\.rule.id).contains("call-renamed"))
  }

  @Test func `where all is another client's nothing is proposed, nor said to be as before`() throws
  {
    let text = try report((Toy.document, "{}"), (Toy.document, "{clients: [{name: OtherClient}]}"))
    #expect(text == "")
  }

  @Test func `what is written is YAML, whatever the names`() throws {
    let new = try Toy.document.replacingOnce("updatePet", with: "changePet")
    let entry = #""A\nb\u202E\\\"": ['Null', 'true']"#
    let text = try report((Toy.document, "{}"), (new, "{formerNames: {types: {\(entry)}}}"))
    #expect(text.hasSuffix("\n  types:\n    \(entry)\n"), "\(text)")
  }

  @Test func `where nothing is lost nothing is proposed`() throws {
    let kept = "{acronyms: [SPARE], formerNames: {types: {Spare: Spare}}}"
    let text = try report((Toy.document, "{}"), (Toy.document, kept))
    #expect(text == "# No call or type is called otherwise than before.\n")
  }
}

extension SDKDiff {
  /// The names of the rules of all changes.
  fileprivate var rules: [String] { changes.map(\.rule.id) }
}
