import Foundation
import TestSupport

/// A web server on this machine that gives the files of a folder, as long as it lives.
final class WebServer: Sendable {
  /// The port that it listens on.
  let port: Int
  private let process: Process

  init(folder: URL) throws {
    let program = """
      import functools, http.server as h, sys
      handler = functools.partial(h.SimpleHTTPRequestHandler, directory=sys.argv[1])
      server = h.ThreadingHTTPServer(("127.0.0.1", 0), handler)
      print(server.server_port, flush=True)
      server.serve_forever()
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, folder.path]
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.start()
    self.process = process
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  deinit {
    process.terminate()
  }
}
