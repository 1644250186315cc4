import Diagnostics
import YAMLTree

/// A parameter of a path item or an operation.
struct SwaggerParameter {
  /// Where it stands in the list, be it as a reference.
  var node: YAMLNode
  /// The parameter itself.
  var target: YAMLNode

  var name: String { target["name"]?.text ?? "" }
}

/// The parameters of a path item or an operation, by what becomes of them.
struct SwaggerParameters {
  /// Those that stay parameters.
  var plain: [SwaggerParameter] = []
  /// Those `in: body`.
  var bodies: [SwaggerParameter] = []
  /// Those `in: formData`.
  var forms: [SwaggerParameter] = []
}

extension SwaggerUpgrade {
  /// Reads a list of parameters.
  mutating func parameters(_ list: YAMLNode?) -> SwaggerParameters {
    var result = SwaggerParameters()
    for node in list.map({ Array($0.elements) }) ?? [] {
      guard let target = resolve(node) else { continue }
      let parameter = SwaggerParameter(node: node, target: target)
      switch target["in"]?.text {
      case "body": result.bodies.append(parameter)
      case "formData": result.forms.append(parameter)
      default: result.plain.append(parameter)
      }
    }
    return result
  }

  /// The parameters that stay parameters, for the field from which they were read.
  mutating func plainParameters(_ parameters: SwaggerParameters, of list: YAMLNode) -> YAMLDraft? {
    guard list.kind == .sequence else { return .copy(list) }
    guard !parameters.plain.isEmpty else { return nil }
    return .sequence(parameters.plain.map { plainParameter($0) }, at: list)
  }

  private mutating func plainParameter(_ parameter: SwaggerParameter) -> YAMLDraft {
    guard let name = component(parameter.node, in: "parameters") else {
      return self.parameter(parameter.target)
    }
    return redirected(parameter.node, to: "#/components/parameters/\(name)")
  }

  /// Adds the parameters that are defined for the whole document. Those of forms have no
  /// equivalent, and are written where they are used.
  mutating func addGlobalParameters(to components: inout YAMLMappingDraft) {
    guard let node = root["parameters"] else { return }
    guard node.kind == .mapping else { return components.add("parameters", .copy(node)) }
    var parameters = YAMLMappingDraft()
    var bodies = YAMLMappingDraft()
    for (key, value) in node.entries {
      guard let target = resolve(value) else { continue }
      let parameter = SwaggerParameter(node: value, target: target)
      switch target["in"]?.text {
      case "body": bodies.add(key, body(parameter, media: globalMedia))
      case "formData": break
      default: parameters.add(key, plainParameter(parameter))
      }
    }
    if !parameters.isEmpty { components.add("parameters", parameters.draft(at: node)) }
    if !bodies.isEmpty { components.add("requestBodies", bodies.draft(at: node)) }
  }

  /// Rewrites a parameter that stays one.
  private mutating func parameter(_ node: YAMLNode) -> YAMLDraft {
    guard node.kind == .mapping, reference(node) == nil else { return .copy(node) }
    checkPlace(of: node)
    let isForm = node["in"]?.text == "query"
    return typedObject(node, styles: isForm ? .form : .simple)
  }

  private mutating func checkPlace(of parameter: YAMLNode) {
    let places = ["query", "header", "path", "formData", "body"]
    guard let place = parameter["in"], !(places + ["cookie"]).contains(place.text) else { return }
    let meant = nearest(to: place.text, in: places).map { "Did you mean '\($0)'?" }
    diagnostics.append(
      .error(
        "swagger-parameter-place",
        "a parameter cannot be in '\(place.text)'",
        at: place.location,
        remedy: meant ?? "Write query, header, path, formData or body."
      )
    )
  }

  /// Rewrites a parameter or a header: what says which values it has moves into a schema.
  mutating func typedObject(_ node: YAMLNode, styles: ListStyles) -> YAMLDraft {
    guard grow(by: node.count) else { return .copy(node) }
    let style = listStyle(of: node, styles: styles)
    var result = YAMLMappingDraft()
    for (key, value) in node.entries where !isTyping(key.text) {
      switch key.text {
      case "style" where style != nil, "explode" where style != nil: leaveOut(key)
      default: result.add(key, .copy(value))
      }
    }
    result.add("schema", typing(of: node))
    if let style {
      result.add("style", .string(style.name, at: style.place))
      result.add("explode", .bool(style.explodes, at: style.place))
    }
    return result.draft(at: node)
  }

  /// The schema of the values of a parameter or a header.
  ///
  /// A `schema`, which only bodies may have, is taken where it stands in another parameter.
  mutating func typing(of node: YAMLNode, with extra: YAMLMappingDraft = .init()) -> YAMLDraft {
    if let written = node["schema"] {
      if let type = node["type"] {
        tally.note(
          "swagger-two-schemas",
          "a parameter has both a 'type' and a 'schema'",
          at: type.location,
          remedy: "The schema is used; remove one of them."
        )
      }
      return schema(written)
    }
    var result = extra
    for (key, value) in node.entries {
      let name = key.text
      if name == "collectionFormat" { continue }
      if Self.schemaFields.contains(name) {
        addSchemaField(key, value, of: node, to: &result)
      } else if name == "x-nullable", value.bool == true, !result.contains("nullable") {
        result.add("nullable", .bool(true, at: value))
      }
    }
    return result.draft(at: node)
  }

  private func isTyping(_ field: String) -> Bool {
    field == "schema" || field == "collectionFormat" || Self.schemaFields.contains(field)
  }

  /// The fields of parameters and headers that a schema has in OpenAPI 3.
  static let schemaFields: Set<String> = [
    "type", "format", "items", "default", "enum", "multipleOf", "maximum", "exclusiveMaximum",
    "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems",
  ]
}
