/// An edit of ``Toy/document`` and what it has to be told as.
struct RuleCase: Sendable, CustomStringConvertible {
  /// The rule's name.
  var rule: String
  /// What is replaced, and by what.
  var edits: [(String, String)]
  /// How grave it is: `wire`, `source`, `safe` or `documentation`.
  var severity: String
  /// The subject, as operation, type, member and place, what is absent left out.
  var subject: String
  /// What is replaced on both sides before.
  var preparation: [(String, String)] = []
  /// Whether the edited document is the old one.
  var isReversed = false
  /// The configuration of both sides, where that matters.
  var configurations = (old: "{}", new: "{}")

  var description: String { "\(rule) of \(subject)" }

  init(_ rule: String, _ severity: String, _ subject: String, _ edits: (String, String)...) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.edits = edits
  }

  /// The same case the other way round: the edited document is the old one.
  var reversed: RuleCase {
    var copy = self
    copy.isReversed.toggle()
    return copy
  }

  /// The same with edits of both sides before.
  func after(_ edits: (String, String)...) -> RuleCase {
    var copy = self
    copy.preparation = edits
    return copy
  }

  /// The same with other configurations.
  func configured(_ old: String, _ new: String) -> RuleCase {
    var copy = self
    copy.configurations = (old, new)
    return copy
  }
}

extension RuleCase {
  private static let update = "PUT /pets/{id}"

  /// At least one case for each rule; several where the direction decides.
  static let all: [RuleCase] =
    operations + parameters + bodies + members + valueTypes + namedTypes + formerNames + choices
    + clients + unseen

  private static let list = """
        get:
          operationId: listPets
          tags: [pets]
          responses:
            "200":
              description: Pets.
              content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}

    """

  private static let paging =
    "      x-sdk-paging: {cursor: cursor, next: follows, items: list}\n"

  static let operations = [
    RuleCase(
      "operation-added", "safe", "POST /toys",
      (
        "  /notes:\n",
        "  /toys:\n    post: {operationId: addToy, responses: {\"204\": {description: x}}}\n  /notes:\n"
      )),
    RuleCase("operation-removed", "wire", "GET /pets", (list, "")),
    RuleCase(
      "operation-method-changed", "wire", "PATCH /pets/{id}", ("    put:\n", "    patch:\n")),
    RuleCase("operation-path-changed", "wire", "POST /memos", ("  /notes:\n", "  /memos:\n")),
    RuleCase(
      "call-renamed", "source", update, ("operationId: updatePet", "operationId: changePet")),
    // Errors of two types have no common one, so that every call throws another type.
    RuleCase(
      "call-changed", "source", update,
      (
        "  /notes:\n",
        """
          /toys:
            post:
              operationId: addToy
              responses:
                "204": {description: Done.}
                "400":
                  description: Wrong.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Spare'}}}
          /notes:

        """
      )),
    RuleCase(
      "operation-server-changed", "wire", update,
      ("https://own.example", "https://other.example")),
    RuleCase(
      "arguments-reordered", "source", update,
      (
        "        kind: {type: string}\n        size: {type: integer, maximum: 10}\n",
        "        size: {type: integer, maximum: 10}\n        kind: {type: string}\n"
      )),
    RuleCase("paging-removed", "source", update, (paging, "")),
    RuleCase("paging-added", "safe", update, (paging, "")).reversed,
    RuleCase("paging-changed", "wire", update, ("next: follows", "next: later")),
  ]

  /// `FormerNameTests` has more of them.
  static let formerNames = [
    RuleCase(
      "call-name-kept", "safe", update, ("operationId: updatePet", "operationId: changePet")
    ).configured("{}", "{formerNames: {operations: {'PUT /pets/{id}': pets.update}}}"),
    RuleCase("type-name-kept", "safe", "Spare")
      .configured("{}", "{acronyms: [SPARE], formerNames: {types: {Spare: Spare}}}"),
    RuleCase("former-name-added", "safe", "Spare")
      .configured("{}", "{formerNames: {types: {Spare: Old}}}"),
    RuleCase("former-name-removed", "source", "GET /pets")
      .configured("{formerNames: {operations: {GET /pets: pets.all}}}", "{}"),
  ]

  static let parameters = [
    RuleCase(
      "parameter-added-optional", "safe", "\(update) tag query",
      (
        "        - {name: cursor,",
        "        - {name: tag, in: query, schema: {type: string}}\n        - {name: cursor,"
      )),
    RuleCase(
      "parameter-added-required", "wire", "\(update) tag header",
      (
        "        - {name: cursor,",
        "        - {name: tag, in: header, required: true, schema: {type: string}}\n        - {name: cursor,"
      )),
    RuleCase(
      "parameter-removed", "source", "\(update) sort query",
      (
        "        - {name: sort, in: query, required: true, schema: {type: array, items: {type: string}}}\n",
        ""
      )),
    RuleCase(
      "parameter-renamed", "source", "PUT /pets/{pet} pet path",
      ("/pets/{id}:", "/pets/{pet}:"), ("{name: id,", "{name: pet,")),
    RuleCase(
      "parameter-became-required", "wire", "\(update) cursor query",
      ("{name: cursor, in: query,", "{name: cursor, in: query, required: true,")),
    RuleCase(
      "parameter-became-optional", "source", "\(update) sort query",
      ("{name: sort, in: query, required: true,", "{name: sort, in: query,")),
    RuleCase(
      "parameter-moved", "wire", "\(update) cursor header",
      ("{name: cursor, in: query,", "{name: cursor, in: header,")),
    RuleCase(
      "parameter-style-changed", "wire", "\(update) sort query",
      ("{name: sort, in: query,", "{name: sort, in: query, explode: false,")),
  ]

  static let bodies = [
    RuleCase(
      "body-added-required", "wire", "GET /pets request",
      (
        "operationId: listPets\n",
        "operationId: listPets\n      requestBody: {required: true, content: {text/plain: {}}}\n"
      )),
    RuleCase(
      "body-added-optional", "safe", "GET /pets request",
      (
        "operationId: listPets\n",
        "operationId: listPets\n      requestBody: {content: {text/plain: {}}}\n"
      )),
    RuleCase(
      "body-removed", "safe", "POST /notes request",
      ("      requestBody: {content: {text/plain: {schema: {type: string}}}}\n", "")),
    RuleCase(
      "body-format-changed", "wire", "POST /notes request",
      ("requestBody: {content: {text/plain:", "requestBody: {content: {text/markdown:")),
    RuleCase(
      "body-type-replaced", "safe", "\(update) request",
      (
        "required: true\n        content: {application/json: {schema: {$ref: '#/components/schemas/Update'}}}",
        "required: true\n        content: {application/json: {schema: {$ref: '#/components/schemas/Unused'}}}"
      )),
    RuleCase(
      "result-added", "source", "POST /notes response",
      (
        "\"204\": {description: Done.}",
        "\"200\": {description: Done., content: {text/plain: {schema: {type: string}}}}"
      )),
    RuleCase(
      "result-removed", "wire", "GET /notes response",
      (
        "{description: Notes., content: {text/plain: {schema: {type: string}}}}",
        "{description: Notes.}"
      )),
    RuleCase(
      "result-changed", "wire", "GET /notes response",
      (
        "{description: Notes., content: {text/plain: {schema: {type: string}}}}",
        "{description: Notes., content: {application/json: {schema: {type: string}}}}"
      )),
    RuleCase(
      "result-changed", "wire", "GET /notes response 200",
      (
        "{description: Notes., content: {text/plain:",
        "{description: Notes., content: {application/json:"
      )
    ).after(
      (
        "{description: Notes., content: {text/plain: {schema: {type: string}}}}",
        "{description: Notes., content: {text/plain: {schema: {type: string}}}}, \"202\": {content: {application/json: {schema: {type: integer}}}}"
      )),
    RuleCase(
      "result-became-optional", "wire", "POST /pets response",
      ("Shared'}}}}}", "Shared'}}}}, \"204\": {description: Made.}}")),
    RuleCase(
      "result-became-required", "source", "POST /pets response",
      ("Shared'}}}}}", "Shared'}}}}, \"204\": {description: Made.}}")
    ).reversed,
    RuleCase(
      "result-media-type-changed", "wire", "GET /notes response",
      ("Notes., content: {text/plain:", "Notes., content: {text/markdown:")),
    RuleCase(
      "error-type-changed", "source", "\(update) error",
      (
        "          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}\n",
        ""
      )),
    RuleCase(
      "response-header-added", "safe", "\(update) X-New response header",
      ("headers: {X-Rate:", "headers: {X-New: {schema: {type: string}}, X-Rate:")),
    RuleCase(
      "response-header-removed", "source", "\(update) X-Rate response header",
      ("          headers: {X-Rate: {schema: {type: integer}}}\n", "")),
  ]
}
