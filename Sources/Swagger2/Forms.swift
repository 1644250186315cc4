import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  /// The request body that form parameters stand for: an object with a property for each.
  mutating func form(_ parameters: [SwaggerParameter], media: OperationMedia) -> YAMLDraft {
    let first = parameters[0].node
    let hasFile = parameters.contains { isFile($0.target) }
    let types = formTypes(media.consumes, hasFile: hasFile)
    var properties = YAMLMappingDraft()
    var required: [YAMLDraft] = []
    var encoding = YAMLMappingDraft()
    var names: Set<String> = []
    for parameter in parameters {
      let node = parameter.target
      guard let name = node["name"], names.insert(name.text).inserted else {
        noteUnusable(node)
        continue
      }
      properties.add(name, property(node))
      if node["required"]?.bool == true { required.append(.copy(name)) }
      if let style = listStyle(of: node, styles: .form) {
        var entry = YAMLMappingDraft()
        entry.add("style", .string(style.name, at: style.place))
        entry.add("explode", .bool(style.explodes, at: style.place))
        // OpenAPI 3.0 knows no style of a part, but Swagger 2.0 did.
        if !style.explodes, types.contains(where: \.isMultipart) {
          entry.add(
            "x-collection-format", .string(node["collectionFormat"]?.text ?? "csv", at: style.place)
          )
        }
        encoding.add(name, entry.draft(at: style.place))
      }
    }
    var schema = YAMLMappingDraft()
    schema.add("type", .string("object", at: first))
    if !required.isEmpty { schema.add("required", .sequence(required, at: first)) }
    schema.add("properties", properties.draft(at: first))
    var result = YAMLMappingDraft()
    if !required.isEmpty { result.add("required", .bool(true, at: first)) }
    result.add(
      "content",
      content(
        types,
        at: first,
        schema: schema.draft(at: first),
        encoding: encoding.isEmpty ? nil : encoding.draft(at: first)
      )
    )
    return result.draft(at: first)
  }

  /// The schema of a form parameter, with what a parameter says beyond it.
  private mutating func property(_ node: YAMLNode) -> YAMLDraft {
    guard grow(by: node.count) else { return .copy(node) }
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      let name = key.text
      if name == "description" || name == "example" || name.hasPrefix("x-") {
        result.add(key, .copy(value))
      } else if name == "allowEmptyValue", value.bool == true {
        tally.note(
          "swagger-allow-empty-value",
          "'allowEmptyValue' has no equivalent for a form in OpenAPI 3.0",
          at: value.location,
          remedy: "It is left out."
        )
      }
    }
    return typing(of: node, with: result)
  }

  private mutating func noteUnusable(_ parameter: YAMLNode) {
    guard let name = parameter["name"] else {
      diagnostics.append(
        .error(
          "swagger-missing-field",
          "a form parameter needs a 'name'",
          at: parameter.location,
          remedy: "Add it."
        )
      )
      return
    }
    tally.note(
      "swagger-repeated-parameter",
      "the form parameter '\(name.text)' is declared twice",
      at: parameter.location,
      remedy: "The first is used; remove the other."
    )
  }

  /// The media types of a form. Only a multipart one can carry files.
  private mutating func formTypes(
    _ consumes: [MediaTypeName],
    hasFile: Bool
  ) -> [MediaTypeName] {
    let stated = consumes.filter { $0.isURLEncodedForm || $0.isMultipart }
    if stated.isEmpty { return [hasFile ? .multipart : .form] }
    if hasFile, !stated.contains(where: \.isMultipart), let node = stated.first?.node {
      tally.note(
        "swagger-file-in-form",
        "a form with a file cannot be '\(stated[0].text)'",
        at: node.location,
        remedy: "It is sent as multipart/form-data; say so in 'consumes'."
      )
      return [.multipart]
    }
    return stated
  }
}
