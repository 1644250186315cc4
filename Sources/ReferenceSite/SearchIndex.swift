import SDKModel
import SwiftEmitter

/// What the search goes through, as a script: a page that is opened from a disk may load no other kind
/// of file.
enum SearchIndex {
  static func script(_ site: SiteContext) -> String {
    let entries = site.snippets.calls.indices.map { index -> JSONTree in
      let call = site.snippets.calls[index]
      return .array([
        .string(site.titles[index]),
        .string(([call.client] + call.path).joined(separator: ".")),
        .string(call.operation.method), .string(call.operation.path),
        .string(site.paths[index]), .string(words(of: call.operation, site.model)),
      ])
    }
    let json = HTML.script(json: JSONTree.array(entries).text)
    return "\"use strict\";\nglobalThis.reference.search(\(json));\n"
  }

  /// The description, and the names of what is passed.
  private static func words(of operation: Operation, _ model: SDKModel) -> String {
    let description = Markdown.plain(operation.description)
    var names = operation.parameters.map(\.wireName)
    for parameter in operation.parameters {
      guard case .group(let group) = parameter.place else { continue }
      names += model.parameterGroups[group].members.map(\.wireName)
    }
    return (description + " " + names.joined(separator: " ")).prefix(600).description
  }
}
