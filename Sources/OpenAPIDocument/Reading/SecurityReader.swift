import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the security schemes.
  mutating func securitySchemes(_ node: YAMLNode) -> [NamedSecurityScheme] {
    namedEntries(of: node, "securitySchemes").compactMap { key, value in
      resolve(value).flatMap { securityScheme(name: key.text, $0) }
    }
  }

  private mutating func securityScheme(
    name: String,
    _ node: YAMLNode
  ) -> NamedSecurityScheme? {
    var type = ""
    var scheme = ""
    var keyName: String?
    var place: String?
    var description: String?
    forEachField(of: node, as: .securityScheme) { reader, key, value in
      switch key {
      case "type": type = reader.string(value, key) ?? ""
      case "scheme": scheme = (reader.string(value, key) ?? "").lowercased()
      case "name": keyName = reader.string(value, key)
      case "in": place = reader.string(value, key)
      case "description": description = reader.string(value, key)
      case "flows", "openIdConnectUrl": break
      default: return false
      }
      return true
    }
    let kind: SecurityScheme
    switch (type, scheme) {
    case ("http", "basic"): kind = .basic
    case ("http", "bearer"): kind = .bearer
    case ("apiKey", _):
      guard let keyName, let place = place.flatMap(Parameter.Place.init(rawValue:)) else {
        error(
          "openapi-missing-field",
          "an API key needs a 'name' and an 'in'",
          at: node,
          remedy: "Add what is missing."
        )
        return nil
      }
      kind = .apiKey(name: keyName, place: place)
      if place != .header {
        tally.unsupported(
          "an API key in the \(place.rawValue)",
          at: node.location,
          effect: "It is left out of every call.")
      }
    default:
      let what = [type, scheme].filter { !$0.isEmpty }.joined(separator: " ")
      kind = .other(what)
      tally.unsupported(
        "security of type '\(what)'",
        at: node.location,
        effect: "Set the credentials of a client by hand."
      )
    }
    return NamedSecurityScheme(
      name: name,
      scheme: kind,
      description: description,
      location: node.location
    )
  }

  /// Reads alternatives, each a set of schemes.
  mutating func securityRequirements(_ node: YAMLNode) -> [SecurityRequirement] {
    elements(of: node, "security").map { element in
      SecurityRequirement(schemes: namedEntries(of: element, "security").map { $0.key.text })
    }
  }
}
