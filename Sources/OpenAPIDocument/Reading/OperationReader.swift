import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads one operation; `nil` where it refers to nothing.
  mutating func operation(
    method: String,
    _ key: YAMLNode,
    _ node: YAMLNode,
    _ item: PathItemContext
  ) -> Operation? {
    guard let node = resolve(node) else { return nil }
    var result = Operation(
      id: nil,
      method: method,
      path: item.path.text,
      tags: [],
      summary: nil,
      description: nil,
      isDeprecated: false,
      parameters: [],
      requestBody: nil,
      responses: [],
      servers: item.servers,
      callbacks: [],
      security: nil,
      extensions: [:],
      location: key.location
    )
    var own: [YAMLNode] = []
    forEachField(of: node, as: .operation) { reader, field, value in
      switch field {
      case "operationId":
        result.id = reader.string(value, field)
        result.location = value.location
      case "tags": result.tags = reader.strings(value, field)
      case "summary": result.summary = reader.string(value, field)
      case "description": result.description = reader.string(value, field)
      case "deprecated": result.isDeprecated = reader.bool(value, field)
      case "parameters": own = reader.elements(of: value, field)
      case "requestBody": result.requestBody = reader.requestBody(value)
      case "responses": result.responses = reader.responses(value)
      case "security": result.security = reader.securityRequirements(value)
      case "servers": result.servers = reader.servers(value)
      case "callbacks":
        if item.isServed {
          result.callbacks = reader.callbacks(value)
        } else {
          reader.tally.unsupported(
            "a callback of a callback",
            at: value.location,
            effect: "It is left out."
          )
        }
      default:
        guard field.hasPrefix("x-") else { return false }
        result.extensions[field] = value
      }
      return true
    }
    if result.id?.isEmpty == true { result.id = nil }
    let parameters = merged(item.parameters, own)
    guard item.isServed else {
      result.parameters = parameters
      return result
    }
    let names = { (place: Parameter.Place) in parameters.filter { $0.place == place }.map(\.name) }
    let mended = item.path.withoutPairs(of: names(.query)).mended(declared: names(.path))
    if mended.colons > 0 {
      tally.note(
        "openapi-colon-path",
        "a path parameter is written ':name'",
        at: item.location,
        remedy: "It is read as '{name}'."
      )
    }
    result.path = mended.template.text
    result.parameters = matched(parameters, to: mended.template, at: key)
    return result
  }

  /// The parameters of a path item and an operation, the latter's winning.
  private mutating func merged(_ shared: [YAMLNode], _ own: [YAMLNode]) -> [Parameter] {
    var result: [Parameter] = []
    let sharedCount = shared.count
    for (position, node) in (shared + own).enumerated() {
      guard let parameter = parameter(node) else { continue }
      if let index = result.firstIndex(where: {
        $0.name == parameter.name && $0.place == parameter.place
      }) {
        if position >= sharedCount, index >= sharedCount {
          warn(
            "openapi-repeated-parameter",
            "the \(parameter.place.rawValue) parameter '\(parameter.name)' is declared twice",
            at: node,
            remedy: "The last one is used; remove the other."
          )
        }
        result[index] = parameter
      } else {
        result.append(parameter)
      }
    }
    return result
  }

  /// The parameters with those of the path made to agree with its template.
  private mutating func matched(
    _ parameters: [Parameter],
    to template: PathTemplate,
    at node: YAMLNode
  ) -> [Parameter] {
    let names = template.names
    var result = parameters.filter { $0.place != .path || names.contains($0.name) }
    for parameter in parameters where parameter.place == .path && !names.contains(parameter.name) {
      warn(
        "openapi-unused-path-parameter",
        "the path \(template.text) has no place for '\(parameter.name)'",
        at: parameter.location,
        remedy: "It is left out; add {\(parameter.name)} to the path or remove the parameter."
      )
    }
    for name in names where !result.contains(where: { $0.place == .path && $0.name == name }) {
      warn(
        "openapi-undeclared-path-parameter",
        "the parameter {\(name)} of the path \(template.text) is not declared",
        at: node,
        remedy: "It is read as a required string."
      )
      result.append(
        Parameter(
          name: name,
          place: .path,
          description: nil,
          isRequired: true,
          isDeprecated: false,
          schema: Schema(SchemaParts(types: .string, location: node.location)),
          style: "simple",
          explodes: false,
          allowsReserved: false,
          mediaType: nil,
          location: node.location
        )
      )
    }
    return result
  }
}
