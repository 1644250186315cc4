#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Another program, run without a shell; plain because Foundation takes longer to load than a run.
package struct ChildProcess {
  /// The program, looked for in `PATH` if its name holds no slash.
  package var program: String
  /// What it is given.
  package var arguments: [String]
  /// Whether what it writes as errors is kept with its output; it is thrown away otherwise.
  package var keepsErrors = true

  /// A program that is to be run.
  package init(program: String, arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// What came of it.
  package struct Outcome {
    /// What it exited with; 128 and the signal where one ended it.
    package var status: Int32
    /// What it wrote, standard output and mostly errors together, up to a limit.
    package var output: [UInt8]
  }

  /// The most bytes of output that are kept.
  package var outputLimit = 16 << 20

  /// Runs the program to its end. `whileWaiting` is called some times in a second.
  package func run(whileWaiting: () -> Void = {}) throws(FileError) -> Outcome {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failure("no pipe could be made") }
    defer { close(ends[0]) }
    let process = try start(writingTo: ends[1], closing: ends[0])
    close(ends[1])
    let output = read(from: ends[0], whileWaiting: whileWaiting)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Outcome(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output)
  }

  private func start(writingTo end: Int32, closing other: Int32) throws(FileError) -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, end, 1)
    if keepsErrors {
      posix_spawn_file_actions_adddup2(&actions, end, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addclose(&actions, end)
    posix_spawn_file_actions_addclose(&actions, other)
    var texts = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for text in texts { free(text) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, &texts, environ)
    guard code == 0 else { throw failure(String(cString: strerror(code))) }
    return process
  }

  private func read(from end: Int32, whileWaiting: () -> Void) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, 120) != 0 else {
        whileWaiting()
        continue
      }
      let count = chunk.withUnsafeMutableBytes { readSome(end, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return output }
      if output.count < outputLimit { output += chunk[..<count] }
      whileWaiting()
    }
  }

  private func failure(_ reason: String) -> FileError {
    FileError(
      path: program, reason: "it cannot be run: \(reason)",
      remedy: "Check that it is installed and in PATH.")
  }
}
