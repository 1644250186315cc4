import YAMLTree

extension Description {
  /// Checks that headers have names that HTTP knows. In 3.2 most of them are part of the grammar.
  func checkHeaderNames(_ findings: Findings) {
    for scheme in inventory[.securityScheme] where scheme["in"]?.string == "header" {
      checkHeaderName(scheme["name"], in: .securityScheme, findings)
    }
    guard version < .v32 else { return }
    for parameter in inventory[.parameter] where parameter["in"]?.string == "header" {
      checkHeaderName(parameter["name"], in: .parameter, findings)
    }
    for kind in [ObjectKind.response, .encoding] {
      for holder in inventory[kind] {
        for (key, _) in holder["headers"]?.entries.map({ $0 }) ?? [] {
          checkHeaderName(key, in: kind, findings)
        }
      }
    }
  }

  private func checkHeaderName(_ name: YAMLNode?, in kind: ObjectKind, _ findings: Findings) {
    guard let name, name.kind == .scalar, !isToken(name.text) else { return }
    findings.add(
      .headerName, in: kind, at: name, "'\(name.shortened)' cannot be the name of an HTTP header",
      remedy: Format.token.remedy)
  }
}
