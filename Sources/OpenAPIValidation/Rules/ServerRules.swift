import Diagnostics
import YAMLTree

extension Description {
  /// Checks that servers define the variables in their URLs, with sensible values.
  func checkServers(_ findings: Findings) {
    for server in inventory[.server] {
      guard let url = server["url"], let text = url.string else { continue }
      let template = PathTemplate(text)
      let variables = server["variables"]?.entries.map { $0 } ?? []
      let defined = Set(variables.map(\.key.text))
      let used = Set(template.names)
      for name in template.names where !defined.contains(name) {
        findings.add(
          .undefinedServerVariable, in: .server, at: url,
          "the server's URL has the variable '\(name)', which is not defined",
          remedy: nearest(to: name, in: variables.lazy.map(\.key.text)).map {
            "Did you mean '\($0)'?"
          }
            ?? "Add it to the server's 'variables' with a default.")
      }
      for (key, variable) in variables {
        if !used.contains(key.text) {
          findings.add(
            .unusedServerVariable, in: .server, at: key,
            "the server's URL has no '{\(key.shortened)}'", remedy: "Remove the variable.")
        }
        check(variable, findings)
      }
    }
  }

  private func check(_ variable: YAMLNode, _ findings: Findings) {
    guard let values = variable["enum"], values.kind == .sequence else { return }
    if values.count == 0, version == .v30 {
      return findings.add(
        .serverEnumEmpty, in: .serverVariable, at: values, "'enum' should not be empty",
        remedy: "Add the values, or remove it.")
    }
    guard version >= .v31, let value = variable["default"], values.count > 0,
      !values.elements.contains(where: { $0.text == value.text })
    else { return }
    findings.add(
      .serverDefault, in: .serverVariable, at: value,
      "the default '\(value.shortened)' is not one of the enum's values",
      remedy: nearest(to: value.text, in: values.elements.map(\.text)).map {
        "Did you mean '\($0)'?"
      } ?? "Add it to the enum, or choose another.")
  }
}
