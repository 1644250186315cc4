/// The kinds of objects in an OpenAPI document of any version, Swagger 2.0 included.
enum ObjectKind: Hashable, Sendable {
  case document, info, contact, license, server, serverVariable, tag, externalDocs
  case components, paths, pathItem, operation, callback
  case parameter, header, requestBody, mediaType, encoding, responses, response, link, example
  case schema, discriminator, xml
  case securityScheme, oauthFlows, oauthFlow, securityRequirement
  /// What no specification describes: an extension, or an unknown field.
  case unknown
}

/// What stands at a place of a document. In a sequence there, the same holds for each element.
enum Place: Hashable, Sendable {
  case object(ObjectKind)
  /// Objects by names that the author chose, such as `properties`.
  case map(ObjectKind)
  /// A value that means itself alone, such as an example: `$ref` in it refers to nothing.
  case value
}

extension ObjectKind {
  /// The methods that are fields of a path item.
  static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  /// What stands at a field of an object of this kind.
  func place(of field: String) -> Place {
    if let known = Self.fields[self]?[field] { return known }
    if field.hasPrefix("x-") { return .object(.unknown) }
    switch self {
    case .paths, .callback: return .object(.pathItem)
    case .responses: return .object(.response)
    default: return .object(.unknown)
    }
  }

  /// The fields with a meaning, by the kind of object that has them. The versions of the
  /// specification do not contradict each other, so they share one table.
  private static let fields: [ObjectKind: [String: Place]] = [
    .document: [
      "info": .object(.info), "servers": .object(.server), "paths": .object(.paths),
      "webhooks": .map(.pathItem), "x-webhooks": .map(.pathItem),
      "components": .object(.components), "security": .object(.securityRequirement),
      "tags": .object(.tag), "externalDocs": .object(.externalDocs),
      "definitions": .map(.schema), "parameters": .map(.parameter), "responses": .map(.response),
      "securityDefinitions": .map(.securityScheme),
    ],
    .info: ["contact": .object(.contact), "license": .object(.license)],
    .server: ["variables": .map(.serverVariable)],
    .serverVariable: ["enum": .value, "default": .value],
    .tag: ["externalDocs": .object(.externalDocs)],
    .components: [
      "schemas": .map(.schema), "responses": .map(.response), "parameters": .map(.parameter),
      "examples": .map(.example), "requestBodies": .map(.requestBody), "headers": .map(.header),
      "securitySchemes": .map(.securityScheme), "links": .map(.link), "callbacks": .map(.callback),
      "pathItems": .map(.pathItem), "mediaTypes": .map(.mediaType),
    ],
    .pathItem: Dictionary(uniqueKeysWithValues: methods.map { ($0, Place.object(.operation)) })
      .merging([
        "additionalOperations": .map(.operation), "servers": .object(.server),
        "parameters": .object(.parameter),
      ]) { first, _ in first },
    .operation: [
      "externalDocs": .object(.externalDocs), "parameters": .object(.parameter),
      "requestBody": .object(.requestBody), "responses": .object(.responses),
      "callbacks": .map(.callback), "security": .object(.securityRequirement),
      "servers": .object(.server), "tags": .value,
    ],
    .parameter: parameterFields,
    .header: parameterFields,
    .requestBody: ["content": .map(.mediaType)],
    .mediaType: [
      "schema": .object(.schema), "itemSchema": .object(.schema), "example": .value,
      "examples": .map(.example), "encoding": .map(.encoding), "prefixEncoding": .object(.encoding),
      "itemEncoding": .object(.encoding),
    ],
    .encoding: [
      "headers": .map(.header), "encoding": .map(.encoding), "prefixEncoding": .object(.encoding),
      "itemEncoding": .object(.encoding),
    ],
    .response: [
      "headers": .map(.header), "content": .map(.mediaType), "links": .map(.link),
      "schema": .object(.schema), "examples": .value,
    ],
    .link: ["server": .object(.server), "parameters": .value, "requestBody": .value],
    .example: ["value": .value, "dataValue": .value],
    .schema: schemaFields,
    .discriminator: ["mapping": .value],
    .securityScheme: ["flows": .object(.oauthFlows), "scopes": .value],
    .oauthFlows: [
      "implicit": .object(.oauthFlow), "password": .object(.oauthFlow),
      "clientCredentials": .object(.oauthFlow), "authorizationCode": .object(.oauthFlow),
      "deviceAuthorization": .object(.oauthFlow),
    ],
    .oauthFlow: ["scopes": .value],
  ]

  private static let parameterFields: [String: Place] = [
    "schema": .object(.schema), "items": .object(.schema), "content": .map(.mediaType),
    "example": .value, "examples": .map(.example), "default": .value, "enum": .value,
  ]

  private static let schemaFields: [String: Place] = [
    "properties": .map(.schema), "patternProperties": .map(.schema), "$defs": .map(.schema),
    "definitions": .map(.schema), "dependentSchemas": .map(.schema), "dependencies": .map(.schema),
    "items": .object(.schema), "prefixItems": .object(.schema), "contains": .object(.schema),
    "additionalItems": .object(.schema), "unevaluatedItems": .object(.schema),
    "additionalProperties": .object(.schema), "unevaluatedProperties": .object(.schema),
    "propertyNames": .object(.schema), "contentSchema": .object(.schema),
    "allOf": .object(.schema), "anyOf": .object(.schema), "oneOf": .object(.schema),
    "not": .object(.schema), "if": .object(.schema), "then": .object(.schema),
    "else": .object(.schema), "discriminator": .object(.discriminator), "xml": .object(.xml),
    "externalDocs": .object(.externalDocs), "default": .value, "enum": .value, "const": .value,
    "example": .value, "examples": .value, "required": .value, "dependentRequired": .value,
  ]
}
