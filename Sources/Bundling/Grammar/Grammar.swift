/// Which objects of a description hold which others: all versions in one, as their keys do not
/// contradict each other.
enum Grammar {
  struct Rules: Sendable {
    var fields: [String: Place] = [:]
    /// What stands under any other key that does not begin with `x-`.
    var others = Place.anything
  }

  /// The rules of each kind of object, by its raw value.
  static let rules: [Rules] = ObjectKind.allCases.map(rules)

  private static func rules(of kind: ObjectKind) -> Rules {
    switch kind {
    case .data: Rules(others: .data)
    case .anything, .securityScheme: Rules()
    case .document: Rules(fields: document)
    case .swaggerDocument: Rules(fields: swaggerDocument)
    case .components: Rules(fields: components)
    case .paths, .callback: Rules(others: .one(.pathItem))
    case .pathItem: Rules(fields: pathItem)
    case .operation: Rules(fields: operation)
    case .parameter, .header: Rules(fields: parameter)
    case .requestBody: Rules(fields: ["content": .map(.mediaType)])
    case .responses: Rules(others: .one(.response))
    case .response: Rules(fields: response)
    case .mediaType: Rules(fields: mediaType)
    case .encoding: Rules(fields: encoding)
    case .link: Rules(fields: ["parameters": .data, "requestBody": .data])
    case .example: Rules(fields: ["value": .data, "dataValue": .data], others: .data)
    case .schema: Rules(fields: schema)
    case .discriminator: Rules(fields: ["mapping": .one(.discriminatorMapping)])
    case .discriminatorMapping: Rules(others: .data)
    }
  }

  private static let document: [String: Place] = [
    "paths": .one(.paths), "webhooks": .map(.pathItem), "components": .one(.components),
  ]

  private static let swaggerDocument: [String: Place] = [
    "paths": .one(.paths), "definitions": .map(.schema), "parameters": .map(.parameter),
    "responses": .map(.response), "securityDefinitions": .map(.securityScheme),
  ]

  private static let components: [String: Place] = [
    "schemas": .map(.schema), "responses": .map(.response), "parameters": .map(.parameter),
    "examples": .map(.example), "requestBodies": .map(.requestBody), "headers": .map(.header),
    "securitySchemes": .map(.securityScheme), "links": .map(.link),
    "callbacks": .map(.callback), "pathItems": .map(.pathItem), "mediaTypes": .map(.mediaType),
  ]

  private static let pathItem: [String: Place] = [
    "get": .one(.operation), "put": .one(.operation), "post": .one(.operation),
    "delete": .one(.operation), "options": .one(.operation), "head": .one(.operation),
    "patch": .one(.operation), "trace": .one(.operation), "query": .one(.operation),
    "additionalOperations": .map(.operation), "parameters": .list(.parameter),
  ]

  private static let operation: [String: Place] = [
    "parameters": .list(.parameter), "requestBody": .one(.requestBody),
    "responses": .one(.responses), "callbacks": .map(.callback),
  ]

  private static let parameter: [String: Place] = [
    "schema": .one(.schema), "content": .map(.mediaType), "example": .data,
    "examples": .map(.example), "default": .data, "enum": .list(.data),
  ]

  private static let response: [String: Place] = [
    "headers": .map(.header), "content": .map(.mediaType), "links": .map(.link),
    // Swagger 2.0.
    "schema": .one(.schema), "examples": .data,
  ]

  private static let mediaType: [String: Place] = [
    "schema": .one(.schema), "itemSchema": .one(.schema), "example": .data,
    "examples": .map(.example), "encoding": .map(.encoding), "itemEncoding": .one(.encoding),
    "prefixEncoding": .list(.encoding),
  ]

  private static let encoding: [String: Place] = [
    "headers": .map(.header), "encoding": .map(.encoding), "itemEncoding": .one(.encoding),
    "prefixEncoding": .list(.encoding),
  ]

  private static let schema: [String: Place] = [
    "properties": .map(.schema), "patternProperties": .map(.schema), "$defs": .map(.schema),
    "definitions": .map(.schema), "dependentSchemas": .map(.schema), "dependencies": .map(.schema),
    "items": .one(.schema), "additionalItems": .one(.schema), "contains": .one(.schema),
    "additionalProperties": .one(.schema), "propertyNames": .one(.schema), "not": .one(.schema),
    "unevaluatedItems": .one(.schema), "unevaluatedProperties": .one(.schema),
    "contentSchema": .one(.schema), "if": .one(.schema), "then": .one(.schema),
    "else": .one(.schema), "allOf": .list(.schema), "anyOf": .list(.schema),
    "oneOf": .list(.schema), "prefixItems": .list(.schema),
    "discriminator": .one(.discriminator),
    "default": .data, "const": .data, "example": .data, "examples": .data,
    "enum": .list(.data), "required": .list(.data),
  ]
}
