import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads every operation of every path.
  mutating func operations(_ paths: YAMLNode) -> [Operation] {
    entries(of: paths, "paths").flatMap { key, value in pathItem(key, value) }
  }

  /// What a path item says for all its operations.
  private struct Shared {
    var path: PathTemplate
    /// Where the path is written.
    var location: SourceLocation
    var parameters: [YAMLNode] = []
    var servers: [Server] = []
  }

  private mutating func pathItem(_ key: YAMLNode, _ node: YAMLNode) -> [Operation] {
    guard let item = resolve(node), !item.isNull else { return [] }
    if !key.text.hasPrefix("/") {
      warn(
        "openapi-path",
        "the path '\(key.text)' does not begin with '/'",
        at: key,
        remedy: "It is read as '/\(key.text)'."
      )
    }
    var shared = Shared(path: PathTemplate(key.text), location: key.location)
    var methods: [(key: YAMLNode, node: YAMLNode)] = []
    for (fieldKey, value) in item.kind == .mapping ? Array(item.entries) : [] {
      let field = fieldKey.text
      if Self.methods.contains(field) { methods.append((fieldKey, value)) }
    }
    forEachField(of: item, as: .pathItem) { reader, field, value in
      switch field {
      case "parameters": shared.parameters = reader.elements(of: value, field)
      case "servers": shared.servers = reader.servers(value)
      default: return Self.methods.contains(field) || field == "$ref"
      }
      return true
    }
    return methods.map { operation($0.key, $0.node, shared) }
  }

  private mutating func operation(
    _ key: YAMLNode,
    _ node: YAMLNode,
    _ shared: Shared
  ) -> Operation {
    var result = Operation(
      id: nil,
      method: key.text.uppercased(),
      path: shared.path.text,
      tags: [],
      summary: nil,
      description: nil,
      isDeprecated: false,
      parameters: [],
      requestBody: nil,
      responses: [],
      servers: shared.servers,
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
      default:
        guard field.hasPrefix("x-") else { return false }
        result.extensions[field] = value
      }
      return true
    }
    if result.id?.isEmpty == true { result.id = nil }
    let parameters = merged(shared.parameters, own)
    let mended = shared.path.mended(declared: parameters.filter { $0.place == .path }.map(\.name))
    if mended.colons > 0 {
      tally.note(
        "openapi-colon-path",
        "a path parameter is written ':name'",
        at: shared.location,
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
      diagnostics.append(
        .warning(
          "openapi-unused-path-parameter",
          "the path \(template.text) has no place for '\(parameter.name)'",
          at: parameter.location,
          remedy: "It is left out; add {\(parameter.name)} to the path or remove the parameter."
        )
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
          schema: Schema(SchemaDraft(types: .string, location: node.location)),
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

  private static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
  ]
}
