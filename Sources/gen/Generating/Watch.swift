import Generation

/// `gen --watch`: makes the SDK, and again whenever a file changes that it is made of.
struct Watch {
  var input: InputOptions
  var options: OutputOptions

  /// How often the files are looked at, in milliseconds.
  private static let interval = 100

  /// Goes on until the process is ended. What is wrong is said, and waited for to be mended.
  func run() async throws {
    let console = Console(verbosity: options.verbosity)
    while true {
      // Looked at before they are read, so that a change meanwhile is not missed.
      let before = WatchedFiles(paths: companions)
      var run = options.run(of: input, .write)
      var isDone = false
      if var plan = try? await run.plan() {
        isDone = (try? await run.carryOut(&plan)) != nil
      }
      let watched = before.adding(run.pipeline.files)
      console.say(
        (isDone ? "" : "nothing was written; ")
          + "watching \(counted(watched.count, "file")) of \(input.spec)")
      var now = watched
      repeat {
        try await Task.sleep(for: .milliseconds(Self.interval))
        now = watched.lookedAtAgain
      } while now == watched
      // An editor may be in the middle of several files.
      try await Task.sleep(for: .milliseconds(Self.interval / 5))
      for path in now.changes(since: watched).prefix(3) { console.say("\(path) changed") }
    }
  }

  /// What is read whether it was there the last time or not.
  private var companions: [String] {
    let templates = options.templates.map { folder in
      Files.names(in: folder).map { "\(folder)/\($0)" } + [folder]
    }
    return Companions.candidates(of: input.spec) + [input.spec] + input.overlay
      + [input.config].compactMap { $0 } + (templates ?? [])
  }
}
