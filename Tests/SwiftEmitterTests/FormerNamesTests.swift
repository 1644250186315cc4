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

  @Test func `a call does not lead through what is a call today`() {
    let (_, findings) = emitted(model(operations: [("GET /found", "pets.list.all")]))
    #expect(findings.contains { $0.contains("leads through 'list', which is") }, "\(findings)")
  }

  @Test func `what is not in the document is left out`() {
    #expect(emitted(model(operations: [("GET /none", "x")], types: [("None", "X")])).text == nil)
  }
}
