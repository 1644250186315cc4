import Diagnostics
import Foundation
import Generation
import OutputPlan
import SwiftEmitter
import TestSupport
import Testing

@testable import gen

/// A run that ends at any of its steps loses nothing, and the next one completes it.
@Suite struct InterruptionTests {
  /// A folder with an old SDK, files of others, and a new SDK that changes, adds and removes files.
  private struct Scene {
    let folder: TemporaryFolder
    var out: String { folder.url.path + "/out" }

    static let old = [
      file("A.swift", "old A"), file("B.swift", "same B"), file("C/C.swift", "old C"),
      file("Gone/Gone.swift", "old gone"), file("D/D.swift", "same D"),
    ]
    static let new = [
      file("A.swift", "new A"), file("B.swift", "same B"), file("C/C.swift", "new C"),
      file("D/D.swift", "same D"), file("E/F/New.swift", "new file"),
    ]

    static func file(_ path: String, _ text: String) -> GeneratedFile {
      GeneratedFile(path: path, text: "// Made by gen 0 from t\n// \(text)\n")
    }

    /// What is not `gen`'s.
    static let foreign = ["Mine.swift": "// mine", "C/Mine.md": "mine", "Own/Deep/x.txt": "x"]

    init(hasHiddenFolder: Bool = false) async throws {
      folder = try TemporaryFolder()
      try await write(Scene.old)
      for (path, text) in Scene.foreign { try folder.write(text, to: "out/" + path) }
      try FileManager.default.createSymbolicLink(
        atPath: out + "/Own/link", withDestinationPath: "../Mine.swift")
      if hasHiddenFolder { try folder.write("keep", to: "out/.git/config") }
    }

    /// Runs as `gen` does.
    func write(_ files: [GeneratedFile], fault: StepRun.Fault? = nil) async throws {
      var output = OutputFolder(path: out, overwritesEdits: false)
      try output.prepare(whileWaiting: {})
      var problems: [Diagnostic] = []
      let plan = await output.plan(files, diagnostics: &problems)
      try #require(problems.isEmpty, "\(problems)")
      try await output.carryOut(plan, fault: fault)
    }

    /// The files of the SDK that are there, by path; what is no Swift file of `gen`'s is left out.
    func generated() throws -> [String: String] {
      let files = try folder.files(in: "out").filter {
        $0.hasSuffix(".swift") && Scene.foreign[$0] == nil
      }
      return try Dictionary(
        uniqueKeysWithValues: files.map { ($0, try folder.read("out/" + $0)) })
    }

    func expectForeignFiles(_ comment: Comment) throws {
      for (path, text) in Scene.foreign {
        #expect(try folder.read("out/" + path) == text, comment)
      }
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: out + "/Own/link")
      #expect(target == "../Mine.swift", comment)
    }

    /// What no run should leave behind.
    func leftovers() throws -> [String] {
      try folder.files().filter { $0.contains("gen-next") || $0.contains(".gen-incoming") }
    }
  }

  private static func texts(_ files: [GeneratedFile]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  /// Ends runs after every number of steps, until one gets to its end.
  private func cutOffEverywhere(
    code: Int32?, hasHiddenFolder: Bool = false, _ check: (Scene, Comment) throws -> Void
  ) async throws -> Int {
    for steps in 0..<200 {
      let scene = try await Scene(hasHiddenFolder: hasHiddenFolder)
      let comment: Comment = "after \(steps) steps"
      do {
        try await scene.write(Scene.new, fault: .init(after: steps, code: code))
        if code == nil {
          #expect(try scene.generated() == Self.texts(Scene.new), comment)
          return steps
        }
      } catch is FileError {}
      try check(scene, comment)
      try scene.expectForeignFiles(comment)

      try await scene.write(Scene.new)
      #expect(try scene.generated() == Self.texts(Scene.new), comment)
      let leftovers = try scene.leftovers()
      #expect(leftovers == [], comment)
      try scene.expectForeignFiles(comment)
      // Nothing is taken for edited, and nothing is done again.
      let before = try Manifest(scene.folder.read("out/.gen-manifest"))
      #expect(Set(before.digests.keys) == Set(Scene.new.map(\.path)), comment)
    }
    return 200
  }

  @Test func `killed at every step, the folder holds the old SDK or the new`() async throws {
    var states: Set<String> = []
    let steps = try await cutOffEverywhere(code: nil) { scene, comment in
      let found = try scene.generated()
      states.insert(found == Self.texts(Scene.new) ? "new" : "old")
      #expect(found == Self.texts(Scene.old) || found == Self.texts(Scene.new), comment)
    }
    #expect(steps > 20 && steps < 200)
    #expect(states == ["old", "new"])
  }

  @Test func `a full disk at any step leaves the old SDK or the new`() async throws {
    _ = try await cutOffEverywhere(code: ENOSPC) { scene, comment in
      let found = try scene.generated()
      #expect(found == Self.texts(Scene.old) || found == Self.texts(Scene.new), comment)
    }
  }

  @Test func `where folders cannot be exchanged the next run completes what was begun`()
    async throws
  {
    var states: Set<String> = []
    let steps = try await cutOffEverywhere(code: nil, hasHiddenFolder: true) { scene, comment in
      let found = try scene.generated()
      let (old, new) = (Self.texts(Scene.old), Self.texts(Scene.new))
      states.insert(found == old ? "old" : found == new ? "new" : "between")
      for (path, text) in found {
        #expect(text == old[path] || text == new[path], "\(path) \(comment)")
      }
    }
    #expect(steps > 10 && steps < 200)
    #expect(states == ["old", "between", "new"])
  }

  @Test func `what the system refuses is done in another way`() async throws {
    // That folders cannot be exchanged shows at the last of those steps at the latest.
    for steps in 0..<25 {
      let scene = try await Scene()
      try await scene.write(Scene.new, fault: .init(after: steps, code: EPERM))
      #expect(try scene.generated() == Self.texts(Scene.new))
      try await scene.write(Scene.new)
      #expect(try scene.leftovers() == [])
      try scene.expectForeignFiles("after \(steps) steps")
    }
  }

  @Test func `files that are as they were keep their number on the disk`() async throws {
    let scene = try await Scene()
    func number(_ path: String) throws -> Int? {
      let attributes = try FileManager.default.attributesOfItem(atPath: scene.out + "/" + path)
      return attributes[.systemFileNumber] as? Int
    }
    let before = try ["B.swift", "Mine.swift", "C/Mine.md"].map(number)
    try await scene.write(Scene.new)
    #expect(try ["B.swift", "Mine.swift", "C/Mine.md"].map(number) == before)
  }

  @Test func `a folder keeps its permissions`() async throws {
    let scene = try await Scene()
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: scene.out)
    try await scene.write(Scene.new)
    let attributes = try FileManager.default.attributesOfItem(atPath: scene.out)
    #expect(attributes[.posixPermissions] as? Int == 0o750)
    let files = try FileManager.default.subpathsOfDirectory(atPath: scene.out)
    #expect(!files.contains("Gone"))
  }

  @Test func `a folder that gen did not make is left alone`() async throws {
    let scene = try await Scene()
    try scene.folder.write("mine", to: ".out.gen-next/mine.txt")
    await #expect(throws: FileError.self) { try await scene.write(Scene.new) }
    #expect(try scene.folder.read(".out.gen-next/mine.txt") == "mine")
    #expect(try scene.generated() == Self.texts(Scene.old))
  }
}
