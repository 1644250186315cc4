import Diagnostics
import Foundation
import Mustache
import SDKDiff
import SDKModel
import SwiftEmitter
import Templates
import TestSupport
import Testing

/// Whether what is called safe is: a program that uses all of the old SDK has to compile against
/// the new one as it stands.
@Suite(.enabled(if: SharedFolder.file("stytch/history") != nil, "../shared is absent"))
struct CompatibilityTests {
  @Test(arguments: HistoryTests.steps)
  func `a program for the old SDK compiles where nothing breaks code, and only there`(
    _ step: [String]
  ) async throws {
    let shape = try String(
      contentsOf: packageRoot.appending(path: "spec/stytch.gen.yaml"), encoding: .utf8)
    let sides = try step.map { name in
      let file = try #require(SharedFolder.file("stytch/history/\(name)"))
      return try Snapshot(
        try String(contentsOf: file, encoding: .utf8), configuration: shape, file: name)
    }
    let isSafe = SDKDiff(from: sides[0], to: sides[1]).count(breaking: .source) == 0
    let folder = try TemporaryFolder()
    let module = try await buildModule(sides[1].model, in: folder)
    #expect(module.status == 0, "\(module.errors.prefix(2000))")
    let program = UsingProgram(sides[0].model, module: "Stytch")
    let outcome = try await typecheck(program, in: folder)
    #expect((outcome.status == 0) == isSafe, "\(outcome.errors.prefix(2000))")
  }

  @Test func `the program compiles against the SDK that it was made for`() async throws {
    let side = try Snapshot(Toy.document)
    let folder = try TemporaryFolder()
    let module = try await buildModule(side.model, in: folder)
    #expect(module.status == 0, "\(module.errors.prefix(2000))")
    let outcome = try await typecheck(UsingProgram(side.model, module: "Toy"), in: folder)
    #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
  }

  @Test(arguments: [true, false])
  func `a program for the old names compiles where they are kept, and only there`(
    areKept: Bool
  ) async throws {
    let document = try Toy.document
      .replacingOnce("operationId: listPets", with: "operationId: findPets")
      .replacingOnce("schemas/Problem'", with: "schemas/Failure'")
      .replacingOnce("    Problem: {", with: "    Failure: {")
    let old = try Snapshot(Toy.document)
    let shape = "acronyms: [INNER]\n"
    let names = FormerNamesReport(from: old, to: try Snapshot(document, configuration: shape)).text
    let new = try Snapshot(document, configuration: areKept ? shape + names : shape)
    let diff = SDKDiff(from: old, to: new)
    #expect((diff.count(breaking: .source) == 0) == areKept, "\(diff.changes)")
    let folder = try TemporaryFolder()
    let module = try await buildModule(new.model, in: folder)
    #expect(module.status == 0, "\(module.errors.prefix(2000))")
    let outcome = try await typecheck(UsingProgram(old.model, module: "Toy"), in: folder)
    #expect((outcome.status == 0) == areKept, "\(outcome.errors.prefix(2000))")
  }

  /// Writes the SDK of a model and makes its module, without its functions' bodies.
  private func buildModule(
    _ model: SDKModel, in folder: TemporaryFolder
  ) async throws -> Command.Outcome {
    var findings: [Diagnostic] = []
    let sources = Templates.builtIn.sorted { $0.key < $1.key }.map {
      TemplateSource(name: $0.key, file: "\($0.key).mustache", text: $0.value)
    }
    let emitter = SwiftEmitter(templates: TemplateLibrary(sources, diagnostics: &findings))
    let files = emitter.files(
      for: model, stamp: GenerationStamp(generator: "gen", spec: "api.yaml"),
      diagnostics: &findings)
    #expect(!findings.hasErrors)
    let paths = try files.map { try folder.write($0.text, to: "sdk/\($0.path)").path }
    return try await swiftc(
      [
        "-emit-module", "-parse-as-library", "-module-name", model.name, "-emit-module-path",
        folder.url.appending(path: "\(model.name).swiftmodule").path,
        "-Xfrontend", "-experimental-skip-all-function-bodies",
      ] + paths, in: folder)
  }

  private func typecheck(
    _ program: UsingProgram, in folder: TemporaryFolder
  ) async throws -> Command.Outcome {
    let file = try folder.write(program.text, to: "program.swift")
    return try await swiftc(["-typecheck", "-parse-as-library", file.path], in: folder)
  }

  private func swiftc(
    _ arguments: [String], in folder: TemporaryFolder
  ) async throws -> Command.Outcome {
    // The folder first: the build has a module Stytch as well, of today's description.
    let search = ["-I", folder.url.path, "-I", try BuildFolder.modules().path]
    return try await Command(named: "swiftc", ["-swift-version", "6"] + search + arguments).run()
  }
}
