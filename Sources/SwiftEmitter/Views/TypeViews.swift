import Mustache
import SDKModel

/// The types that one extension holds, or that stand at the top, as one section of a file.
struct TypesView: MustacheContext {
  /// What is extended; `nil` at the top.
  var scope: String?
  var types: [TypeView]

  var keys: [String] { ["scope", "types"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "scope": .text(scope)
    case "types": .list(types)
    default: nil
    }
  }

  /// - Parameter types: types that are declared in the same place.
  init(_ types: [TypeID], _ context: EmissionContext) {
    let path = types.first.map { context.types.path($0) } ?? []
    scope = path.count < 2 ? nil : path.dropLast().joined(separator: ".")
    self.types = types.enumerated().map { position, id in
      TypeView(context.model.types[id.index], isFirst: position == 0, context: context)
    }
  }
}

/// One type of whatever kind.
struct TypeView: MustacheContext {
  var isFirst: Bool
  var name: String
  var documentation: [String]
  /// The lines that open the declaration of a record, a union by status or a wrapper.
  var head: [String] = []
  var record: RecordView?
  var requestBody: RecordView?
  var enumeration: EnumerationView?
  var union: UnionView?
  var statusUnion: StatusUnionView?
  /// The type around which a type of its own stands.
  var wrapped: String?
  /// The lines that give a type another name.
  var alias: [String] = []

  var keys: [String] {
    [
      "isFirst", "name", "documentation", "head", "record", "requestBody", "enumeration", "union",
      "statusUnion", "wrapped", "isAlias", "alias",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isFirst": .flag(isFirst)
    case "name": .text(name)
    case "documentation": .list(documentation)
    case "head": .list(head)
    case "record": record.map { .object($0) } ?? .flag(false)
    case "requestBody": requestBody.map { .object($0) } ?? .flag(false)
    case "enumeration": enumeration.map { .object($0) } ?? .flag(false)
    case "union": union.map { .object($0) } ?? .flag(false)
    case "statusUnion": statusUnion.map { .object($0) } ?? .flag(false)
    case "wrapped": .text(wrapped)
    case "isAlias": .flag(!alias.isEmpty)
    case "alias": .list(alias)
    default: nil
    }
  }

  init(_ type: TypeDeclaration, isFirst: Bool, context: EmissionContext) {
    let path = context.types.path(type.id)
    let namespace = Array(path.dropLast())
    let indentation = namespace.isEmpty ? 0 : 2
    let spelling = TypeSpelling(
      context: context, scopes: namespace.isEmpty ? [path] : [namespace, path])
    self.isFirst = isFirst
    name = path.last ?? ""
    var text = type.description ?? "The API's `\(SwiftText.line(type.wireName))`."
    if type.isDeprecated { text += "\n\nDeprecated." }
    documentation =
      type.isRequestBody
      ? [] : context.documentation(text, fallback: "A value of the API.", indentation: indentation)
    switch type.shape {
    case .record(let shape):
      let view = RecordView(
        shape, isPublic: !type.isRequestBody, indentation: indentation, spelling: spelling)
      if type.isRequestBody { requestBody = view } else { record = view }
      open("struct", "Model", indentation)
    case .enumeration(let shape):
      enumeration = EnumerationView(shape, indentation: indentation + 2, context: context)
    case .alias(let target):
      alias = SwiftLayout.assignment(
        "public typealias \(name)", spelling.spell(target), indentation: indentation)
    case .wrapper(let target):
      wrapped = spelling.spell(target)
      open("struct", "ValueWrapper", indentation)
    case .union(let shape):
      union = UnionView(
        shape, named: name, indentation: indentation, spelling: spelling)
    case .statusUnion(let shape):
      statusUnion = StatusUnionView(shape, indentation: indentation, spelling: spelling)
      open("enum", "StatusUnion", indentation)
    }
  }

  private mutating func open(_ keyword: String, _ protocolName: String, _ indentation: Int) {
    head = SwiftLayout.head("public \(keyword) \(name)", protocolName, indentation: indentation)
  }
}

/// An enumeration that may grow.
struct EnumerationView: MustacheContext {
  var rawType: String
  var protocolName: String
  var cases: [CaseView]

  var keys: [String] { ["rawType", "protocol", "cases"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "rawType": .text(rawType)
    case "protocol": .text(protocolName)
    case "cases": .list(cases)
    default: nil
    }
  }

  init(_ enumeration: Enumeration, indentation: Int, context: EmissionContext) {
    (rawType, protocolName) = Self.protocols(of: enumeration.rawType)
    cases = zip(enumeration.cases, context.cases(of: enumeration)).compactMap { known, bareName in
      guard let bareName, let literal = enumeration.rawType.literal(known.rawValue) else {
        return nil
      }
      let name = SwiftName.escaped(bareName)
      return CaseView(
        name: name,
        declaration: Self.declaration(
          "public static let \(name)", known.rawValue, literal, indentation: indentation),
        documentation: known.description.map(SwiftText.line))
    }
  }
}

extension EnumerationView {
  /// The lines that declare a case; those of a text too long for a line are a literal of several.
  private static func declaration(
    _ head: String, _ rawValue: String, _ literal: String, indentation: Int
  ) -> [String] {
    let value = "Self(rawValue: \(literal))"
    let lines = SwiftLayout.assignment(head, value, indentation: indentation)
    // A list of mixed values writes texts as JSON, which has room for no break.
    guard let last = lines.last, !SwiftLayout.fits(last, indentation), literal.hasPrefix("\"")
    else { return lines }
    let text = SwiftText.lines(of: rawValue, width: EmissionContext.width - indentation - 4)
    return ["\(head) = Self(", "  rawValue: \"\"\""] + text.map { "    " + $0 } + ["    \"\"\")"]
  }
}

extension EmissionContext {
  /// The names of an enumeration's cases, without backticks; `nil` for one that has no literal.
  func cases(of enumeration: Enumeration) -> [String?] {
    var scope = NameScope()
    return enumeration.cases.map { known in
      guard enumeration.rawType.literal(known.rawValue) != nil else { return nil }
      return scope.claim(swift.bareMember(known.name))
    }
  }
}

extension EnumerationView {
  /// The Swift type of the values, and the protocol of the runtime's that the type conforms to.
  static func protocols(
    of type: Enumeration.RawType
  ) -> (rawType: String, protocolName: String) {
    switch type {
    case .string: ("String", "OpenEnum")
    case .integer: ("Int", "OpenIntegerEnum")
    case .json: ("JSONValue", "OpenValueEnum")
    }
  }
}

extension Enumeration.RawType {
  /// A raw value as Swift; `nil` where it has no literal.
  fileprivate func literal(_ raw: String) -> String? {
    switch self {
    case .string: SwiftText.literal(raw)
    case .integer: SwiftText.integer(raw)
    case .json:
      // What Swift writes as JSON does is clearer as a literal.
      if raw == "true" || raw == "false" || SwiftText.integer(raw) != nil {
        raw
      } else if raw.hasPrefix("\""), raw.utf8.dropFirst().dropLast().allSatisfy(\.isWordByte) {
        raw
      } else {
        "JSONValue(json: \(SwiftText.literal(raw)))"
      }
    }
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter, digit, or one of `_-.`.
  fileprivate var isWordByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

/// One known value of an enumeration, or one alternative of a union.
struct CaseView: MustacheContext {
  var name: String
  var declaration: [String]
  var documentation: String?
  /// The lines that choose it.
  var branch: [String] = []

  var keys: [String] { ["name", "declaration", "documentation", "branch"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "branch": .list(branch)
    case "declaration": .list(declaration)
    case "documentation": .text(documentation)
    default: nil
    }
  }
}
