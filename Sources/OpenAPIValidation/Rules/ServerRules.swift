import Diagnostics
import YAMLTree

extension Description {
  /// Checks that servers define the variables in their URLs, with sensible values.
  func checkServers(_ findings: Findings) {
    for server in inventory[.server] {
      guard let url = server["url"], let text = url.string else { continue }
      let template = PathTemplate(text)
      check(template, of: url, findings)
      let variables = server["variables"]?.entries.map { $0 } ?? []
      for (_, variable) in variables { check(variable, findings) }
      // Which names are meant cannot be told where the braces are no pairs.
      guard template.isWellFormed else { continue }
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
      for (key, _) in variables where !used.contains(key.text) {
        findings.add(
          .unusedServerVariable, in: .server, at: key,
          "the server's URL has no '{\(key.shortened)}'", remedy: "Remove the variable.")
      }
    }
  }

  /// Checks the URL itself: its braces in every version, as no URL can have any other.
  private func check(_ template: PathTemplate, of url: YAMLNode, _ findings: Findings) {
    if !template.isWellFormed {
      findings.add(
        .serverTemplate, in: .server, at: url,
        "the braces in the server's URL '\(url.shortened)' do not enclose names",
        remedy: "Write each variable as '{name}'.")
    }
    // 3.1 says it since 3.1.2, which is to hold for all of 3.1; 3.0 does not say it.
    if version >= .v31, let mark = template.shape.first(where: { $0 == "?" || $0 == "#" }) {
      findings.add(
        .serverQuery, in: .server, at: url,
        "the server's URL has a \(mark == "?" ? "query" : "fragment")",
        remedy: mark == "?"
          ? "Describe it as parameters in 'query'." : "Leave out what begins with '#'.")
    }
    guard version >= .v32 else { return }
    var names: Set<String> = []
    for name in template.names where !names.insert(name).inserted {
      findings.add(
        .repeatedServerVariable, in: .server, at: url,
        "the server's URL has '{\(name)}' more than once",
        remedy: "Give each variable a name of its own.")
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
