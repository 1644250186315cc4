import OpenAPIDocument
import YAMLTree

// Whole bodies of the document's own.
extension TypeBuilder {
  /// The bodies that some media types show, each once: those that they name, or else the one that
  /// their schema shows.
  func examples(of content: [MediaType]) -> [BodyExample] {
    guard keepsExamples else { return [] }
    var found: [BodyExample] = []
    for example in content.flatMap(examples(of:))
    where !found.contains(where: { $0.content == example.content }) {
      found.append(example)
    }
    return found
  }

  private func examples(of media: MediaType) -> [BodyExample] {
    let kind = MediaKind(media.essence) ?? .json
    let own = media.examples.compactMap { example in
      body(example.value, kind, isSerialized: example.isSerialized).map {
        BodyExample(title: example.title, content: $0)
      }
    }
    guard own.isEmpty, kind == .json, let schema = media.schema else { return own }
    return shown(by: schema).map { [BodyExample(title: nil, content: .json($0))] } ?? []
  }

  /// A value of the document as what is sent; `nil` where it is too large to show, or not told how it
  /// is written.
  private func body(
    _ node: YAMLNode, _ kind: MediaKind, isSerialized: Bool
  ) -> BodyExample.Content? {
    guard let value = JSONTree(node, limits: .shown) else { return nil }
    if case .string(let text) = value {
      // Some write JSON into a text of their own.
      let isJSON = kind == .json && !isSerialized && text.first != "{" && text.first != "["
      return isJSON ? .json(value) : .text(text)
    }
    return [.json, .urlEncodedForm, .multipartForm].contains(kind) ? .json(value) : nil
  }

  /// The value that a schema, or its elements, show as their own.
  private func shown(by schema: Schema) -> JSONTree? {
    let (example, last) = example(from: schema)
    if let example { return JSONTree(example, limits: .shown) }
    guard let items = last.items, let element = self.example(from: items).example else {
      return nil
    }
    return JSONTree(element, limits: .shown).map { .array([$0]) }
  }

  /// The first example on the way from a schema through what it refers to, and where that ends.
  private func example(from schema: Schema) -> (example: YAMLNode?, last: Schema) {
    var schema = schema
    for _ in 0..<Self.longestChain {
      if let example = schema.example { return (example, schema) }
      guard let target = schema.reference.flatMap({ document.schema(named: $0) }) else { break }
      schema = target
    }
    return (nil, schema)
  }

  /// More references to references than any sensible document has.
  private static let longestChain = 16
}
