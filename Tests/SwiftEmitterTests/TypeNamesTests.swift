import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// What types are called, and how they are referred to.
@Suite struct TypeNamesTests {
  private func names(_ types: TypeDeclaration...) -> TypeNames {
    EmissionContext(.toy(types: types)).types
  }

  private func path(_ name: String, in namespace: [String] = []) -> String {
    names(.toy(0, name, in: namespace, .fields())).path(TypeID(0)).joined(separator: ".")
  }

  @Test func pathsAreNamespaceAndName() {
    #expect(path("org policy", in: ["b2b", "api"]) == "B2b.API.OrgPolicy")
  }

  @Test(arguments: ["string", "error", "date", "model", "type", "self", "swift", "sendable"])
  func namesOfSwiftAreLeftAlone(_ name: String) {
    let plain = name.prefix(1).uppercased() + name.dropFirst()
    #expect(path(name) == plain + "Model")
    #expect(path(name, in: ["users"]) == "Users.\(plain)Model")
  }

  @Test(arguments: ["toy", "toy client", "toy error"])
  func namesOfTheModuleAreLeftAlone(_ name: String) {
    #expect(path(name).hasSuffix("Model"))
    #expect(!path(name, in: ["users"]).hasSuffix("Model"))
  }

  @Test func namespacesMayBeTypes() {
    let names = names(
      .toy(0, "inner", in: ["member"], .fields()), .toy(1, "member", .fields()))
    #expect(names.namespaces.isEmpty)
    #expect(names.path(TypeID(0)) == ["Member", "Inner"])
  }

  @Test func namespacesAreNotOtherNamesOfTypes() {
    let names = names(
      .toy(0, "user", in: ["users"], .fields()), .toy(1, "users", .alias(.array(.string))))
    #expect(names.path(TypeID(1)) == ["Users"])
    #expect(names.path(TypeID(0)) == ["UsersTypes", "User"])
    #expect(names.namespaces.map(\.path) == [["UsersTypes"]])
  }

  @Test func referencesAreAsShortAsCanBe() {
    let names = names(
      .toy(0, "a", in: ["one"], .fields()), .toy(1, "b", in: ["one"], .fields()),
      .toy(2, "c", in: ["two"], .fields()), .toy(3, "d", .fields()))
    func reference(_ index: Int) -> String {
      names.reference(TypeID(index), from: names.scopes([["One"], ["One", "B"]]))
    }
    #expect(reference(0) == "A")
    #expect(reference(2) == "Two.C")
    #expect(reference(3) == "D")
  }

  @Test func referencesAvoidWhatStandsBetween() {
    // Seen from `One.B`: `A` is its own inner type, and `One` one of its neighbours.
    let names = names(
      .toy(0, "a", in: ["one"], .fields()), .toy(1, "b", in: ["one"], .fields()),
      .toy(2, "a", in: ["one", "b"], .fields()), .toy(3, "two", in: ["one"], .fields()),
      .toy(4, "c", in: ["two"], .fields()))
    func reference(_ index: Int) -> String {
      names.reference(TypeID(index), from: names.scopes([["One"], ["One", "B"]]))
    }
    #expect(reference(0) == "One.A")
    #expect(reference(2) == "A")
    #expect(reference(4) == "Toy.Two.C")
  }

  @Test func whatIsHiddenHasAnotherName() {
    // `Cart` has an `Item` of its own, and a `Toy`, which is what the module is called.
    let names = names(
      .toy(0, "item", .fields()), .toy(1, "item", in: ["cart"], .fields()),
      .toy(2, "toy", in: ["cart"], .fields()),
      .toy(3, "cart", .fields(.toy("main", .named(TypeID(0))))), .toy(4, "toy item", .fields()))
    let scopes = names.scopes([["Cart"]])
    #expect(names.reference(TypeID(0), from: scopes) == "ToyItemModel")
    #expect(names.reference(TypeID(1), from: scopes) == "Item")
    #expect(names.reference(TypeID(0), from: []) == "Item")
    #expect(names.shadowed.entries.map(\.name) == ["ToyItemModel"])
  }

  @Test func whatTheSDKDeclaresItselfHasNoSecondName() {
    let context = EmissionContext(
      .toy(types: [
        .toy(0, "server", .fields()), .toy(1, "server", in: ["cart"], .fields()),
        .toy(2, "cart", .fields(.toy("main", .named(TypeID(0))))),
      ]))
    #expect(context.types.shadowed.entries.map(\.name) == ["ToyServer"])
    #expect(context.topLevelName("ToyServer") != "ToyServer")
  }

  @Test func aModuleThatIsCertainSaysWhatIsHidden() {
    func reference(_ inner: String) -> String {
      let model = SDKModel.toy(types: [
        .toy(0, "item", .fields()), .toy(1, "item", in: ["cart"], .fields()),
        .toy(2, inner, in: ["cart"], .fields()),
        .toy(3, "cart", .fields(.toy("main", .named(TypeID(0))))),
      ])
      let names = EmissionContext(model, module: "Shop").types
      return names.reference(TypeID(0), from: names.scopes([["Cart"]]))
    }
    #expect(reference("other") == "Shop.Item")
    #expect(reference("shop") == "ToyItem")
  }
}
