import Testing

/// A description with something wrong in it, and what the tool must say of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong with it.
  var name: String
  /// The file's content.
  var bytes: [UInt8]
  /// The line and column of the finding.
  var place: String
  /// A part of the message.
  var message: String
  /// A part of the remedy.
  var remedy: String

  init(
    _ name: String,
    _ text: String,
    at place: String,
    says message: String,
    remedy: String
  ) {
    self.init(name, bytes: Array(text.utf8), at: place, says: message, remedy: remedy)
  }

  init(
    _ name: String,
    bytes: [UInt8],
    at place: String,
    says message: String,
    remedy: String
  ) {
    self.name = name
    self.bytes = bytes
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  var testDescription: String { name }

  /// The first two lines of a good description.
  static let head = "openapi: 3.0.3\ninfo: { title: Bad, version: \"1.0\" }\n"

  /// What is refused.
  static let refused = text + structure + aliases + excess
}

extension BadInput {
  /// What is not YAML or JSON.
  static let text = [
    BadInput(
      "binary",
      bytes: Array(0...255),
      at: "1:1",
      says: "control characters are not allowed",
      remedy: "remove the character"
    ),
    BadInput(
      "a NUL",
      head + "paths: \0\n",
      at: "3:8",
      says: "control characters are not allowed",
      remedy: "remove the character"
    ),
    BadInput(
      "invalid UTF-8",
      bytes: Array("openapi: 3.0.3\ninfo: { title: \"".utf8) + [0xFF, 0xFE] + Array("\" }".utf8),
      at: "2:17",
      says: "UTF-8",
      remedy: "save the file as UTF-8"
    ),
    BadInput(
      "truncated YAML",
      head + "paths:\n  /a: { get: { responses: {",
      at: "5:1",
      says: "did not find expected node content",
      remedy: "mend the text"
    ),
    BadInput(
      "truncated JSON",
      "{\"openapi\": \"3.0.3\",\n \"paths\": {",
      at: "2:12",
      says: "this is not JSON",
      remedy: "mend the text"
    ),
    BadInput(
      "tabs",
      head + "paths:\n\t/a:\n\t\tget: {}\n",
      at: "4:1",
      says: "cannot start any token",
      remedy: "YAML allows no tabs here"
    ),
  ]

  /// What is YAML but no description.
  static let structure = [
    BadInput(
      "an empty file",
      "",
      at: "1:1",
      says: "not an OpenAPI document: nothing stands at its root",
      remedy: "openapi: 3.0.3"
    ),
    BadInput(
      "a list at the root",
      "- openapi: 3.0.3\n",
      at: "1:1",
      says: "not an OpenAPI document: a list stands at its root",
      remedy: "openapi: 3.0.3"
    ),
    BadInput(
      "a word at the root",
      "hello\n",
      at: "1:1",
      says: "not an OpenAPI document: the value 'hello' stands at its root",
      remedy: "openapi: 3.0.3"
    ),
    BadInput(
      "no version",
      "info: { title: Bad }\npaths: {}\n",
      at: "1:1",
      says: "it has no 'openapi' field",
      remedy: "Add 'openapi: 3.0.3'"
    ),
    BadInput(
      "an older version",
      "swagger: \"1.2\"\n",
      at: "1:10",
      says: "Swagger 1.2 is not supported",
      remedy: "Convert the document"
    ),
    BadInput(
      "an unknown version",
      "openapi: 9.1.0\npaths: {}\n",
      at: "1:10",
      says: "OpenAPI version '9.1.0' is not known",
      remedy: "3.0, 3.1 and 3.2"
    ),
    BadInput(
      "paths that are a list",
      head + "paths: [/a]\n",
      at: "3:8",
      says: "'paths' takes a mapping, but here is a list",
      remedy: "Write a mapping here"
    ),
  ]

  /// Aliases that lead nowhere.
  static let aliases = [
    BadInput(
      "an unknown alias",
      head + "paths: *nowhere\n",
      at: "3:8",
      says: "the alias '*nowhere' names no anchor",
      remedy: "define '&nowhere' before it"
    ),
    BadInput(
      "an alias within its own anchor",
      head + "paths: &paths { /a: *paths }\n",
      at: "3:21",
      says: "stands inside the node that it names",
      remedy: "use '$ref' for recursion"
    ),
  ]

  /// What is wrong in a part of a description: the rest is read all the same, with a warning.
  static let mended = [
    BadInput(
      "wrong kinds",
      head + "paths:\n  /a: { get: { parameters: {}, responses: 4 } }\n",
      at: "4:28",
      says: "'parameters' takes a list, but here is a mapping",
      remedy: "write a list here"
    ),
    BadInput(
      "a dangling reference",
      head + """
        paths: {}
        components:
          schemas:
            User: { type: object, properties: { a: { $ref: "#/components/schemas/Usre" } } }

        """,
      at: "6:52",
      says: "'#/components/schemas/Usre' does not exist",
      remedy: "Did you mean '#/components/schemas/User'?"
    ),
    BadInput(
      "schemas that refer to one another",
      head + """
        paths: {}
        components:
          schemas:
            A: { $ref: "#/components/schemas/B" }
            B: { $ref: "#/components/schemas/A" }

        """,
      at: "6:8",
      says: "A → B → A",
      remedy: "let one of them say what its values are"
    ),
    BadInput(
      "parameters that refer to one another",
      head + """
        paths: { /a: { get: { parameters: [{ $ref: "#/components/parameters/A" }] } } }
        components:
          parameters:
            A: { $ref: "#/components/parameters/B" }
            B: { $ref: "#/components/parameters/A" }

        """,
      at: "7:16",
      says: "leads back to itself",
      remedy: "let one of them hold the object itself"
    ),
  ]

  /// What would take all memory or time.
  static let excess = [
    BadInput(
      "an alias bomb",
      head + "paths: {}\nx-a: &a [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
        + zip("abcdefghij", "bcdefghijk").map { inner, outer in
          let aliases = Array(repeating: "*\(inner)", count: 10).joined(separator: ", ")
          return "x-\(outer): &\(outer) [\(aliases)]\n"
        }.joined(),
      at: "10:18",
      says: "the aliases of the document show more than the limit",
      remedy: "use fewer aliases"
    ),
    BadInput(
      "a nest of 10,000 lists",
      head + "x-deep: " + String(repeating: "[", count: 10_000),
      at: "3:208",
      says: "nest deeper than the limit of 200 levels",
      remedy: "flatten the document"
    ),
    BadInput(
      "a nest of 10,000 lists in JSON",
      "{\"x-deep\": " + String(repeating: "[", count: 10_000),
      at: "1:211",
      says: "nest deeper than the limit of 200 levels",
      remedy: "flatten the document"
    ),
  ]
}
