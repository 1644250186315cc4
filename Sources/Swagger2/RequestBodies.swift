import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  /// The request body of an operation, with the parameters of its path item that hold for it.
  ///
  /// What the operation itself says wins over the path item, and a body over a form.
  mutating func requestBody(
    own: SwaggerParameters,
    shared: SwaggerParameters,
    media: OperationMedia
  ) -> YAMLDraft? {
    var bodies = own.bodies
    var forms = own.forms
    if bodies.isEmpty {
      let names = Set(forms.map(\.name))
      forms = shared.forms.filter { !names.contains($0.name) } + forms
    }
    if bodies.isEmpty, own.forms.isEmpty { bodies = shared.bodies }
    guard let first = bodies.first else { return forms.isEmpty ? nil : form(forms, media: media) }
    for other in bodies.dropFirst() {
      tally.note(
        "swagger-two-bodies",
        "an operation has a second body parameter",
        at: other.node.location,
        remedy: "The first is used; let one parameter describe the whole body."
      )
    }
    if let form = forms.first {
      tally.note(
        "swagger-two-bodies",
        "an operation has both a body and form parameters",
        at: form.node.location,
        remedy: "The body is used; remove one of them."
      )
    }
    return body(first, media: media)
  }

  /// The request body that a body parameter stands for.
  ///
  /// A reference stays one where the operation takes the same media types as the document.
  mutating func body(_ parameter: SwaggerParameter, media: OperationMedia) -> YAMLDraft {
    if media.consumes == globalMedia.consumes,
      let name = component(parameter.node, in: "parameters")
    {
      return redirected(parameter.node, to: "#/components/requestBodies/\(name)")
    }
    let node = parameter.target
    guard grow(by: node.count) else { return .copy(node) }
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      switch key.text {
      case "name":
        if node["x-body-name"] == nil { result.add("x-body-name", at: key, .copy(value)) }
      case "in", "schema", "collectionFormat": break
      case "content": leaveOut(key)
      case let name where Self.schemaFields.contains(name): break
      default: result.add(key, .copy(value))
      }
    }
    let types = media.consumes.isEmpty ? [.json] : media.consumes
    result.add("content", content(types, at: node, schema: typing(of: node)))
    return result.draft(at: node)
  }
}
