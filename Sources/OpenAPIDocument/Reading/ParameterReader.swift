import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads one parameter, or what it refers to.
  ///
  /// A parameter whose name or place cannot be told is left out.
  mutating func parameter(_ node: YAMLNode) -> Parameter? {
    guard let target = resolve(node) else { return nil }
    guard let holder = shared.holder(of: target) else { return declaredParameter(target) }
    if let known = shared.parameters[target.id] { return known }
    var parameter = declaredParameter(target)
    if let schema = parameter?.schema { parameter?.schema = schema.held(by: holder) }
    shared.parameters[target.id] = .some(parameter)
    return parameter
  }

  private mutating func declaredParameter(_ node: YAMLNode) -> Parameter? {
    var name: String?
    var placeNode: YAMLNode?
    var style: YAMLNode?
    var explode: YAMLNode?
    var parameter = Parameter(
      name: "",
      place: .query,
      description: nil,
      isRequired: false,
      isDeprecated: false,
      schema: Schema(SchemaParts(types: .string, location: node.location)),
      style: "",
      explodes: false,
      allowsReserved: false,
      mediaType: nil,
      location: node.location
    )
    forEachField(of: node, as: .parameter) { reader, key, value in
      switch key {
      case "name": name = reader.scalarText(value, key)
      case "in": placeNode = value
      case "description": parameter.description = reader.string(value, key)
      case "required": parameter.isRequired = reader.bool(value, key)
      case "deprecated": parameter.isDeprecated = reader.bool(value, key)
      case "allowReserved": parameter.allowsReserved = reader.bool(value, key)
      case "schema": parameter.schema = reader.schema(value)
      case "content":
        guard let media = reader.content(value).first else { break }
        parameter.mediaType = media.name
        parameter.example = parameter.example ?? media.example
        parameter.schema = media.schema ?? Schema(SchemaParts(location: media.location))
      case "example": parameter.example = value
      case "examples": parameter.example = parameter.example ?? reader.example(among: value)
      case "style": style = value
      case "explode": explode = value
      default: return false
      }
      return true
    }
    guard node.kind == .mapping else { return nil }
    guard let name, !name.isEmpty, let placeNode else {
      warn(
        "openapi-missing-field",
        "a parameter needs a 'name' and an 'in'",
        at: node,
        remedy: "The parameter is left out; add what is missing."
      )
      return nil
    }
    guard let place = Parameter.Place(rawValue: placeNode.text.lowercased()) else {
      warn(
        "openapi-parameter-place",
        "a parameter cannot be in '\(placeNode.text)'",
        at: placeNode,
        remedy: "The parameter is left out; write path, query, header or cookie."
      )
      return nil
    }
    parameter.name = name
    parameter.place = place
    if place == .path, !parameter.isRequired {
      warn(
        "openapi-optional-path-parameter",
        "the path parameter '\(name)' is not marked as required",
        at: node,
        remedy: "It is read as required; add 'required: true'."
      )
      parameter.isRequired = true
    }
    if place == .querystring, parameter.mediaType == nil {
      warn(
        "openapi-missing-field",
        "the querystring parameter '\(name)' needs a 'content'",
        at: node,
        remedy: "It is read as application/x-www-form-urlencoded."
      )
      parameter.mediaType = "application/x-www-form-urlencoded"
    }
    readStyle(style, explode, of: &parameter)
    return parameter
  }

  /// Fills in how a structured value is written; what the specification does not define is told
  /// and replaced by what comes nearest.
  private mutating func readStyle(
    _ styleNode: YAMLNode?,
    _ explodeNode: YAMLNode?,
    of parameter: inout Parameter
  ) {
    let place = parameter.place
    let styles = place.styles
    parameter.style = styles[0]
    if let node = styleNode, let style = string(node, "style") {
      if styles.contains(style) {
        parameter.style = style
      } else {
        tally.note(
          "openapi-undefined-style",
          "OpenAPI defines no 'style: \(style)' for a \(place.rawValue) parameter",
          at: node.location,
          remedy: "It is written as 'style: \(styles[0])'."
        )
      }
    }
    let explodes = explodeNode.map { bool($0, "explode") }
    switch (parameter.style, explodes) {
    case ("deepObject", false?):
      noteUndefinedExplode("false", parameter, at: explodeNode, as: "'explode: true'")
      parameter.explodes = true
    case ("spaceDelimited", true?), ("pipeDelimited", true?):
      noteUndefinedExplode("true", parameter, at: explodeNode, as: "'style: form'")
      parameter.style = "form"
      parameter.explodes = true
    case ("form", _), ("cookie", _), ("deepObject", _):
      parameter.explodes = explodes ?? true
    default:
      parameter.explodes = explodes ?? false
    }
  }

  private mutating func noteUndefinedExplode(
    _ value: String,
    _ parameter: Parameter,
    at node: YAMLNode?,
    as replacement: String
  ) {
    tally.note(
      "openapi-undefined-style",
      "OpenAPI defines no 'explode: \(value)' for 'style: \(parameter.style)'",
      at: node?.location ?? parameter.location,
      remedy: "It is written with \(replacement)."
    )
  }
}

extension Parameter.Place {
  /// The styles that the specification defines for the place, the default first.
  fileprivate var styles: [String] {
    switch self {
    case .path: ["simple", "label", "matrix"]
    case .query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"]
    case .header: ["simple"]
    case .cookie: ["form", "cookie"]
    case .querystring: ["form"]
    }
  }
}
