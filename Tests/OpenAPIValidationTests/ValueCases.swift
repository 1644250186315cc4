extension BrokenRule {
  /// What single values must be.
  static let values = [
    BrokenRule(
      .wrongType, "paths: {}\ntags: [{ name: 1 }]\n",
      at: "4:16", says: "'name' must be a string, but is the number 1", remedy: "\"1\""),
    BrokenRule(
      .wrongType, "paths: {}\ntags:\n  - name:\n",
      at: "5:10", says: "'name' must be a string, but is null", remedy: "Give it a value"),
    BrokenRule(
      .wrongType, "paths: { /a: { get: { deprecated: \"true\" } } }\n",
      at: "3:35", says: "must be true or false, but is the string 'true'",
      remedy: "Leave out the quotes"),
    BrokenRule(
      .wrongType, "paths: { /a: { get: { tags: [[]] } } }\n",
      at: "3:30", says: "an element of 'tags' must be a string, but is a list", remedy: "Write"),
    BrokenRule(
      .wrongType, "components: { schemas: { S: { exclusiveMinimum: true } } }\n",
      at: "3:49", says: "'exclusiveMinimum' must be a number, but is true", remedy: "since 3.1"),
    BrokenRule(
      .wrongType, "components: { schemas: { S: { maxLength: -1 } } }\n",
      at: "3:42", says: "'maxLength' must be a whole number of 0 or more", remedy: "Write"),
    BrokenRule(
      .wrongType, "components: { schemas: { S: { multipleOf: 0 } } }\n",
      at: "3:43", says: "'multipleOf' must be a number above 0", remedy: "Write"),
    BrokenRule(
      .wrongType, in: "3.0.3", "paths: {}\ncomponents: { schemas: { S: true } }\n",
      at: "4:29", says: "'S' must be a mapping (Schema Object), but is true", remedy: "Write"),
    BrokenRule(
      .wrongType,
      "components: { parameters: { P: { name: p, in: path, required: false, schema: {} } } }\n",
      at: "3:63", says: "'required' must be true, but is false", remedy: "Write true"),
    BrokenRule(
      .valueNotAllowed, "components: { schemas: { S: { type: strin } } }\n",
      at: "3:37", says: "'type' must be one of", remedy: "Did you mean 'string'?"),
    BrokenRule(
      .valueNotAllowed,
      "components: { parameters: { P: { name: p, in: body, style: form, schema: {} } } }\n",
      at: "3:47", says: "'in' must be one of 'query', 'header', 'path', 'cookie'",
      remedy: "Write one of"),
    BrokenRule(
      .valueNotAllowed,
      "components: { parameters: { P: { name: p, in: header, style: form, schema: {} } } }\n",
      at: "3:62", says: "'style' must be 'simple', but is the string 'form'",
      remedy: "Write 'simple'"),
    BrokenRule(
      .repeatedItem, "components: { schemas: { S: { type: [string, string] } } }\n",
      at: "3:46", says: "has the string 'string' more than once", remedy: "Remove one"),
    BrokenRule(
      .itemCount, "components: { schemas: { S: { allOf: [] } } }\n",
      at: "3:38", says: "'allOf' must not be empty", remedy: "Add an element"),
    BrokenRule(
      .invalidURI, "paths: {}\nexternalDocs: { url: \"https://a.example/a b\" }\n",
      at: "4:22", says: "'url' must be a URI", remedy: "Percent-encode"),
    BrokenRule(
      .invalidURI, "paths: {}\nexternalDocs: { url: \"https://a.example/%zz\" }\n",
      at: "4:22", says: "'url' must be a URI", remedy: "Percent-encode"),
    BrokenRule(
      .invalidFormat, in: "3.2.0", "paths: {}\n$self: https://a.example/#b\n",
      at: "4:8", says: "'$self' must be a URI without a fragment", remedy: "Leave out"),
    BrokenRule(
      .invalidFormat, "components: { schemas: { S: { $id: \"https://a.example/b#c\" } } }\n",
      at: "3:36", says: "'$id' must be a URI without a fragment", remedy: "'$anchor'"),
    BrokenRule(
      .invalidFormat, "components: { schemas: { S: { $id: \"#c\" } } }\n",
      at: "3:36", says: "'$id' must be a URI without a fragment", remedy: "'$anchor'"),
    BrokenRule(
      .invalidFormat, "components: { schemas: { S: { $anchor: 1a } } }\n",
      at: "3:40", says: "'$anchor' must be a plain name", remedy: "Begin with a letter"),
    BrokenRule(
      .invalidFormat, in: "3.2.0",
      "components: { parameters: { P: { name: \"a b\", in: header, schema: {} } } }\n",
      at: "3:40", says: "'name' must be a name that HTTP allows", remedy: "letters, digits"),
    BrokenRule(
      .invalidEmail, info: ", contact: { email: me }", "paths: {}\n",
      at: "2:54", says: "'email' must be an email address, but is 'me'", remedy: "name@"),
  ]
}
