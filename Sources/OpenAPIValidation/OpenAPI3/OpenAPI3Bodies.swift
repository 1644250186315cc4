extension Grammar {
  /// Request bodies, media types and how their parts are encoded.
  static let bodies = [
    ObjectGrammar(
      .requestBody,
      [
        .optional("description", .string),
        .required("content", .map(of: .reusable(.mediaType), keys: .mediaRange)),
        .optional("required", .boolean),
      ]
    ),
    ObjectGrammar(
      .mediaType,
      [
        .optional("description", .string, since: .v32),
        .optional("schema", .schema),
        .optional("itemSchema", .schema, since: .v32),
      ] + examples + encodings,
      constraints: [.notBoth("example", "examples")] + encodingConstraints
    ),
    ObjectGrammar(
      .encoding,
      [
        .optional("contentType", .string),
        .optional("headers", .map(of: .reusable(.header), keys: .headerName)),
        .optional("style", .word(["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
        .optional("explode", .boolean),
        .optional("allowReserved", .boolean),
      ] + nestedEncodings,
      constraints: encodingConstraints
    ),
    ObjectGrammar(
      .example,
      [
        .optional("summary", .string),
        .optional("description", .string),
        .optional("dataValue", .any, since: .v32),
        .optional("serializedValue", .string, since: .v32),
        .optional("value", .any),
        .optional("externalValue", .format(.uriReference)),
      ],
      constraints: [
        .notBoth("value", "externalValue"),
        .notBoth("value", "dataValue"),
        .notBoth("value", "serializedValue"),
        .notBoth("serializedValue", "externalValue"),
      ]
    ),
  ]

  private static let encodings: [Field] = [
    .optional("encoding", .map(of: .object(.encoding))),
    .optional("prefixEncoding", .list(of: .object(.encoding)), since: .v32),
    .optional("itemEncoding", .object(.encoding), since: .v32),
  ]

  private static let nestedEncodings: [Field] = [
    .optional("encoding", .map(of: .object(.encoding)), since: .v32),
    .optional("prefixEncoding", .list(of: .object(.encoding)), since: .v32),
    .optional("itemEncoding", .object(.encoding), since: .v32),
  ]

  private static let encodingConstraints: [Constraint] = [
    .notBoth("encoding", "prefixEncoding"), .notBoth("encoding", "itemEncoding"),
  ]
}
