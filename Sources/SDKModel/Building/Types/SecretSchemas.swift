import OpenAPIDocument

extension TypeBuilder {
  /// Whether the document says that the values of a schema, or those in its lists, must not be shown.
  mutating func isSecret(_ schema: Schema) -> Bool {
    let schema = resolved(schema)
    return schema.format == "password"
      || schema.items.map { resolved($0).format == "password" } == true
  }
}
