extension BrokenRule {
  /// What the keywords of a schema say together.
  static let schemas = [
    BrokenRule(
      .arrayWithoutItems, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { S: { type: array } } }\n",
      at: "4:37", says: "the schema of an array has no 'items'", remedy: "Add 'items'"),
    BrokenRule(
      .readOnlyAndWriteOnly, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { S: { readOnly: true, writeOnly: true } } }\n",
      at: "4:41", says: "both read-only and write-only", remedy: "Keep one"),
    BrokenRule(
      .discriminatorMapping,
      "components: { schemas: { Cat: {}, S: { oneOf: [{}], "
        + "discriminator: { propertyName: kind, mapping: { a: Cta } } } } }\n",
      at: "3:104", says: "the mapping's 'Cta' leads to no schema", remedy: "Did you mean 'Cat'?"),
    BrokenRule(
      .repeatedEnumValue, "components: { schemas: { S: { enum: [a, b, a] } } }\n",
      at: "3:44", says: "the enum has the string 'a' more than once", remedy: "Remove one"),
    BrokenRule(
      .undeclaredRequired,
      "components: { schemas: { S: { properties: { color: {} }, required: [colour] } } }\n",
      at: "3:69", says: "'colour' is required, but is not among", remedy: "Did you mean 'color'?"),
    BrokenRule(
      .undeclaredRequired,
      "components: { schemas: { S: { properties: {}, additionalProperties: false, "
        + "required: [a] } } }\n",
      at: "3:87", says: "'a' is required, but is not among", remedy: "Declare it"),
    BrokenRule(
      .unknownKeyword, "components: { schemas: { S: { type: string, nullable: true } } }\n",
      at: "3:45", says: "'nullable' has no effect in OpenAPI 3.1", remedy: "\"null\""),
    BrokenRule(
      .unknownKeyword, "components: { schemas: { S: { propertys: {} } } }\n",
      at: "3:31", says: "'propertys' is no keyword", remedy: "Did you mean 'properties'?"),
  ]
}
