import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads a discriminator; a plain string is the name of the member, as in Swagger 2.0.
  mutating func discriminator(_ node: YAMLNode) -> Discriminator? {
    if let name = node.string { return Discriminator(propertyName: name, mapping: []) }
    var name: String?
    var discriminator = Discriminator(propertyName: "", mapping: [], defaultSchema: nil)
    forEachField(of: node, as: .discriminator) { reader, key, value in
      switch key {
      case "propertyName": name = reader.string(value, key)
      case "mapping":
        discriminator.mapping = reader.namedEntries(of: value, key).compactMap { value, target in
          reader.mappedSchema(target).map { (value.text, $0) }
        }
      case "defaultMapping": discriminator.defaultSchema = reader.mappedSchema(value)
      default: return false
      }
      return true
    }
    guard let name, !name.isEmpty else {
      if node.kind == .mapping {
        warn(
          "openapi-missing-field",
          "a discriminator needs a 'propertyName'",
          at: node,
          remedy: "The discriminator is left out; add the name."
        )
      }
      return nil
    }
    discriminator.propertyName = name
    return discriminator
  }

  /// The name of the schema that a value of a mapping means: a component's name or a reference.
  private mutating func mappedSchema(_ node: YAMLNode) -> String? {
    guard let text = scalarText(node, "mapping") else { return nil }
    if componentSchemas?[text] != nil { return text }
    if text.contains("#") { return schemaName(node) }
    let names = componentSchemas?.entries.lazy.map(\.key.text)
    warn(
      "openapi-dangling-reference",
      "no schema is called '\(text)'",
      at: node,
      remedy: names.flatMap { nearest(to: text, in: $0) }.map { "Did you mean '\($0)'?" }
        ?? "The value is left out of the mapping."
    )
    return nil
  }
}
