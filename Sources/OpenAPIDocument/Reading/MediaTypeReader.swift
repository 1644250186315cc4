import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the media types of a body, a parameter or a header.
  mutating func content(_ node: YAMLNode) -> [MediaType] {
    namedEntries(of: node, "content").compactMap { key, value in
      guard let value = resolve(value) else { return nil }
      return mediaType(key, value)
    }
  }

  private mutating func mediaType(_ key: YAMLNode, _ node: YAMLNode) -> MediaType {
    var media = MediaType(
      name: key.text.lowercased(),
      schema: nil,
      itemSchema: nil,
      encoding: [:],
      location: key.location
    )
    forEachField(of: node, as: .mediaType) { reader, field, value in
      switch field {
      case "schema": media.schema = reader.schema(value)
      case "itemSchema": media.itemSchema = reader.schema(value)
      case "example": media.examples.insert(Example(value: value), at: 0)
      case "examples": media.examples += reader.examples(value)
      case "encoding":
        for (name, value) in reader.namedEntries(of: value, field) {
          media.encoding[name.text] = reader.encoding(value)
        }
      default: return false
      }
      return true
    }
    return media
  }

  /// The value of the first of several examples, if it is in the document.
  mutating func example(among examples: YAMLNode) -> YAMLNode? {
    guard let first = examples.entries.first?.value, let example = resolve(first) else {
      return nil
    }
    return example["value"] ?? example["dataValue"]
  }

  /// Those of several examples that are in the document.
  private mutating func examples(_ node: YAMLNode) -> [Example] {
    var found: [Example] = []
    for (name, entry) in node.entries.prefix(Self.mostExamples) {
      guard let example = resolve(entry) else { continue }
      // A single one needs no name beside the others.
      let title = example["summary"]?.string ?? (node.count == 1 ? nil : name.text)
      if let value = example["value"] ?? example["dataValue"] {
        found.append(Example(title: title, value: value))
      } else if let value = example["serializedValue"] {
        found.append(Example(title: title, value: value, isSerialized: true))
      }
    }
    return found
  }

  /// Nobody reads more.
  private static let mostExamples = 20

  private mutating func encoding(_ node: YAMLNode) -> Encoding {
    var encoding = Encoding(contentType: nil, style: nil, explodes: nil, allowsReserved: false)
    forEachField(of: node, as: .encoding) { reader, key, value in
      switch key {
      case "contentType": encoding.contentType = reader.string(value, key)
      case "style": encoding.style = reader.string(value, key)
      case "explode": encoding.explodes = reader.bool(value, key)
      case "x-collection-format": encoding.isCollectionFormat = true
      case "allowReserved": encoding.allowsReserved = reader.bool(value, key)
      default: return false
      }
      return true
    }
    return encoding
  }
}
