import OpenAPIDocument

/// What the content of a media type is to a client.
enum MediaKind: Hashable {
  case json
  case urlEncodedForm
  case multipartForm
  case text
  case xml
  case events
  case lines
  case sequence
  case bytes

  /// The kind that a media type's name tells; `nil` where it stands for any.
  init?(_ essence: String) {
    switch essence {
    case "application/json", "text/json", "application/*+json": self = .json
    case "application/x-www-form-urlencoded": self = .urlEncodedForm
    case "text/event-stream": self = .events
    case "application/jsonl", "application/x-ndjson", "application/ndjson",
      "application/x-jsonlines", "application/jsonlines", "application/json-lines":
      self = .lines
    case "application/json-seq": self = .sequence
    case "application/xml", "text/xml": self = .xml
    case "application/yaml", "application/x-yaml", "application/javascript", "application/graphql",
      "application/jwt":
      self = .text
    case "*/*", "application/*": return nil
    default:
      if essence.hasSuffix("+json-seq") {
        self = .sequence
      } else if essence.hasSuffix("+json") {
        self = .json
      } else if essence.hasSuffix("+xml"), !essence.hasPrefix("image/") {
        self = .xml
      } else if essence.hasPrefix("multipart/") {
        self = .multipartForm
      } else if essence.hasPrefix("text/") || essence.hasSuffix("+yaml") {
        self = .text
      } else {
        self = .bytes
      }
    }
  }
}

extension MediaType {
  /// The name without its parameters.
  var essence: String {
    // As nearly all are written.
    if name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3B && !(0x41...0x5A).contains($0) })
    {
      return name
    }
    return name.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
  }

  /// Whether the name stands for several media types.
  var isRange: Bool { essence.contains("*") }

  /// Whether the content is JSON.
  var isJSON: Bool { MediaKind(essence) == .json }

  /// The words that tell this media type from others of its kind: `merge patch` of
  /// `application/merge-patch+json`.
  func words(_ names: inout NameTable) -> [String] {
    let subtype = essence.drop { $0 != "/" }.dropFirst().prefix { $0 != "+" }
    let words = names.name(String(subtype)).words
    return ["vnd", "x", "prs"].contains(words.first) && words.count > 1
      ? Array(words.dropFirst()) : words
  }
}

extension OperationBuilder {
  /// What the content of a body is, by the name of its media type and, where that says little, by
  /// its schema.
  mutating func kind(of media: MediaType) -> MediaKind {
    let kind = MediaKind(media.essence)
    if kind == .urlEncodedForm || kind == .multipartForm { return kind ?? .bytes }
    guard let schema = media.schema.map({ types.resolved($0) }) else { return kind ?? .bytes }
    if schema.isBinary { return .bytes }
    if let kind { return kind }
    if schema.saysNothing { return .bytes }
    return schema.types.subtracting(.null) == .string && schema.allowedValues == nil ? .text : .json
  }
}

extension Schema {
  /// Whether values are bytes as they are.
  var isBinary: Bool {
    guard types.subtracting([.null, .string]).isEmpty, contentEncoding == nil else { return false }
    return format == "binary" || contentMediaType == "application/octet-stream"
  }
}
