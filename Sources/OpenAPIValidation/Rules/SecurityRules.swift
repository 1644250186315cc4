import Diagnostics
import YAMLTree

extension Description {
  /// Checks that security requirements name schemes, and scopes that these have.
  func checkSecurity(_ findings: Findings) {
    let declared =
      version == .v20 ? root["securityDefinitions"] : root["components"]?["securitySchemes"]
    var schemes: [String: Scheme] = [:]
    for (key, value) in declared?.entries.map({ $0 }) ?? [] {
      schemes[key.text] = scheme(resolved(value))
    }
    for requirement in inventory[.securityRequirement] {
      for (key, scopes) in requirement.entries {
        let name = key.text
        if let scheme = schemes[name] {
          check(scopes, of: scheme, name, findings)
        } else if version < .v32 || !name.contains(where: { "/#:".contains($0) }) {
          // From 3.2 on a scheme may be named by its URI.
          findings.add(
            .unknownSecurityScheme, in: .securityRequirement, at: key,
            "no security scheme is named '\(key.shortened)'",
            remedy: nearest(to: name, in: schemes.keys.sorted()).map { "Did you mean '\($0)'?" }
              ?? "Declare it under "
              + (version == .v20 ? "'securityDefinitions'." : "'components/securitySchemes'."))
        }
      }
    }
  }

  /// What a requirement can ask of a security scheme.
  private struct Scheme {
    var type: String?
    /// The scopes of all flows.
    var scopes: Set<String>
  }

  private func scheme(_ node: YAMLNode) -> Scheme {
    let flows = version == .v20 ? [node] : node["flows"]?.entries.map(\.value) ?? []
    return Scheme(
      type: node["type"]?.string,
      scopes: Set(flows.flatMap { $0["scopes"]?.entries.map(\.key.text) ?? [] }))
  }

  private func check(
    _ scopes: YAMLNode,
    of scheme: Scheme,
    _ name: String,
    _ findings: Findings
  ) {
    guard let first = scopes.elements.first, let type = scheme.type else { return }
    guard type == "oauth2" || type == "openIdConnect" else {
      // Since 3.1 they are names of roles.
      guard version < .v31 else { return }
      return findings.add(
        .unexpectedScopes, in: .securityRequirement, at: first,
        "'\(name)' has the type '\(type)', which has no scopes",
        remedy: "Write an empty list: '\(name): []'.")
    }
    guard type == "oauth2" else { return }
    for scope in scopes.elements where !scheme.scopes.contains(scope.text) {
      findings.add(
        .unknownScope, in: .securityRequirement, at: scope,
        "no flow of '\(name)' has the scope '\(scope.shortened)'",
        remedy: nearest(to: scope.text, in: scheme.scopes.sorted()).map {
          "Did you mean '\($0)'?"
        } ?? "Add it to the scopes of the flow.")
    }
  }
}
