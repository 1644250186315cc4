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
      .defaultType, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { S: { type: integer, default: x } } }\n",
      at: "4:55", says: "the default is the string 'x', which is not of the type 'integer'",
      remedy: "Write a value of the type"),
    BrokenRule(
      .defaultType, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { S: { type: string, default: 1 } } }\n",
      at: "4:54", says: "the default is the number 1", remedy: "in quotes: \"1\""),
    BrokenRule(
      .defaultType, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { S: { type: boolean, default: \"true\" } } }\n",
      at: "4:55", says: "the default is the string 'true'", remedy: "Leave out the quotes"),
    BrokenRule(
      .defaultType, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { S: { type: object, default: null } } }\n",
      at: "4:54", says: "the default is null", remedy: "'nullable: true'"),
    BrokenRule(
      .unexpectedDefault, "components: { schemas: { S: { type: string, default: null } } }\n",
      at: "3:54", says: "the default is null", remedy: "'null' among the types"),
    BrokenRule(
      .unexpectedDefault,
      "components: { schemas: { S: { type: [object, \"null\"], default: 5 } } }\n",
      at: "3:64", says: "not of the type 'object' or 'null'", remedy: "change the type"),
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
      .repeatedAnchor,
      "components:\n  schemas:\n    A: { $anchor: q }\n    B: { $dynamicAnchor: q }\n",
      at: "6:26", says: "the anchor 'q' is already in line 5", remedy: "a name of its own"),
    BrokenRule(
      .repeatedAnchor,
      "components:\n  schemas:\n    A:\n      $id: https://a.example/a\n"
        + "      $defs: { b: { $anchor: q }, c: { $anchor: q } }\n",
      at: "7:49", says: "the anchor 'q' is already in line 7", remedy: "a name of its own"),
    BrokenRule(
      .unknownKeyword, "components: { schemas: { S: { type: string, nullable: true } } }\n",
      at: "3:45", says: "'nullable' has no effect in OpenAPI 3.1", remedy: "\"null\""),
    BrokenRule(
      .unknownKeyword, "components: { schemas: { S: { propertys: {} } } }\n",
      at: "3:31", says: "'propertys' is no keyword", remedy: "Did you mean 'properties'?"),
  ]
}
