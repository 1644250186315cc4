/// The language that schemas are written in.
public enum SchemaDialect: Sendable {
  /// The Schema Object of OpenAPI 3.0: `nullable`, `exclusiveMinimum` as a flag, and a `$ref` that
  /// hides the keywords beside it.
  case openAPI30
  /// JSON Schema of 2020-12, as OpenAPI 3.1 and 3.2 have it.
  case draft202012

  /// The language of a document, by its field `openapi`.
  public init(openAPIVersion version: String) {
    self = version.hasPrefix("3.0") ? .openAPI30 : .draft202012
  }
}
