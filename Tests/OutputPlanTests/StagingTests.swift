import Diagnostics
import SwiftEmitter
import Testing

@testable import OutputPlan

/// The decisions on what is beside an output folder.
@Suite struct StagingTests {
  private func contents(_ paths: String...) -> FolderContents {
    FolderContents(
      paths.enumerated().map { number, path in
        .init(
          path: path, kind: path.hasSuffix("/") ? .folder : .file, number: UInt64(number),
          changed: 1)
      })
  }

  private func manifest(_ paths: String...) -> Manifest {
    var manifest = Manifest()
    for path in paths { manifest.digests[path] = [.init([])] }
    return manifest
  }

  @Test func `it is beside the folder, and hidden`() throws {
    let staging = try #require(Staging(of: "/a/b"))
    #expect(staging.path == "/a/.b.gen-next" && staging.parent == "/a")
    #expect(Staging(of: "/a")?.path == "/.a.gen-next")
    #expect(Staging(of: "/") == nil && Staging(of: "a/b") == nil)
  }

  @Test func `the marker tells what was left behind`() {
    func leftover(_ contents: FolderContents?, isPresent: Bool = true, isMarked: Bool = false)
      -> Staging.Leftover
    {
      Staging.leftover(contents: contents, isPresent: isPresent, isMarked: isMarked)
    }
    #expect(leftover(nil, isPresent: false) == .none)
    #expect(leftover(nil, isPresent: false, isMarked: true) == .replaced)
    #expect(leftover(nil) == .foreign)
    #expect(leftover(contents()) == .unplaced)
    #expect(leftover(contents("A", Staging.markerName)) == .unplaced)
    #expect(leftover(contents("A"), isMarked: true) == .replaced)
    #expect(leftover(contents(), isMarked: true) == .replaced)
    #expect(leftover(contents("A")) == .foreign)
  }

  @Test func `what came or changed meanwhile moves to the new folder`() throws {
    let staging = try #require(Staging(of: "/o"))
    func entry(_ path: String, _ number: UInt64, changed: Int64) -> FolderContents.Entry {
      .init(path: path, kind: .file, number: number, changed: changed)
    }
    let old = FolderContents([
      entry("Ours.swift", 1, changed: 9), entry("Same.md", 2, changed: 9),
      entry("Saved.md", 3, changed: 9), entry("Came.md", 4, changed: 9),
      entry("Later.md", 5, changed: 3), entry("Gone.swift", 6, changed: 3),
    ])
    let new = FolderContents([
      entry("Ours.swift", 11, changed: 5), entry("Same.md", 2, changed: 9),
      entry("Saved.md", 13, changed: 5), entry("Later.md", 15, changed: 7),
    ])
    let steps = staging.settling(
      old: old, oldManifest: manifest("Ours.swift", "Gone.swift"), new: new,
      newManifest: manifest("Ours.swift"))
    let moved = steps.filter { if case .rename = $0 { true } else { false } }
    #expect(
      moved == [
        .rename("/.o.gen-next/Saved.md", to: "/o/Saved.md"),
        .rename("/.o.gen-next/Came.md", to: "/o/Came.md"),
      ])
    #expect(steps.last == .removeFile("/o/.gen-incoming"))
  }

  @Test func `a folder with hidden ones or sockets in it is not exchanged`() throws {
    let staging = try #require(Staging(of: "/o"))
    let git = FolderContents([.init(path: ".git", kind: .folder, number: 1, changed: 1)])
    #expect(Replacement(exchanging: staging, contents: git, plan: OutputPlan()) == nil)
    let socket = FolderContents([.init(path: "s", kind: .other, number: 1, changed: 1)])
    #expect(Replacement(exchanging: staging, contents: socket, plan: OutputPlan()) == nil)
    let many = FolderContents(
      (0...Replacement.mostForeign).map {
        .init(path: "\($0)", kind: .file, number: UInt64($0), changed: 1)
      })
    #expect(Replacement(exchanging: staging, contents: many, plan: OutputPlan()) == nil)
  }

  @Test func `nothing is written into the folder itself before the exchange`() throws {
    let staging = try #require(Staging(of: "/o"))
    var diagnostics: [Diagnostic] = []
    let plan = OutputPlan(
      [.init(GeneratedFile(path: "a/B.swift", text: "x"), digest: .init([1]), state: .absent)],
      stale: [], manifest: Manifest(), folder: "o", overwritesEdits: false,
      diagnostics: &diagnostics)
    let steps = try #require(
      Replacement(exchanging: staging, contents: contents("Mine.md"), plan: plan)
    ).phases.flatMap(\.self)
    #expect(steps.last == .exchange("/o", "/.o.gen-next"))
    #expect(steps.contains(.link("/o/Mine.md", to: "/.o.gen-next/Mine.md")))
    for step in steps.dropLast() {
      switch step {
      case .makeFolder(let path, _), .write(_, let path), .link(_, let path):
        #expect(path.hasPrefix("/.o.gen-next"))
      default: Issue.record("\(step)")
      }
    }
  }
}
