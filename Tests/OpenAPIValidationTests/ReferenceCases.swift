extension BrokenRule {
  /// References, and links, which are references to operations.
  static let references = [
    BrokenRule(
      .runtimeExpression, "components: { callbacks: { C: { \"{$bad}\": {} } } }\n",
      at: "3:33", says: "'{$bad}' is no runtime expression", remedy: "'$url', '$method'"),
    BrokenRule(
      .runtimeExpression, in: "3.0.3",
      "paths: {}\ncomponents: { callbacks: { C: { \"http://a.example/{request.body#/b}\": {} } } }\n",
      at: "4:33", says: "'{request.body#/b}' is no runtime expression",
      remedy: "Did you mean '{$request.body#/b}'?"),
    BrokenRule(
      .runtimeExpression, "components: { callbacks: { C: { $request.body#url: {} } } }\n",
      at: "3:33", says: "'$request.body#url' is no runtime expression", remedy: "'body#/POINTER'"),
    BrokenRule(
      .runtimeExpression, "components: { callbacks: { C: { \"http://a.example/{$url\": {} } } }\n",
      at: "3:33", says: "'{$url' is no runtime expression", remedy: "Write"),
    BrokenRule(
      .runtimeExpression,
      "components: { links: { L: { operationRef: a.yaml, parameters: { b: $request.bogus } } } }\n",
      at: "3:68", says: "'$request.bogus' is no runtime expression", remedy: "Write"),
    BrokenRule(
      .danglingReference,
      "components: { schemas: { Pet: {}, Pets: { items: { $ref: \"#/components/schemas/Pat\" } } } }\n",
      at: "3:58", says: "'#/components/schemas/Pat' leads nowhere", remedy: "Did you mean 'Pet'?"),
    BrokenRule(
      .danglingReference,
      "components: { schemas: { A: { $anchor: one }, B: { $ref: \"#ones\" } } }\n",
      at: "3:58", says: "'#ones' leads nowhere", remedy: "Did you mean '#one'?"),
    BrokenRule(
      .danglingReference, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { A: { items: { $ref: \"#Pet\" } } } }\n",
      at: "4:46", says: "'#Pet' leads nowhere", remedy: "'#/components/schemas/Pet'"),
    BrokenRule(
      .referenceKind,
      "components: { responses: { R: { description: A } }, "
        + "schemas: { S: { $ref: \"#/components/responses/R\" } } }\n",
      at: "3:75", says: "leads to a Response Object, where a Schema Object is needed",
      remedy: "Refer to a Schema Object"),
    BrokenRule(
      .referenceKind, "components: { schemas: { S: { $ref: \"#/components/schemas\" } } }\n",
      at: "3:37", says: "does not lead to a Schema Object", remedy: "Refer to a Schema Object"),
    BrokenRule(
      .referenceCycle, "components: { examples: { A: { $ref: \"#/components/examples/A\" } } }\n",
      at: "3:38", says: "back to itself", remedy: "that is no reference"),
    BrokenRule(
      .referenceSibling, in: "3.0.3",
      "paths: {}\ncomponents: { schemas: { A: {}, B: { $ref: \"#/components/schemas/A\", "
        + "title: B } } }\n",
      at: "4:70", says: "'title' beside '$ref' is ignored", remedy: "'allOf: [{ $ref: … }]'"),
    BrokenRule(
      .referenceNotAllowed, "paths: { /a: { get: { $ref: \"get.yaml\" } } }\n",
      at: "3:29", says: "a reference cannot stand for an Operation Object", remedy: "bundle"),
    BrokenRule(
      .unencodedReference, "paths: { /a: { $ref: \"a_{b}.yaml\" } }\n",
      at: "3:22", says: "'a_{b}.yaml' has braces", remedy: "%7B"),
    BrokenRule(
      .wrongType,
      "x-schemas: { A: { type: object, title: 1 } }\n"
        + "components: { schemas: { B: { $ref: \"#/x-schemas/A\" } } }\n",
      at: "3:40", says: "'title' must be a string, but is the number 1", remedy: "quotes"),
    BrokenRule(
      .unknownLinkOperation,
      "paths: { /a: { get: { operationId: one } } }\n"
        + "components: { links: { L: { operationId: ones } } }\n",
      at: "4:42", says: "no operation has the operationId 'ones'", remedy: "Did you mean 'one'?"),
    BrokenRule(
      .unknownLinkOperation,
      "paths: { /a: { get: {} } }\ncomponents: { links: { L: { operationRef: \"#/paths/a/get\" } } }\n",
      at: "4:43", says: "'#/paths/a/get' does not lead to an operation", remedy: "'~1'"),
  ]
}
