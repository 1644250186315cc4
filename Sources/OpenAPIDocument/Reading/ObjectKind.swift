/// A kind of object of the OpenAPI specification and the fields it may have.
struct ObjectKind: Sendable {
  /// The object's name in a message, with its article.
  let title: String
  /// Every field that the specification gives it.
  let fields: Set<String>
  /// The fields that are for readers of the source and change nothing in an SDK.
  let silent: Set<String>

  private init(_ title: String, _ fields: [String], silent: [String] = []) {
    self.title = title
    self.fields = Set(fields + silent)
    self.silent = Set(silent)
  }

  static let root = ObjectKind(
    "the document",
    ["openapi", "info", "servers", "paths", "components", "security", "tags", "webhooks"],
    silent: ["externalDocs", "jsonSchemaDialect", "$self"]
  )

  static let info = ObjectKind(
    "the info object",
    ["title", "version", "description"],
    silent: ["summary", "termsOfService", "contact", "license"]
  )

  static let server = ObjectKind(
    "a server",
    ["url", "name", "description", "variables"]
  )

  static let serverVariable = ObjectKind(
    "a server variable",
    ["default", "enum", "description"]
  )

  static let tag = ObjectKind(
    "a tag",
    ["name", "summary", "description", "parent", "kind"],
    silent: ["externalDocs"]
  )

  static let components = ObjectKind(
    "the components object",
    ["schemas", "securitySchemes"],
    // Read where something refers to them.
    silent: [
      "responses", "parameters", "requestBodies", "headers", "pathItems", "callbacks", "mediaTypes",
      "links", "examples",
    ]
  )

  static let pathItem = ObjectKind(
    "a path item",
    [
      "$ref", "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
      "additionalOperations", "servers", "parameters",
    ],
    silent: ["summary", "description"]
  )

  static let operation = ObjectKind(
    "an operation",
    [
      "tags", "summary", "description", "operationId", "parameters", "requestBody", "responses",
      "callbacks", "deprecated", "security", "servers",
    ],
    silent: ["externalDocs"]
  )

  static let parameter = ObjectKind(
    "a parameter",
    [
      "name", "in", "description", "required", "deprecated", "style", "explode", "allowReserved",
      "schema", "content", "example", "examples",
    ],
    silent: ["allowEmptyValue"]
  )

  static let requestBody = ObjectKind(
    "a request body",
    ["description", "content", "required"]
  )

  static let header = ObjectKind(
    "a header",
    ["description", "required", "deprecated", "explode", "schema", "content"],
    silent: ["style", "example", "examples"]
  )

  static let mediaType = ObjectKind(
    "a media type",
    [
      "schema", "encoding", "itemSchema", "prefixEncoding", "itemEncoding", "example", "examples",
    ]
  )

  static let encoding = ObjectKind(
    "an encoding",
    [
      "contentType", "headers", "style", "explode", "allowReserved", "encoding", "prefixEncoding",
      "itemEncoding",
    ]
  )

  static let response = ObjectKind(
    "a response",
    ["summary", "description", "headers", "content"],
    silent: ["links"]
  )

  static let securityScheme = ObjectKind(
    "a security scheme",
    ["type", "description", "name", "in", "scheme"],
    silent: ["flows", "openIdConnectUrl", "bearerFormat", "oauth2MetadataUrl", "deprecated"]
  )

  static let discriminator = ObjectKind(
    "a discriminator",
    ["propertyName", "mapping", "defaultMapping"]
  )

  static let schema = ObjectKind(
    "a schema",
    [
      "$ref", "type", "title", "description", "format", "enum", "const", "properties", "required",
      "items", "additionalProperties", "allOf", "oneOf", "anyOf", "deprecated", "default",
      "nullable", "discriminator", "readOnly", "writeOnly", "contentEncoding", "contentMediaType",
      "contentSchema",
      "prefixItems", "patternProperties", "unevaluatedProperties", "contains", "dependentSchemas",
      "not", "if",
      "$dynamicRef", "example", "examples",
    ],
    silent: [
      "externalDocs", "xml", "multipleOf", "maximum", "exclusiveMaximum",
      "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
      "uniqueItems", "maxProperties", "minProperties", "minContains", "maxContains",
      "dependentRequired", "propertyNames", "unevaluatedItems", "then", "else",
      "$comment", "$schema", "$vocabulary", "$id", "$anchor", "$dynamicAnchor",
      "$defs",
    ]
  )
}
