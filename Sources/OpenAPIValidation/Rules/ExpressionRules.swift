import YAMLTree

extension Description {
  /// Checks the expressions in the keys of callbacks and in the values of links.
  func checkExpressions(_ findings: Findings) {
    for callback in inventory[.callback] {
      for (key, _) in callback.entries where !key.text.hasPrefix("x-") {
        checkKey(key, findings)
      }
    }
    for link in inventory[.link] {
      for (_, value) in link["parameters"]?.entries.map({ $0 }) ?? [] {
        checkValue(value, findings)
      }
      if let body = link["requestBody"] { checkValue(body, findings) }
    }
  }

  /// A key is an expression, or a URL that has expressions in braces.
  private func checkKey(_ key: YAMLNode, _ findings: Findings) {
    let text = key.text
    if text.hasPrefix("$") {
      guard !RuntimeExpression.isValid(text) else { return }
      return report(text, at: key, in: .callback, findings)
    }
    guard let part = RuntimeExpression.firstInvalid(in: text) else { return }
    report(String(part), at: key, in: .callback, findings)
  }

  /// A value may be any constant, but hardly one that begins as an expression does.
  private func checkValue(_ value: YAMLNode, _ findings: Findings) {
    guard let text = value.string else { return }
    if RuntimeExpression.isMeant(by: text) {
      if !RuntimeExpression.isValid(text) { report(text, at: value, in: .link, findings) }
    } else if text.contains("{$"), let part = RuntimeExpression.firstInvalid(in: text) {
      report(String(part), at: value, in: .link, findings)
    }
  }

  private func report(
    _ text: String,
    at node: YAMLNode,
    in kind: ObjectKind,
    _ findings: Findings
  ) {
    let name = text.filter { $0 != "{" && $0 != "}" }
    findings.add(
      .runtimeExpression, in: kind, at: node, "'\(text.shortened)' is no runtime expression",
      remedy: RuntimeExpression.isValid("$" + name)
        ? "Did you mean '{$\(name)}'?"
        : "Write '$url', '$method', '$statusCode', or '$request.' or '$response.' and then "
          + "'header.NAME', 'query.NAME', 'path.NAME' or 'body#/POINTER'.")
  }
}
