import Diagnostics
import Mustache
import SwiftEmitter
import Templates
import Testing

@testable import SDKModel

/// Former names that cannot be kept; `Tests/Golden/former-names` has those that can.
@Suite struct FormerNamesTests {
  /// The file of former names, and what is said of those that are not kept.
  private func emitted(_ model: SDKModel) -> (text: String?, findings: [String]) {
    var diagnostics: [Diagnostic] = []
    let sources = Templates.builtIn.map { TemplateSource(name: $0, file: $0, text: $1) }
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let files = SwiftEmitter(templates: library).files(
      for: model, stamp: GenerationStamp(generator: "gen", spec: "toy.yaml"),
      diagnostics: &diagnostics)
    return (files.first { $0.path == "FormerNames.swift" }?.text, diagnostics.map(\.description))
  }

  private func model(operations: [(String, String)] = [], types: [(String, String)] = [])
    -> SDKModel
  {
    func entries(_ list: [(String, String)]) -> [FormerNames.Entry] {
      list.map {
        .init(
          subject: $0, path: $1.split(separator: ".").map(String.init), location: nowhere)
      }
    }
    var model = SDKModel.toy(
      types: [.toy(0, "pet", .fields()), .toy(1, "owner", .fields())],
      resources: [.toy("pets", [.toy("find", "GET", "/found"), .toy("list")])])
    model.formerNames.operations = entries(operations)
    model.formerNames.types = entries(types)
    return model
  }

  @Test func `without them there is no file`() {
    #expect(emitted(model()).text == nil)
  }

  @Test(arguments: [
    ("Pet", "'Pet' is what 'pet' is called today"),
    ("Owner", "'Owner' is the name of something else today"),
  ])
  func `a type does not take a name that is taken`(name: String, reason: String) {
    let (text, findings) = emitted(model(types: [("pet", name)]))
    #expect(text == nil)
    #expect(findings.first?.contains("the former name \(reason)") == true, "\(findings)")
  }

  @Test(arguments: [
    "String", "Self", "class", "Foundation.Pet", "JSONValue", "self", "init", "Animal.init",
    "Mood.StringLiteralType",
  ])
  func `a type does not take a name that means something else`(name: String) {
    let (text, findings) = emitted(model(types: [("pet", name)]))
    #expect(text == nil)
    #expect(findings.first?.contains("which means something else in Swift") == true, "\(findings)")
  }

  @Test(arguments: [
    [("pet", "Animal"), ("owner", "Animal.Keeper")],
    [("owner", "Animal.Keeper"), ("pet", "Animal")],
  ])
  func `a former name within a former name is declared in what that is today`(
    types: [(String, String)]
  ) {
    let (text, findings) = emitted(model(types: types))
    #expect(text?.contains("typealias Animal = Pet") == true)
    #expect(text?.contains("extension Pet {\n") == true)
    #expect(text?.contains("enum Animal") == false)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `a name of today within a former namespace does not mean itself`() {
    let (text, findings) = emitted(model(types: [("pet", "Zoo.Pet"), ("owner", "Zoo.Keeper")]))
    #expect(text?.contains("public typealias Pet = Toy.Pet\n") == true, "\(text ?? "")")
    #expect(text?.contains("public typealias Keeper = Owner\n") == true)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `a former name within a type does not hide what code there means`() {
    let (text, findings) = emitted(model(types: [("owner", "Pet.Owner")]))
    #expect(text == nil)
    #expect(findings.first?.contains("would hide 'Owner' in 'Pet'") == true, "\(findings)")
  }

  @Test func `a type is written without the module`() {
    let (text, findings) = emitted(model(types: [("pet", "Toy.Animal")]))
    #expect(text == nil)
    #expect(findings.first?.contains("begins with the module; Write it without 'Toy'.") == true)
  }

  @Test(arguments: [
    "ToyClient.client", "ToyClient.pets", "Owner.id", "Owner.状态", "Mood.closed", "Mood.RawValue",
    "Names.Value",
  ])
  func `a type within a type does not take the name of a member`(name: String) {
    var model = model()
    model.types = [
      .toy(0, "pet", .fields()), .toy(1, "owner", .fields(.toy("状态"))),
      .toy(2, "mood", .strings(["open": "open", "closed": "closed"])),
      .toy(3, "names", .wrapper(.array(.string))),
    ]
    model.formerNames.types = [
      .init(
        subject: "pet", path: name.split(separator: ".").map(String.init), location: nowhere)
    ]
    let (text, findings) = emitted(model)
    #expect(text == nil)
    #expect(findings.first?.contains("is the name of a member of '") == true, "\(findings)")
  }

  @Test func `the same former name is given once`() {
    let (text, findings) = emitted(model(types: [("pet", "Animal"), ("owner", "Animal")]))
    #expect(text?.contains("typealias Animal = Pet") == true)
    #expect(findings.count == 1)
  }

  @Test(arguments: ["pets.list", "pets"])
  func `a call does not take a name that is taken`(name: String) {
    let (text, findings) = emitted(model(operations: [("GET /found", name)]))
    #expect(text == nil)
    #expect(findings.contains { $0.contains("is the name of something else today") }, "\(findings)")
  }

  @Test(arguments: ["pets.init", "self.find", "Type"])
  func `a call does not take a name that means something else`(name: String) {
    let (text, findings) = emitted(model(operations: [("GET /found", name)]))
    #expect(text == nil)
    #expect(findings.first?.contains("which means something else in Swift") == true, "\(findings)")
  }

  @Test(arguments: ["xes.JSONValue", "x.ToyClient", "x.Pet", "Pets.find"])
  func `a call does not take a name that would be taken for a type`(name: String) {
    let (text, findings) = emitted(model(operations: [("GET /found", name)]))
    #expect(text == nil)
    #expect(findings.first?.contains("which would be taken for a type") == true, "\(findings)")
  }

  @Test func `a resource that is no more does not take the name of a type`() {
    var model = model(operations: [("GET /found", "sales.find")], types: [("owner", "ShopAPI")])
    model.types[0].name = Name("sales api")
    model.vocabulary = Vocabulary(additions: ["API"])
    model.formerNames.operations.append(
      .init(subject: "GET /found", path: ["shop", "find"], location: nowhere))
    let (text, findings) = emitted(model)
    #expect(text?.contains("var sales: FormerSalesAPI {") == true, "\(text ?? "")")
    #expect(text?.contains("struct FormerSalesAPI: Sendable {") == true)
    #expect(text?.contains("var shop: FormerShopAPI {") == true)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `a keyword may lead to a call`() {
    let (text, findings) = emitted(model(operations: [("GET /found", "default.repeat")]))
    #expect(text?.contains("public var `default`: DefaultAPI") == true)
    #expect(text?.contains("func `repeat`(") == true)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `a call is written without its client`() throws {
    let model = model(operations: [("GET /found", "ToyClient.pets.seek")])
    let client = try #require(model.clients.first?.name)
    let (text, findings) = emitted(
      self.model(operations: [("GET /found", "\(client).pets.seek")]))
    #expect(text == nil)
    #expect(findings.first?.contains("Write it without '\(client)'") == true, "\(findings)")
  }

  @Test func `a call does not lead through what is a call today`() {
    let (_, findings) = emitted(model(operations: [("GET /found", "pets.list.all")]))
    #expect(findings.contains { $0.contains("leads through 'list', which is") }, "\(findings)")
  }

  @Test func `what is not in the document is left out`() {
    #expect(emitted(model(operations: [("GET /none", "x")], types: [("None", "X")])).text == nil)
  }
}
