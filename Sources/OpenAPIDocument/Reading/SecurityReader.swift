import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the security schemes.
  mutating func securitySchemes(_ node: YAMLNode) -> [NamedSecurityScheme] {
    namedEntries(of: node, "securitySchemes").compactMap { key, value in
      resolve(value).flatMap { securityScheme(name: key.text, $0) }
    }
  }

  /// The fields of a security scheme that tell what it is.
  private struct SchemeFields {
    var type = ""
    var scheme = ""
    var keyName = ""
    var place = ""
  }

  private mutating func securityScheme(
    name: String,
    _ node: YAMLNode
  ) -> NamedSecurityScheme? {
    var fields = SchemeFields()
    var description: String?
    forEachField(of: node, as: .securityScheme) { reader, key, value in
      switch key {
      case "type": fields.type = reader.string(value, key) ?? ""
      case "scheme": fields.scheme = reader.string(value, key) ?? ""
      case "name": fields.keyName = reader.string(value, key) ?? ""
      case "in": fields.place = reader.string(value, key) ?? ""
      case "description": description = reader.string(value, key)
      default: return false
      }
      return true
    }
    guard node.kind == .mapping, let scheme = scheme(fields, at: node) else { return nil }
    return NamedSecurityScheme(
      name: name,
      scheme: scheme,
      description: description,
      location: node.location
    )
  }

  private mutating func scheme(_ fields: SchemeFields, at node: YAMLNode) -> SecurityScheme? {
    switch fields.type {
    case "http":
      guard !fields.scheme.isEmpty else { return missing("HTTP security needs a 'scheme'", node) }
      return switch fields.scheme.lowercased() {
      case "basic": .basic
      case "bearer": .bearer
      default: .http(scheme: fields.scheme)
      }
    case "apiKey":
      guard !fields.keyName.isEmpty, let place = Parameter.Place(rawValue: fields.place),
        [.header, .query, .cookie].contains(place)
      else {
        return missing(
          "an API key needs a 'name', and an 'in' that is header, query or cookie",
          node
        )
      }
      return .apiKey(name: fields.keyName, place: place)
    case "oauth2": return .oauth2
    case "openIdConnect": return .openIDConnect
    case "mutualTLS": return .mutualTLS
    case "": return missing("a security scheme needs a 'type'", node)
    default:
      tally.unsupported(
        "security of type '\(fields.type)'",
        at: node.location,
        effect: "Set the credentials of a client by hand."
      )
      return .other(fields.type)
    }
  }

  /// Tells that a scheme lacks what it cannot do without, and leaves it out.
  private mutating func missing(_ message: String, _ node: YAMLNode) -> SecurityScheme? {
    warn(
      "openapi-missing-field",
      message,
      at: node,
      remedy: "The scheme is left out; add what is missing."
    )
    return nil
  }

  /// Reads alternatives, each a set of schemes.
  mutating func securityRequirements(_ node: YAMLNode) -> [SecurityRequirement] {
    elements(of: node, "security").map { element in
      SecurityRequirement(
        schemes: namedEntries(of: element, "security").map { schemeName($0.key.text) }
      )
    }
  }

  /// The name of a scheme, which 3.2 allows to be written as a reference.
  private func schemeName(_ text: String) -> String {
    let prefix = "#/components/securitySchemes/"
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }
}
