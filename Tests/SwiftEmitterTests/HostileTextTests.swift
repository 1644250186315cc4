import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// Text of a description never becomes code, in whatever field it stands.
@Suite struct HostileTextTests {
  /// Texts that try to get out of a comment or literal; each would leave `INJECTED` in the code.
  static let texts = [
    "*/ INJECTED /*", "\nINJECTED\n", "\rINJECTED", "\r\nINJECTED",
    "\u{2028}INJECTED\u{2029}INJECTED",
    "\u{85}INJECTED", "\u{B}INJECTED\u{C}INJECTED", #"\(INJECTED)"#, #"" + INJECTED + ""#,
    "\"\"\"\nINJECTED\n\"\"\"", "\"# INJECTED #\"", "` INJECTED `", "```\nINJECTED\n```",
    "\\\nINJECTED", "\u{202E}INJECTED", "\u{0}\nINJECTED", "🦊\nINJECTED", "#if INJECTED",
    String(repeating: "long ", count: 40) + "\nINJECTED: " + String(repeating: "x", count: 120),
    String(repeating: "x", count: 120) + ": \"INJECTED",
  ]

  /// A model with a text in every field that may hold one.
  private func model(_ text: String) -> SDKModel {
    // A name may lend its letters to the code, so it has others.
    let letters = text.replacing("INJECTED", with: "NAME")
    let words = Name(words: [letters])
    let all: [Field] = [
      Field(
        name: words, wireName: text, type: .string, isRequired: true, isNullable: false,
        isRecursive: false, isSecret: false, access: .readWrite, description: text,
        isDeprecated: true),
      .toy("plain", description: text),
    ]
    let known = Enumeration.Case(name: words, rawValue: text, description: text)
    func type(_ index: Int, _ shape: TypeShape, isBody: Bool = false) -> TypeDeclaration {
      TypeDeclaration(
        id: TypeID(index), namespace: [words], name: Name(words: [letters, "\(index)"]),
        wireName: text, description: index == 0 ? text : nil, isDeprecated: true, shape: shape,
        isRequestBody: isBody, location: nowhere)
    }
    var operation = Operation.toy(
      "call", "POST", "/a/\(text)/{\(text)}", summary: text, description: text,
      taking: [
        .toy("a", .path, wireName: text, description: text),
        .toy("b", .query, wireName: text, isRequired: false, description: nil),
        .toy("c", .header, wireName: text, isRequired: false, description: text),
        Parameter(
          name: words, wireName: text, place: .body, type: .named(TypeID(1)), isRequired: false,
          description: text, isDeprecated: true, style: .form, mediaType: text),
        .toy("authorization", .group(0), .json, isRequired: false, description: text),
      ],
      body: .members(of: TypeID(3)), result: .value(.named(TypeID(0))),
      failure: .named(TypeID(0)), server: "other")
    operation.id = text
    operation.server = words
    var resource = Resource(
      name: words, path: [words], summary: text, isShared: false, operations: [operation],
      children: [])
    resource.children = [
      Resource(
        name: words, path: [words, words], summary: nil, isShared: false, operations: [operation],
        children: [])
    ]
    var model = SDKModel.toy(
      types: [
        type(0, .record(Record(fields: all, additional: .string))),
        type(1, .enumeration(Enumeration(rawType: .string, cases: [known]))),
        type(2, .enumeration(Enumeration(rawType: .integer, cases: [known]))),
        type(3, .record(Record(fields: all, additional: nil)), isBody: true),
        type(4, .alias(.map(.named(TypeID(0))))),
      ],
      operations: [operation], resources: [resource],
      groups: [
        ParameterGroup(
          name: words, typeName: Name("group"), description: text,
          members: [.toy("token", .header, wireName: text, description: text)])
      ],
      failure: .named(TypeID(0)),
      servers: [
        Server(
          url: "https://" + text, template: "https://" + text, variables: [], description: text,
          name: words,
          credentialPrefix: nil),
        Server(
          url: "https://2" + text, template: "https://2" + text, variables: [], description: text,
          name: words,
          credentialPrefix: text),
      ],
      otherServers: [NamedServer(name: words, url: text)],
      credentials: [Credential(.key(wireName: text, place: .header, key: words))])
    model.title = text
    model.version = text
    model.description = text
    return model
  }

  @Test(arguments: texts)
  func staysText(_ text: String) {
    for (path, source) in model(text).files() {
      #expect(!path.contains("\n") && !path.contains(".."))
      let code = SwiftCode(source)
      #expect(code.isWellFormed, "\(path)")
      #expect(!code.text.contains("INJECTED"), "\(path)")
      #expect(!source.unicodeScalars.contains { $0.isHidden && $0 != "\n" }, "\(path)")
    }
  }

  @Test func theCheckSeesWhatGetsOut() {
    let sources = [
      "/// a\nINJECTED", "let a = \"\\(INJECTED)\"", "let a = \"\" + INJECTED + \"\"",
      "/* \n */ INJECTED", "let a = \"\"\"\n  a\n  \"\"\" + INJECTED",
      "let a = \"\"\"\n  \\(INJECTED)\n  \"\"\"",
    ]
    for source in sources { #expect(SwiftCode(source).text.contains("INJECTED")) }
    #expect(!SwiftCode("let a = \"INJECTED\" // INJECTED").text.contains("INJECTED"))
    #expect(!SwiftCode("let a = \"\"\"\n  INJECTED \\\n  b\n  \"\"\"").text.contains("INJECTED"))
    #expect(!SwiftCode("let a = \"\"\"\n  a\"\"\" + b\n").isWellFormed)
    #expect(!SwiftCode("let a = \"").isWellFormed)
    #expect(!SwiftCode("let a = \"\\").isWellFormed)
  }
}

/// Swift source without its comments and the text of its literals.
private struct SwiftCode {
  var text = ""
  /// Whether every literal ends: on the line that it begins on, or with a delimiter of its own line.
  var isWellFormed = true

  init(_ source: String) {
    var isLong = false
    for line in source.unicodeScalars.split(whereSeparator: \.endsLine) {
      if isLong, line.drop(while: { $0 == " " }).starts(with: "\"\"\"".unicodeScalars) {
        isLong = false
        text += "\"\"\""
        add(line.drop { $0 == " " }.dropFirst(3))
      } else if isLong {
        add(line, isInside: true)
      } else if line.reversed().starts(with: "\"\"\"".unicodeScalars),
        !line.drop(while: { $0 == " " }).starts(with: "//".unicodeScalars)
      {
        isLong = true
        add(line.dropLast(3))
        text += "\"\"\""
      } else {
        add(line)
      }
      text.append("\n")
    }
    if isLong { isWellFormed = false }
  }

  /// - Parameter isLong: whether the line is within a literal of several lines.
  private mutating func add(_ line: Substring.UnicodeScalarView, isInside isLong: Bool = false) {
    var isInside = isLong
    var rest = line
    while let scalar = rest.popFirst() {
      switch (scalar, isInside) {
      case ("\"", _):
        isInside.toggle()
        text.append("\"")
      case ("\\", true):
        guard let escaped = rest.popFirst() else {
          // Only a literal of several lines goes on behind it.
          isWellFormed = isWellFormed && isLong
          return
        }
        // What is interpolated is code.
        if escaped == "(" { isInside = false }
      case ("/", false) where rest.first == "/": return
      case (_, false): text.unicodeScalars.append(scalar)
      case (_, true): break
      }
    }
    if isInside != isLong { isWellFormed = false }
  }
}
