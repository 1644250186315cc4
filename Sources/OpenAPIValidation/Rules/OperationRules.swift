import YAMLTree

extension Description {
  /// Checks the names of operations, and their methods.
  func checkOperations(_ findings: Findings) {
    var seen: [String: YAMLNode] = [:]
    for operation in operations {
      guard let id = operation.node["operationId"], let name = id.string else { continue }
      if let other = seen[name], other.id != id.id {
        findings.add(
          .repeatedOperationID, in: .operation, at: id,
          "the operationId '\(id.shortened)' is already \(other.place(seenFrom: id))",
          remedy: "Give each operation a name of its own.")
      } else {
        seen[name] = id
      }
    }
    for pathItem in inventory[.pathItem] where pathItem["additionalOperations"] != nil {
      checkMethods(of: pathItem, findings)
    }
  }

  /// Methods are told apart by case, but hardly ever meant to be.
  private func checkMethods(of pathItem: YAMLNode, _ findings: Findings) {
    var seen: [String: String] = [:]
    for (key, _) in pathItem["additionalOperations"]?.entries.map({ $0 }) ?? [] {
      let name = key.text
      let upper = name.uppercased()
      let isFixed = KeyRule.fixedMethods.contains(upper) && name != upper
      if isFixed || seen[upper] != nil {
        findings.add(
          .methodCase, in: .pathItem, at: key,
          "the method '\(key.shortened)' differs only in case from '\(seen[upper] ?? upper)'",
          remedy: isFixed
            ? "Write it as '\(upper.lowercased())' of the Path Item Object."
            : "Keep the one that is meant.")
      }
      seen[upper] = name
    }
  }

  /// Checks that bodies and their encodings stand where they mean something.
  func checkBodies(_ findings: Findings) {
    for operation in operations where Description.bodilessMethods.contains(operation.method) {
      guard let key = operation.node.key(of: "requestBody") else { continue }
      findings.add(
        .bodyWithoutMeaning, in: .operation, at: key,
        "HTTP gives the body of a \(operation.method) request no meaning",
        remedy: "Use parameters, or another method.")
    }
    for body in inventory[.requestBody] {
      for (key, value) in body["content"]?.entries.map({ $0 }) ?? [] {
        let type = key.text.lowercased()
        let isForm =
          type.hasPrefix("multipart/") || type.hasPrefix("application/x-www-form-urlencoded")
        if isForm { checkEncodings(of: value, findings) }
        guard !isForm, !type.contains("*"), let encoding = value.key(of: "encoding") else {
          continue
        }
        findings.add(
          .ignoredEncoding, in: .mediaType, at: encoding,
          "'encoding' is ignored for '\(key.shortened)'",
          remedy: "Remove it; it is for 'multipart' and 'application/x-www-form-urlencoded'.")
      }
    }
  }

  private static let bodilessMethods: Set = ["GET", "HEAD", "DELETE", "TRACE"]
}
