import Diagnostics
import YAMLTree

/// The name of a media type, and the node that says so if there is one.
struct MediaTypeName: Equatable {
  var text: String
  var node: YAMLNode?

  static func == (left: MediaTypeName, right: MediaTypeName) -> Bool { left.text == right.text }

  static let json = MediaTypeName(text: "application/json")
  static let octets = MediaTypeName(text: "application/octet-stream")
  static let form = MediaTypeName(text: "application/x-www-form-urlencoded")
  static let multipart = MediaTypeName(text: "multipart/form-data")

  /// The name in lower case, without parameters such as `; charset=utf-8`.
  var essence: String {
    let name = text.prefix { $0 != ";" }
    return String(name.prefix { $0 != " " }).lowercased()
  }

  var isURLEncodedForm: Bool { essence == Self.form.text }
  var isMultipart: Bool { essence.hasPrefix("multipart/") }
}

/// The media types in which an operation takes and gives bodies; empty where nothing is said.
struct OperationMedia {
  var consumes: [MediaTypeName] = []
  var produces: [MediaTypeName] = []
}

extension SwaggerUpgrade {
  /// The media types that hold for an operation. An empty list takes away what holds for all.
  mutating func media(of operation: YAMLNode) -> OperationMedia {
    OperationMedia(
      consumes: mediaTypes(operation["consumes"]) ?? globalMedia.consumes,
      produces: mediaTypes(operation["produces"]) ?? globalMedia.produces
    )
  }

  /// The media types of a list, each once; `nil` where there is no list.
  mutating func mediaTypes(_ node: YAMLNode?) -> [MediaTypeName]? {
    guard let node, !node.isNull else { return nil }
    var result: [MediaTypeName] = []
    var seen: Set<String> = []
    for element in texts(node) where seen.insert(element.text).inserted {
      result.append(MediaTypeName(text: element.text, node: element))
    }
    return result
  }

  /// The texts of a list; a single text counts as a list of one.
  mutating func texts(_ node: YAMLNode) -> [YAMLNode] {
    if node.kind == .sequence {
      return node.elements.filter { $0.kind == .scalar && !$0.isNull }
    }
    tally.note(
      "swagger-not-a-list",
      "a list of texts is expected here",
      at: node.location,
      remedy: node.kind == .scalar ? "It is read as a list of one." : "It is left out."
    )
    return node.kind == .scalar ? [node] : []
  }

  /// A `content` that has the same schema for each media type, and the examples of each.
  mutating func content(
    _ types: [MediaTypeName],
    at place: YAMLNode,
    schema: YAMLDraft?,
    encoding: YAMLDraft? = nil,
    examples: [String: YAMLNode] = [:]
  ) -> YAMLDraft {
    var content = YAMLMappingDraft()
    guard grow(by: types.count) else { return content.draft(at: place) }
    for type in types {
      var media = YAMLMappingDraft()
      if let schema { media.add("schema", schema) }
      if let encoding { media.add("encoding", encoding) }
      if let example = examples[type.text] { media.add("example", .copy(example)) }
      content.add(type.text, at: type.node ?? place, media.draft(at: place))
    }
    return content.draft(at: place)
  }
}
