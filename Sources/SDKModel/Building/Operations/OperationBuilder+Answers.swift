import OpenAPIDocument

// What the documentation of a call tells besides what the call itself needs.
extension OperationBuilder {
  /// What may come back; nothing where examples are not kept.
  func answers(of operation: OpenAPIDocument.Operation) -> [Operation.Answer] {
    guard types.keepsExamples else { return [] }
    return operation.responses.map { response in
      Operation.Answer(
        statuses: StatusUnion.Statuses(response.status), description: response.description,
        hasBody: response.content.contains { $0.schema != nil || $0.itemSchema != nil },
        examples: types.examples(of: response.content))
    }
  }
}

extension OpenAPIDocument.Operation {
  /// Whether one of the extensions that are in use for it says that the operation may still change.
  var isPreview: Bool {
    if extensions["x-beta"]?.bool == true || extensions["x-preview"]?.bool == true { return true }
    for key in ["x-stability-level", "x-stability", "x-lifecycle"] {
      guard let level = extensions[key], level.kind == .scalar else { continue }
      let unstable = ["draft", "alpha", "beta", "experimental", "preview", "unstable"]
      if unstable.contains(level.text.lowercased()) { return true }
    }
    return false
  }
}
