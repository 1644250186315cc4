import Foundation
import TestSupport
import Testing

/// Real processes: killed, several at once, and on a disk that is full or must not be written to.
@Suite(.timeLimit(.minutes(5))) struct KillTests {
  /// Two descriptions of many resources, whose SDKs differ in every file.
  private static func description(_ word: String) -> String {
    let paths = (0..<40).map { number in
      """
        /r\(number):
          get:
            operationId: listR\(number)
            tags: [r\(number)]
            description: "\(word)"
            responses: { "204": { description: Done. } }

      """
    }
    return """
      openapi: 3.0.3
      info: { title: Library, version: "1.0" }
      servers: [{ url: https://library.example }]
      paths:
      \(paths.joined())
      """
  }

  private func files(_ workspace: Workspace) throws -> [String: String] {
    let paths = try workspace.output().filter { $0.hasSuffix(".swift") }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try workspace.folder.read("out/" + $0)) })
  }

  @Test func `killed at any time, the folder holds the old SDK or the new`() async throws {
    let workspace = try Workspace(Self.description("first"))
    #expect(try await workspace.generate().status == 0)
    let old = try files(workspace)
    try workspace.folder.write(Self.description("second"), to: "api.yaml")
    // Not as other programs of the tests are run: to wait for a turn would count as well.
    let start = ContinuousClock.now
    try await workspace.command(["api.yaml", "--output", "new"]).run { _ in }
    let duration = start.duration(to: .now)
    let new = try Dictionary(
      uniqueKeysWithValues: workspace.folder.files(in: "new").filter { $0.hasSuffix(".swift") }
        .map { ($0, try workspace.folder.read("new/" + $0)) })
    try #require(old.keys == new.keys && old.count > 40)
    try #require(old.count { new[$0.key] != $0.value } > 30)

    for part in 0..<20 {
      let run = try workspace.command(["api.yaml", "--output", "out", "--quiet"])
      try await run.run { program in
        // The later half of a run is where it writes.
        let end = ContinuousClock.now + duration * (20 + part * 4) / 100
        while program.isRunning, .now < end { try await Task.sleep(for: .milliseconds(1)) }
        program.kill()
      }
      let found = try files(workspace)
      #expect(found == old || found == new, "killed at \(20 + part * 4) %")
      guard found == new else { continue }
      // Back to the old one, by a run that also clears away what the killed one has left.
      try workspace.folder.write(Self.description("first"), to: "api.yaml")
      #expect(try await workspace.generate().status == 0)
      #expect(try files(workspace) == old)
      try workspace.folder.write(Self.description("second"), to: "api.yaml")
    }
    #expect(try await workspace.generate().status == 0)
    #expect(try files(workspace) == new)
    let left = try workspace.folder.files().filter { $0.contains("gen-") }
    #expect(left == ["new/.gen-manifest", "out/.gen-manifest"])
  }

  @Test func `runs at the same time take turns`() async throws {
    let workspace = try Workspace(Self.description("first"))
    try workspace.folder.write(Self.description("second"), to: "other.yaml")
    try await withThrowingTaskGroup(of: Command.Outcome.self) { group in
      for number in 0..<8 {
        let spec = number.isMultiple(of: 2) ? "api.yaml" : "other.yaml"
        group.addTask {
          try await workspace.gen(spec, "--output", "out")
        }
      }
      for try await outcome in group {
        // A run that finds the folder made and filled in the middle of its own says so.
        let isLate = outcome.errors.contains("another run wrote there meanwhile; Run gen again.")
        #expect(outcome.status == 0 || isLate, "\(outcome.errors)")
      }
    }
    let texts = try files(workspace).values.filter { $0.contains("func list") }
    #expect(texts.allSatisfy { $0.contains("first") } || texts.allSatisfy { $0.contains("second") })
    #expect(try await workspace.generate().status == 0)
    #expect(try workspace.folder.files().filter { $0.contains("gen-") } == ["out/.gen-manifest"])
  }

  @Test func `a folder that another run holds is named`() async throws {
    let workspace = try Workspace()
    try await workspace.generate()
    try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
    let descriptor = open(workspace.folder.url.appending(path: "out").path, O_RDONLY | O_CLOEXEC)
    #expect(flock(descriptor, LOCK_EX) == 0)
    let log = try workspace.folder.write("", to: "log")
    let line = "waiting for another run of gen that writes to out\n"
    let run = try workspace.command(["api.yaml", "--output", "out"])
    let status = try await run.run(writingTo: log) { program in
      while program.isRunning, try workspace.folder.read("log") != line {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try workspace.output().contains { $0.contains("Members") })
      close(descriptor)
    }
    #expect(status == 0)
    #expect(try workspace.folder.read("log").hasPrefix(line))
    #expect(try !workspace.output().contains { $0.contains("Members") })
  }

  /// Whether a file system of a test's own can be mounted, as the superuser can.
  private static func mountsFileSystems() async throws -> Bool {
    let folder = try TemporaryFolder()
    let mounted = try await mount(folder.url.path, size: "64k")
    if mounted { _ = try await Command(named: "umount", [folder.url.path]).run() }
    return mounted
  }

  private static func mount(_ folder: String, size: String) async throws -> Bool {
    let options = ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder]
    return try await Command(named: "mount", options).run().status == 0
  }

  @Test(.enabled("no tmpfs can be mounted here", mountsFileSystems))
  func `a full disk changes nothing`() async throws {
    let workspace = try Workspace(Self.description("first"))
    let disk = workspace.folder.url.appending(path: "disk").path
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(try await Self.mount(disk, size: "700k"))
    let run = await Result {
      #expect(try await workspace.gen("api.yaml", "--output", "disk/out").status == 0)
      let before = try workspace.folder.files(in: "disk").map {
        try workspace.folder.read("disk/" + $0)
      }
      try workspace.folder.write(Self.description("second"), to: "api.yaml")
      // Whatever is left of the disk is taken.
      _ = try await Command(
        named: "dd", ["if=/dev/zero", "of=\(disk)/filler", "bs=4k"], in: workspace.folder.url
      ).run()
      let outcome = try await workspace.gen("api.yaml", "--output", "disk/out")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("No space left on device; Free some space; nothing in"))
      try FileManager.default.removeItem(atPath: disk + "/filler")
      #expect(
        try workspace.folder.files(in: "disk").map { try workspace.folder.read("disk/" + $0) }
          == before)
    }
    _ = try await Command(named: "umount", [disk]).run()
    try run.get()
  }

  @Test(.enabled("no tmpfs can be mounted here", mountsFileSystems))
  func `a disk that must not be written to is named`() async throws {
    let workspace = try Workspace()
    let disk = workspace.folder.url.appending(path: "disk").path
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(try await Self.mount(disk, size: "1m"))
    let run = await Result {
      #expect(try await workspace.gen("api.yaml", "--output", "disk/out").status == 0)
      let remounted = try await Command(named: "mount", ["-o", "remount,ro", disk]).run()
      #expect(remounted.status == 0)
      try workspace.folder.write(Workspace.libraryWithoutMembers, to: "api.yaml")
      let outcome = try await workspace.gen("api.yaml", "--output", "disk/out")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("error: cannot write disk/out: Read-only file system"))
      // To look is allowed.
      #expect(try await workspace.gen("api.yaml", "--output", "disk/out", "--check").status == 1)
    }
    _ = try await Command(named: "umount", [disk]).run()
    try run.get()
  }
}

extension Result where Failure == any Error, Success == Void {
  fileprivate init(_ body: () async throws -> Void) async {
    do {
      try await body()
      self = .success(())
    } catch {
      self = .failure(error)
    }
  }
}
