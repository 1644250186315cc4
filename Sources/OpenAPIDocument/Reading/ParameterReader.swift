import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads one parameter, or what it refers to.
  mutating func parameter(_ node: YAMLNode) -> Parameter? {
    guard let node = resolve(node) else { return nil }
    var name: String?
    var placeNode: YAMLNode?
    var parameter = Parameter(
      name: "",
      place: .query,
      description: nil,
      isRequired: false,
      isDeprecated: false,
      schema: Schema(SchemaDraft(types: .string, location: node.location)),
      style: "",
      explodes: false,
      allowsReserved: false,
      mediaType: nil,
      location: node.location
    )
    var style: String?
    var explodes: Bool?
    forEachField(of: node, as: .parameter) { reader, key, value in
      switch key {
      case "name": name = reader.scalarText(value, key)
      case "in": placeNode = value
      case "description": parameter.description = reader.string(value, key)
      case "required": parameter.isRequired = reader.bool(value, key)
      case "deprecated": parameter.isDeprecated = reader.bool(value, key)
      case "content":
        reader.tally.unsupported(
          "'content' in a parameter",
          at: value.location,
          effect: "The value is passed as text; write it as that media type yourself.")
      case "schema": parameter.schema = reader.schema(value)
      case "style": style = reader.string(value, key)
      case "explode": explodes = reader.bool(value, key)
      default: return false
      }
      return true
    }
    guard node.kind == .mapping else { return nil }
    guard let name, !name.isEmpty, let placeNode else {
      error(
        "openapi-missing-field",
        "a parameter needs a 'name' and an 'in'",
        at: node,
        remedy: "Add what is missing."
      )
      return nil
    }
    guard let place = Parameter.Place(rawValue: placeNode.text) else {
      error(
        "openapi-parameter-place",
        "a parameter cannot be in '\(placeNode.text)'",
        at: placeNode,
        remedy: "Write path, query, header or cookie."
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
    parameter.style = style ?? (place == .query || place == .cookie ? "form" : "simple")
    parameter.explodes = explodes ?? (parameter.style == "form")
    noteUnusualStyle(of: parameter)
    return parameter
  }

  /// Lists and objects are sent in the specification's standard style alone; any other is told.
  private mutating func noteUnusualStyle(of parameter: Parameter) {
    let isForm = parameter.place == .query || parameter.place == .cookie
    guard parameter.style != (isForm ? "form" : "simple") || parameter.explodes != isForm else {
      return
    }
    let plain: SchemaTypes = [.null, .boolean, .integer, .number, .string]
    let isSingle =
      parameter.schema.reference == nil && !parameter.schema.types.isEmpty
      && parameter.schema.types.isSubset(of: plain)
    let isStandardStyle = parameter.style == "form" || parameter.style == "simple"
    if isSingle && isStandardStyle { return }
    let explode = parameter.explodes ? "explode: true" : "explode: false"
    tally.unsupported(
      "'style: \(parameter.style)' with '\(explode)' in a \(parameter.place.rawValue) parameter",
      at: parameter.location,
      effect: "Its lists are written in the standard style.")
  }
}
