import Diagnostics
import YAMLTree

extension Description {
  /// Checks that discriminators name what exists.
  func checkDiscriminators(_ findings: Findings) {
    if version == .v20 { return checkDiscriminators20(findings) }
    let schemas = root["components"]?["schemas"]
    for discriminator in inventory[.discriminator] {
      for (_, target) in discriminator["mapping"]?.entries.map({ $0 }) ?? [] {
        check(target, among: schemas, findings)
      }
      if let target = discriminator["defaultMapping"] { check(target, among: schemas, findings) }
    }
  }

  /// A target is the name of a schema or a reference to one.
  private func check(_ target: YAMLNode, among schemas: YAMLNode?, _ findings: Findings) {
    guard let text = target.string else { return }
    if text.hasPrefix("#/") {
      guard URISyntax.decoded(text.dropFirst()).flatMap({ root.at(pointer: $0) }) == nil else {
        return
      }
    } else {
      // What is no name may be a reference to another file.
      guard schemas?[text] == nil, !text.contains(where: { "/#.:".contains($0) }) else { return }
    }
    let name = String(text.split(separator: "/").last ?? "")
    let meant = nearest(to: name, in: schemas?.entries.map(\.key.text) ?? [])
    findings.add(
      .discriminatorMapping, in: .discriminator, at: target,
      "the mapping's '\(target.shortened)' leads to no schema",
      remedy: meant.map { "Did you mean '\($0)'?" }
        ?? "Name a schema of 'components/schemas'.")
  }

  /// In 2.0 a discriminator is the name of a property of its own schema.
  private func checkDiscriminators20(_ findings: Findings) {
    for schema in inventory[.schema] {
      guard let property = schema["discriminator"], let name = property.string else { continue }
      let isRequired = schema["required"]?.elements.contains { $0.text == name } ?? false
      guard schema["properties"]?[name] == nil || !isRequired else { continue }
      findings.add(
        .discriminatorProperty, in: .schema, at: property,
        "the discriminator '\(property.shortened)' is not a required property of this schema",
        remedy: "Add it to 'properties' and to 'required'.")
    }
  }
}
