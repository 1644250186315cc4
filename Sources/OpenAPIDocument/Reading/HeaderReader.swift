import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the headers of a response, but `Content-Type`, which its media types describe.
  mutating func headers(_ node: YAMLNode) -> [Header] {
    namedEntries(of: node, "headers").compactMap { key, value in
      let name = key.text
      if name.lowercased() == "content-type" { return nil }
      guard let target = resolve(value) else { return nil }
      guard target.id != value.id else { return header(name, target) }
      var known = shared.headers[target.id] ?? header(name, target)
      shared.headers[target.id] = known
      known.name = name
      return known
    }
  }

  private mutating func header(_ name: String, _ node: YAMLNode) -> Header {
    var header = Header(
      name: name,
      description: nil,
      isRequired: false,
      isDeprecated: false,
      schema: Schema(SchemaParts(types: .string, location: node.location)),
      explodes: false,
      mediaType: nil,
      location: node.location
    )
    forEachField(of: node, as: .header) { reader, key, value in
      switch key {
      case "description": header.description = reader.string(value, key)
      case "required": header.isRequired = reader.bool(value, key)
      case "deprecated": header.isDeprecated = reader.bool(value, key)
      case "schema": header.schema = reader.schema(value)
      case "explode": header.explodes = reader.bool(value, key)
      case "content":
        guard let media = reader.content(value).first else { break }
        header.mediaType = media.name
        header.schema = media.schema ?? Schema(SchemaParts(location: media.location))
      default: return false
      }
      return true
    }
    return header
  }
}
