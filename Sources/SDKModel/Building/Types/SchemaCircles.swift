import Diagnostics
import OpenAPIDocument

extension TypeBuilder {
  /// Tells of a component that says of a value only that it is what the component is, by way of
  /// `allOf`, `oneOf` or `anyOf`.
  ///
  /// Where references alone make the circle, the reading of the document has told of it.
  ///
  /// - Returns: the components that the circle goes through.
  mutating func noteCircle(of name: String, _ schema: Schema) -> [String] {
    var circle = [name]
    var next = composition.reduced(schema, named: name).reference
    while let component = next, component != name, circle.count < document.schemas.count,
      let schema = document.schema(named: component)
    {
      circle.append(component)
      next = composition.reduced(schema, named: component).reference
    }
    tally.note(
      "schema-circle",
      "these schemas only refer to one another: " + (circle + [name]).joined(separator: " → "),
      at: schema.location,
      remedy: "Any value is taken; let one of them say what its values are.")
    return circle
  }
}
