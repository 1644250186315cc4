import YAMLTree

extension Description {
  /// Checks that an operation of 2.0 that takes a form consumes a media type of forms.
  func checkForms(_ findings: Findings) {
    guard version == .v20 else { return }
    for operation in operations {
      // An empty list takes back what the document says for all operations.
      let consumes = operation.node["consumes"] ?? root["consumes"]
      let types = consumes?.elements.map(\.text) ?? []
      guard !types.contains(where: Description.isForm) else { continue }
      let fields = formFields(of: operation)
      if let file = fields.first(where: { resolved($0)["type"]?.string == "file" }) {
        findings.add(
          .fileConsumes, in: .parameter, at: file,
          "a file is sent as \(Description.sentence(types))",
          remedy: "Write 'consumes: [multipart/form-data]'.")
      } else if let field = fields.first, !types.isEmpty {
        findings.add(
          .formConsumes, in: .parameter, at: field,
          "a parameter in 'formData' is sent as \(Description.sentence(types))",
          remedy: "Write 'consumes: [application/x-www-form-urlencoded]', or describe the body.")
      }
    }
  }

  /// The parameters in forms, those that are shared by the path's operations among them.
  private func formFields(of operation: Operation) -> [YAMLNode] {
    [operation.node, operation.pathItem]
      .flatMap { $0["parameters"].map { Array($0.elements) } ?? [] }
      .filter { resolved($0)["in"]?.string == "formData" }
  }

  private static func isForm(_ type: String) -> Bool {
    let name = type.lowercased().prefix { $0 != ";" && $0 != " " }
    return name == "multipart/form-data" || name == "application/x-www-form-urlencoded"
  }

  private static func sentence(_ types: [String]) -> String {
    types.isEmpty
      ? "no media type, as there is no 'consumes'"
      : "\(quoted(types.prefix(3)))\(types.count > 3 ? ", …" : ""), which is no form"
  }
}
