import SDKModel
import SwiftEmitter

/// What every page needs to know.
struct SiteContext: Sendable {
  let model: SDKModel
  let snippets: SwiftSnippets
  let samples: SampleValues
  let typing: ValueTyping
  /// Where each call has its page, in the order of the calls.
  let paths: [String]
  /// What each call is titled, and whether it may still change, in the order of the calls.
  let titles: [String]
  let previews: [Bool]
  /// The descriptions of the fields of each record as HTML, by the index of its type: many pages show
  /// the same.
  let fieldTexts: [[String]]
  private let clients: [String: Int]

  init(_ model: SDKModel) {
    self.model = model
    let snippets = SwiftSnippets(model)
    self.snippets = snippets
    samples = SampleValues(model)
    typing = ValueTyping(model)
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
    titles = snippets.calls.map(Self.title)
    previews = snippets.calls.map(\.operation.isShownAsPreview)
    fieldTexts = model.types.map { type in
      guard case .record(let record) = type.shape else { return [] }
      return record.fields.map { field in
        Markdown.html(field.description ?? field.typeDescription, heading: 6)
      }
    }
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
  private static func title(of call: SwiftSnippets.Call) -> String {
    guard let summary = call.operation.summary, !summary.isEmpty else {
      return call.path.joined(separator: ".")
    }
    let text = Markdown.plain(summary)
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
