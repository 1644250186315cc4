extension RuleCase {
  private static let body = "PUT /pets/{id} Update"

  static let members = [
    RuleCase(
      "member-added-optional", "safe", "\(body) new",
      (
        "        nick: {type: string}\n",
        "        nick: {type: string}\n        new: {type: string}\n"
      )),
    RuleCase(
      "member-added-required", "wire", "\(body) new", ("[kind, size]", "[kind, size, new]"),
      (
        "        nick: {type: string}\n",
        "        nick: {type: string}\n        new: {type: string}\n"
      )),
    RuleCase(
      "member-added-required", "safe", "Pet new", ("[name, age]", "[name, age, new]"),
      (
        "        born: {type: string}\n",
        "        born: {type: string}\n        new: {type: string}\n"
      )),
    RuleCase(
      "member-added-required", "wire", "Shared new", ("[both]", "[both, new]"),
      ("both: {type: string}", "both: {type: string}, new: {type: string}")),
    RuleCase(
      "member-removed-optional", "source", "\(body) nick", ("        nick: {type: string}\n", "")),
    RuleCase(
      "member-removed-optional", "source", "Pet born", ("        born: {type: string}\n", "")),
    RuleCase(
      "member-removed-required", "source", "\(body) kind", ("[kind, size]", "[size]"),
      ("        kind: {type: string}\n", "")),
    RuleCase(
      "member-removed-required", "wire", "Pet name", ("[name, age]", "[age]"),
      ("        name: {type: string}\n", "")),
    RuleCase(
      "member-removed-required", "source", "Unused x", ("[x]", "[]"), ("{x: {type: string}, ", "{")),
    RuleCase(
      "member-became-required", "wire", "\(body) nick", ("[kind, size]", "[kind, size, nick]")),
    RuleCase("member-became-required", "source", "Pet born", ("[name, age]", "[name, age, born]")),
    RuleCase("member-became-optional", "source", "\(body) kind", ("[kind, size]", "[size]")),
    RuleCase("member-became-optional", "wire", "Pet name", ("[name, age]", "[age]")),
    RuleCase(
      "member-became-nullable", "source", "\(body) nick",
      ("nick: {type: string}", "nick: {type: [string, 'null']}")),
    RuleCase(
      "member-became-nullable", "wire", "Pet name",
      ("name: {type: string}\n        age", "name: {type: [string, 'null']}\n        age")),
    RuleCase(
      "member-stopped-being-nullable", "wire", "\(body) nick",
      ("nick: {type: string}", "nick: {type: [string, 'null']}")
    ).reversed,
    RuleCase(
      "member-stopped-being-nullable", "source", "Pet name",
      ("name: {type: string}\n        age", "name: {type: [string, 'null']}\n        age")
    ).reversed,
    RuleCase(
      "member-access-changed", "source", "Shared other",
      ("other: {type: string}", "other: {type: string, readOnly: true}")),
    RuleCase(
      "member-became-secret", "safe", "Pet born",
      ("born: {type: string}", "born: {type: string, format: password}")),
    RuleCase(
      "member-stopped-being-secret", "safe", "Pet born",
      ("born: {type: string}", "born: {type: string, format: password}")
    ).reversed,
    RuleCase(
      "members-reordered", "source", "Inner",
      (
        "        a: {type: string}\n        b: {type: string}\n",
        "        b: {type: string}\n        a: {type: string}\n"
      )),
    RuleCase(
      "other-members-removed", "wire", "Inner",
      ("      additionalProperties: {type: string}\n", "")),
    RuleCase(
      "other-members-added", "safe", "Inner",
      ("      additionalProperties: {type: string}\n", "")
    ).reversed,
  ]

  static let valueTypes = [
    RuleCase(
      "type-changed", "wire", "\(body) nick", ("nick: {type: string}", "nick: {type: boolean}")),
    RuleCase("type-changed", "wire", "Pet born", ("born: {type: string}", "born: {type: boolean}")),
    RuleCase("type-changed", "source", "Unused y", ("y: {type: string}", "y: {type: boolean}")),
    RuleCase(
      "type-narrowed", "wire", "\(body) nick",
      ("nick: {type: string}", "nick: {type: string, format: date}")),
    RuleCase(
      "type-narrowed", "source", "Pet born",
      ("born: {type: string}", "born: {type: string, format: date}")),
    RuleCase(
      "type-widened", "source", "\(body) nick",
      ("nick: {type: string}", "nick: {type: string, format: date}")
    ).reversed,
    RuleCase(
      "type-widened", "wire", "Pet born",
      ("born: {type: string}", "born: {type: string, format: date}")
    ).reversed,
    RuleCase(
      "became-enumeration", "wire", "\(body) nick",
      ("nick: {type: string}", "nick: {type: string, enum: [a, b]}")),
    RuleCase(
      "became-enumeration", "source", "Pet born",
      ("born: {type: string}", "born: {type: string, enum: [a, b]}")),
    RuleCase(
      "stopped-being-enumeration", "source", "Pet born",
      ("born: {type: string}", "born: {type: string, enum: [a, b]}")
    ).reversed,
    RuleCase(
      "type-reference-changed", "source", "Pet state",
      ("state: {$ref: '#/components/schemas/State'}", "state: {$ref: '#/components/schemas/Mood'}")),
  ]

  static let namedTypes = [
    RuleCase(
      "type-added", "safe", "Fresh",
      ("    Spare: {", "    Fresh: {type: object, properties: {a: {type: string}}}\n    Spare: {")),
    RuleCase(
      "type-removed", "source", "Spare",
      ("\n    Spare: {type: object, properties: {z: {type: string}}}", "")),
    RuleCase(
      "type-renamed", "source", "Failure", ("schemas/Problem'", "schemas/Failure'"),
      ("    Problem: {", "    Failure: {")),
    RuleCase(
      "schema-renamed", "safe", "problem", ("schemas/Problem'", "schemas/problem'"),
      ("    Problem: {", "    problem: {")),
    RuleCase(
      "body-type-renamed", "safe", "Change", ("schemas/Update'", "schemas/Change'"),
      ("    Update:\n", "    Change:\n")),
    RuleCase(
      "body-type-added", "safe", "Fresh",
      (
        "operationId: listPets\n",
        "operationId: listPets\n      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Fresh'}}}}\n"
      ),
      ("    Spare: {", "    Fresh: {type: object, properties: {a: {type: string}}}\n    Spare: {")),
    RuleCase(
      "body-type-removed", "safe", "Fresh",
      (
        "operationId: listPets\n",
        "operationId: listPets\n      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Fresh'}}}}\n"
      ),
      ("    Spare: {", "    Fresh: {type: object, properties: {a: {type: string}}}\n    Spare: {")
    ).reversed,
    RuleCase("swift-name-changed", "source", "Spare").configured("{}", "{acronyms: [SPARE]}"),
    RuleCase(
      "type-hidden", "source", "Spare",
      (
        "operationId: listPets\n",
        "operationId: listPets\n      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Spare'}}}}\n"
      )),
    RuleCase("argument-demanded", "source", "Inner c", ("enum: [one]", "enum: [one, two]"))
      .after(
        ("[a]", "[a, c]"),
        (
          "        b: {type: string}\n",
          "        b: {type: string}\n        c: {type: string, enum: [one]}\n"
        )),
  ]

  static let choices = [
    RuleCase("value-added", "safe", "Mood wild", ("[good, bad]", "[good, bad, wild]")),
    RuleCase("value-added", "safe", "State wild", ("[here, gone]", "[here, gone, wild]")),
    RuleCase("value-removed", "wire", "Mood bad", ("[good, bad]", "[good]")),
    RuleCase("value-removed", "source", "State gone", ("[here, gone]", "[here]")),
    RuleCase(
      "alternative-added", "source", "Answer Problem",
      ("Dog'}]\n    Cat", "Dog'}, {$ref: '#/components/schemas/Problem'}]\n    Cat")),
    RuleCase(
      "alternative-removed", "source", "Answer Problem",
      ("Dog'}]\n    Cat", "Dog'}, {$ref: '#/components/schemas/Problem'}]\n    Cat")
    ).reversed,
    RuleCase(
      "alternative-removed", "wire", "Choice Problem",
      (
        "Dog'}]\n      discriminator",
        "Dog'}, {$ref: '#/components/schemas/Problem'}]\n      discriminator"
      )
    ).reversed,
    RuleCase(
      "discriminator-changed", "wire", "Choice",
      ("propertyName: type", "propertyName: type, mapping: {cat: Cat}")),
  ]

  static let clients = [
    RuleCase("client-added", "safe", "Second client").configured(
      "{clients: [{name: First}]}", "{clients: [{name: First}, {name: Second, paths: [/x]}]}"),
    RuleCase("client-removed", "source", "Second client").configured(
      "{clients: [{name: First}, {name: Second, paths: [/x]}]}", "{clients: [{name: First}]}"),
    RuleCase("client-initializer-changed", "source", "ToyClient client").configured(
      "{}", "{credentials: {key: {token: secret}}}"),
    RuleCase(
      "server-added", "safe", "https://three.example server",
      (
        "  - {url: \"https://two.example\"}\n",
        "  - {url: \"https://two.example\"}\n  - {url: \"https://three.example\"}\n"
      )),
    RuleCase(
      "server-removed", "wire", "https://two.example server",
      ("  - {url: \"https://two.example\"}\n", "")),
    RuleCase(
      "default-server-changed", "wire", "https://two.example server",
      (
        "  - {url: \"https://one.example\"}\n  - {url: \"https://two.example\"}\n",
        "  - {url: \"https://two.example\"}\n  - {url: \"https://one.example\"}\n"
      )),
    RuleCase(
      "credential-changed", "wire", "key credential",
      ("{type: apiKey, in: header, name: X-Key}", "{type: apiKey, in: query, name: key}")),
    RuleCase(
      "credential-added", "safe", "pass credential",
      ("    key: {type: apiKey", "    pass: {type: http, scheme: bearer}\n    key: {type: apiKey"),
      ("security: [{key: []}]\npaths", "security: [{key: []}, {pass: []}]\npaths")),
    RuleCase(
      "credential-removed", "wire", "pass credential",
      ("    key: {type: apiKey", "    pass: {type: http, scheme: bearer}\n    key: {type: apiKey"),
      ("security: [{key: []}]\npaths", "security: [{key: []}, {pass: []}]\npaths")
    ).reversed,
    RuleCase(
      "credential-swapped", "wire", "secret credential",
      ("    key: {type: apiKey", "    pass: {type: http, scheme: bearer}\n    key: {type: apiKey"),
      ("security: [{key: []}]\npaths", "security: [{key: []}, {pass: []}]\npaths")
    ).configured(
      "{credentials: {key: {token: secret}}}",
      "{credentials: {key: {token: other}, pass: {token: secret}}}"),
    RuleCase(
      "security-tightened", "wire", "PUT /pets/{id}",
      ("      security: [{key: []}]\n", "      security: []\n")
    ).reversed,
    RuleCase(
      "security-loosened", "safe", "PUT /pets/{id}",
      ("      security: [{key: []}]\n", "      security: []\n")),
    RuleCase(
      "security-loosened", "safe", "security",
      ("security: [{key: []}]\npaths", "security: [{key: []}, {}]\npaths")),
  ]

  static let unseen = [
    RuleCase("constraint-tightened", "wire", "Update size", ("maximum: 10", "maximum: 9")),
    RuleCase(
      "constraint-tightened", "safe", "Pet born",
      ("born: {type: string}", "born: {type: string, maxLength: 4}")),
    RuleCase("constraint-loosened", "safe", "Update size", ("maximum: 10", "maximum: 11")),
    RuleCase(
      "constraint-loosened", "safe", "PUT /pets/{id} cursor", ("maxLength: 9, ", "")),
    RuleCase("constraint-changed", "wire", "Update nick", ("pattern: a", "pattern: b"))
      .after(("nick: {type: string}", "nick: {type: string, pattern: a}")),
    RuleCase(
      "format-changed", "wire", "Update nick",
      ("nick: {type: string}", "nick: {type: string, format: email}")),
    RuleCase("default-changed", "wire", "PUT /pets/{id} cursor", ("default: a", "default: b")),
    RuleCase(
      "deprecated", "safe", "GET /pets",
      ("operationId: listPets\n", "operationId: listPets\n      deprecated: true\n")),
    RuleCase(
      "deprecated", "safe", "Pet born",
      ("born: {type: string}", "born: {type: string, deprecated: true}")),
    RuleCase(
      "undeprecated", "safe", "GET /pets",
      ("operationId: listPets\n", "operationId: listPets\n      deprecated: true\n")
    ).reversed,
    RuleCase(
      "documentation-changed", "documentation", "PUT /pets/{id} summary",
      ("Changes a pet.", "Changes one pet.")),
    RuleCase(
      "documentation-changed", "documentation", "Pet born description",
      ("born: {type: string}", "born: {type: string, description: When.}")),
  ]
}
