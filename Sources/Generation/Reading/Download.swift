import Bundling
import DocumentUpdate

/// A document on the network, fetched by `curl`, as Foundation would take longer to load than a run
/// takes.
package struct Download {
  /// Where it is.
  package var url: String
  /// The most bytes it may have.
  package var limit: Int

  /// A document of at most so many bytes.
  package init(url: String, limit: Int) {
    self.url = url
    self.limit = limit
  }

  /// The most bytes whatever the limit.
  private static let mostBytes = 8 << 20

  /// Refuses a URL that is neither encrypted nor on this machine.
  package func check() throws(LoadFailure) {
    if url.hasPrefix("https://") || isLoopback { return }
    throw LoadFailure(
      id: "reference-scheme", reason: "is neither a file nor an address that begins with https:",
      remedy: "Use https, or keep a copy beside the description.")
  }

  /// Asks for the document, unless it is still the one that was fetched before.
  ///
  /// - Parameters:
  ///   - entityTag: the server's name for what was fetched before.
  ///   - lastModified: when that was made, as the server said it.
  package func answer(
    unless entityTag: String? = nil, since lastModified: String? = nil
  ) throws(LoadFailure) -> HTTPAnswer {
    var arguments = arguments(limit).filter { $0 != "--fail" }
    arguments += ["--include", "--write-out", HTTPAnswer.trailerFormat]
    // The last one counts. A server on this machine may lead to another address of its own.
    if isLoopback { arguments += ["--proto-redir", "=http,https"] }
    for (name, value) in [("If-None-Match", entityTag), ("If-Modified-Since", lastModified)] {
      // A line break would begin another field.
      guard let value, value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { continue }
      arguments += ["--header", "\(name): \(value)"]
    }
    var curl = ChildProcess(program: "curl", arguments: arguments)
    curl.outputLimit = limit + 1 << 20
    let outcome: ChildProcess.Outcome
    do {
      outcome = try curl.run()
    } catch {
      throw LoadFailure(
        id: "update-network", reason: "cannot be fetched: \(error.reason)",
        remedy: "Install curl, or download the description and give its path with --from.")
    }
    guard outcome.status == 0, let answer = HTTPAnswer(curlOutput: outcome.output) else {
      throw LoadFailure(
        id: "update-network", reason: "cannot be fetched: \(reason(outcome))",
        remedy: remedy(outcome))
    }
    return answer
  }

  /// Fetches the document.
  package func run() throws(LoadFailure) -> [UInt8] {
    let most = min(limit, Self.mostBytes)
    let outcome: ChildProcess.Outcome
    do {
      outcome = try ChildProcess(program: "curl", arguments: arguments(most)).run()
    } catch {
      throw LoadFailure(
        id: "reference-network", reason: "cannot be fetched: \(error.reason)",
        remedy: "Install curl, or keep a copy beside the description.")
    }
    guard outcome.status == 0 else {
      throw LoadFailure(
        id: "reference-network", reason: "cannot be fetched: \(reason(outcome))",
        remedy: "Check the address and the network, or keep a copy beside the description.")
    }
    guard outcome.output.count <= most else {
      throw LoadFailure(
        id: "reference-limit", reason: "has more than \(most) bytes",
        remedy: "Keep a copy beside the description.")
    }
    return outcome.output
  }

  private func arguments(_ most: Int) -> [String] {
    [
      // No settings of the user's, and no patterns in the URL.
      "--disable", "--globoff", "--silent", "--show-error", "--fail",
      "--proto", isLoopback ? "=http" : "=https",
      "--location", "--max-redirs", "5", "--proto-redir", "=https",
      "--connect-timeout", "10", "--max-time", "30", "--max-filesize", "\(most)",
      "--url", url,
    ]
  }

  /// Whether the URL is that of a server on this machine.
  private var isLoopback: Bool {
    guard url.hasPrefix("http://") else { return false }
    let authority = url.dropFirst("http://".count).prefix { $0 != "/" && $0 != "?" && $0 != "\\" }
    guard !authority.contains("@") else { return false }
    if authority == "[::1]" || authority.hasPrefix("[::1]:") { return true }
    let host = authority.prefix { $0 != ":" }
    return host == "localhost" || host == "127.0.0.1"
  }

  /// What to do where there was no answer.
  private func remedy(_ outcome: ChildProcess.Outcome) -> String {
    switch outcome.status {
    case 18: "The answer was cut off; try again."
    case 47: "It leads from one address to the next, on and on; correct the address with --from."
    default: "Check the address and the network."
    }
  }

  /// What curl said last.
  private func reason(_ outcome: ChildProcess.Outcome) -> String {
    let lines = String(decoding: outcome.output.suffix(500), as: UTF8.self)
      .split(separator: "\n")
    guard let line = lines.last(where: { $0.hasPrefix("curl: ") }) else {
      return "curl ended with \(outcome.status)"
    }
    return String(line.dropFirst("curl: ".count))
  }
}
