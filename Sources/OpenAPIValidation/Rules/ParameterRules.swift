import YAMLTree

extension StructureWalk {
  /// Checks that a parameter that is the whole query stands alone in its list.
  mutating func checkQuerystring(in node: YAMLNode, _ kind: ObjectKind) {
    guard grammar.version >= .v32, let list = node["parameters"] else { return }
    let inQuery = list.elements.filter { $0["in"]?.text == "query" }
    let whole = list.elements.filter { $0["in"]?.text == "querystring" }
    guard let first = whole.first, whole.count + inQuery.count > 1 else { return }
    findings.add(
      .querystringMixed, in: kind, at: whole.dropFirst().first ?? first,
      whole.count > 1
        ? "there is more than one parameter in 'querystring'"
        : "a parameter in 'querystring' stands beside one in 'query'",
      remedy: "Describe the whole query in one parameter.")
  }
}

extension Description {
  /// Checks lists of parameters: each name and location once, and nothing that is ignored.
  func checkParameters(_ findings: Findings) {
    for holder in inventory[.pathItem] + inventory[.operation] {
      guard let list = holder["parameters"], list.kind == .sequence else { continue }
      checkUniqueness(in: list, findings)
    }
    for parameter in inventory[.parameter]
    where parameter["in"]?.string == "path" && parameter["required"] == nil {
      findings.add(
        .pathParameterOptional, in: .parameter, at: parameter,
        "the path parameter '\(parameter["name"]?.shortened ?? "")' is not said to be required",
        remedy: "Add 'required: true'.")
    }
    guard version >= .v30 else { return }
    for parameter in inventory[.parameter] where parameter["in"]?.string == "header" {
      guard let name = parameter["name"], Description.ownHeaders.contains(name.text.lowercased())
      else { continue }
      findings.add(
        .ignoredHeader, in: .parameter, at: name,
        "a header parameter named '\(name.shortened)' is ignored",
        remedy: "Remove it; media types and security schemes describe this header.")
    }
  }

  /// The headers that a description says elsewhere.
  private static let ownHeaders: Set = ["accept", "content-type", "authorization"]

  private func checkUniqueness(in list: YAMLNode, _ findings: Findings) {
    var seen: [String: YAMLNode] = [:]
    var bodies = 0
    var forms = 0
    for element in list.elements {
      let parameter = resolved(element)
      guard let name = parameter["name"]?.text, let place = parameter["in"]?.text else { continue }
      // HTTP does not distinguish headers by case.
      let key = place + ":" + (place == "header" ? name.lowercased() : name)
      if let other = seen[key] {
        findings.add(
          .repeatedParameter, in: .operation, at: element,
          "the parameter '\(name)' in '\(place)' is already \(other.place(seenFrom: element))",
          remedy: "Remove one of them.")
      }
      seen[key] = element
      if place == "body" { bodies += 1 }
      if place == "formData" { forms += 1 }
    }
    if version == .v20, bodies > 1 || bodies > 0 && forms > 0 {
      findings.add(
        .bodyParameters, in: .operation, at: list,
        bodies > 1
          ? "there is more than one parameter in 'body'"
          : "parameters in 'body' and in 'formData' exclude each other",
        remedy: "Describe the whole body in one parameter.")
    }
  }
}
