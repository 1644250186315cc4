import SDKModel
import SwiftEmitter

/// What every page needs to know.
struct SiteContext: Sendable {
  let model: SDKModel
  let snippets: SwiftSnippets
  let samples: SampleValues
  /// Where each call has its page, in the order of the calls.
  let paths: [String]
  private let clients: [String: Int]

  init(_ model: SDKModel) {
    self.model = model
    let snippets = SwiftSnippets(model)
    self.snippets = snippets
    samples = SampleValues(model)
    var names: Set<String> = []
    paths = snippets.calls.map { call in
      let name = ([call.client] + call.path).joined(separator: ".")
      let safe = String(
        name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." ? $0 : "_" })
      // No file system takes names of any length, and some know no capitals.
      let base = String(safe.prefix(160))
      var candidate = base
      var number = 2
      while !names.insert(candidate.lowercased()).inserted {
        candidate = "\(base)-\(number)"
        number += 1
      }
      return "operations/\(candidate).html"
    }
    let spelled = model.clients.indices.map { (snippets.client($0).type, $0) }
    clients = Dictionary(spelled) { first, _ in first }
  }

  /// The index of the client that a call is shown with.
  func clientIndex(of call: SwiftSnippets.Call) -> Int {
    clients[call.client] ?? 0
  }

  /// The client that a call is shown with.
  func client(of call: SwiftSnippets.Call) -> Client {
    model.clients[clientIndex(of: call)]
  }

  /// What leads from a client to the function, as it is written in Swift.
  func function(of call: SwiftSnippets.Call) -> String {
    let words = snippets.escapedPath(of: call)
    return words.joined(separator: ".")
  }

  /// A name as it stands in a sentence.
  func words(_ name: Name) -> String {
    name.words.map { model.vocabulary.spelling(of: $0) ?? $0 }.joined(separator: " ")
  }

  /// What a call is titled.
  func title(of call: SwiftSnippets.Call) -> String {
    guard let summary = call.operation.summary, !summary.isEmpty else {
      return call.path.joined(separator: ".")
    }
    let text = Markdown.plain(summary)
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
