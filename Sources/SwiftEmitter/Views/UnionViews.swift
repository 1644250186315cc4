import Mustache
import SDKModel

/// One of several types.
struct UnionView: MustacheContext {
  /// The lines that open the declaration.
  var head: [String]
  var cases: [CaseView]
  var literals: [LiteralView]
  /// The name of the discriminator, as a literal.
  var discriminator: String?
  /// The cases that the discriminator chooses.
  var branches: [BranchView]
  /// The statements that try the other alternatives.
  var attempts: [String]

  var keys: [String] {
    [
      "head", "cases", "literals", "discriminator", "branches", "attempts",
      "hasAttempts",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "head": .list(head)
    case "cases": .list(cases)
    case "literals": .list(literals)
    case "discriminator": .text(discriminator)
    case "branches": .list(branches)
    case "attempts": .list(attempts)
    case "hasAttempts": .flag(!attempts.isEmpty)
    default: nil
    }
  }

  init(_ union: Union, named typeName: String, indentation: Int, spelling: TypeSpelling) {
    let inner = indentation + 2
    let names = spelling.context.cases(of: union).map(SwiftName.escaped)
    let named = Array(zip(union.alternatives, names))
    let wireName = union.discriminator
    cases = named.map { alternative, name in
      CaseView(
        name: name,
        declaration: SwiftLayout.call(
          "case \(name)", [spelling.spell(alternative.type)], indentation: inner),
        documentation: wireName.flatMap {
          Self.note(on: alternative.discriminatorValues, member: $0)
        })
    }
    literals = LiteralView.all(union, names)
    let protocols = (["Union"] + literals.map(\.protocolName)).joined(separator: ", ")
    head = SwiftLayout.head(
      "public \(union.isRecursive ? "indirect " : "")enum \(typeName)", protocols,
      indentation: indentation)
    discriminator = wireName.map(SwiftText.literal)
    var seen: Set<String> = []
    branches = []
    attempts = []
    for (alternative, name) in named {
      let values = alternative.discriminatorValues.filter { seen.insert($0).inserted }
      if wireName != nil, !values.isEmpty {
        branches.append(BranchView(values, name, indentation: inner + 2))
      } else {
        attempts += Self.attempt(alternative, name, indentation: inner + (wireName == nil ? 2 : 4))
      }
    }
    if branches.isEmpty { discriminator = nil }
  }

  private static func note(on values: [String], member: String) -> String? {
    guard !values.isEmpty else { return nil }
    let list = values.prefix(4).map(SwiftText.code)
    let more = values.count > 4 ? " and \(values.count - 4) more" : ""
    let member = SwiftText.line(member).replacing("`", with: "'")
    return "Where `\(member)` is \(list.joined(separator: ", "))\(more)."
  }

  private static func attempt(
    _ alternative: Union.Alternative, _ name: String, indentation: Int
  ) -> [String] {
    guard !alternative.members.isEmpty else {
      return ["reader.\(alternative.isToldByContent ? "content" : "value")(Self.\(name))"]
    }
    return SwiftLayout.call(
      "reader.object",
      [
        .list("", alternative.members.map(SwiftText.literal)),
        .list("required: ", alternative.requiredMembers.map(SwiftText.literal)),
        .text("Self.\(name)"),
      ],
      indentation: indentation)
  }
}

extension EmissionContext {
  /// The names of a union's cases, without backticks.
  func cases(of union: Union) -> [String] {
    // What every union has besides its cases.
    var scope = NameScope(taken: ["unknown", "anyValue", "encode"])
    return union.alternatives.map { scope.claim(swift.bareMember($0.name)) }
  }
}

/// The case that values of the discriminator choose.
struct BranchView: MustacheContext {
  var lines: [String]

  var keys: [String] { ["lines"] }

  func value(forKey key: String) -> MustacheValue? {
    key == "lines" ? .list(lines) : nil
  }

  init(_ values: [String], _ name: String, indentation: Int) {
    let literals = values.map(SwiftText.literal)
    let line = "case \(literals.joined(separator: ", ")): self = .\(name)(try decoder.value())"
    if SwiftLayout.fits(line, indentation) {
      lines = [line]
      return
    }
    let head = SwiftLayout.filled(literals, indentation: indentation + 2, closing: ":")
    lines =
      ["case " + head[0]] + head.dropFirst().map { "  " + $0 }
    lines[lines.count - 1] += ":"
    lines.append("  self = .\(name)(try decoder.value())")
  }
}

/// A literal that stands for an alternative.
struct LiteralView: MustacheContext {
  var protocolName: String
  var label: String
  var type: String
  var name: String

  var keys: [String] { ["label", "type", "name"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "label": .text(label)
    case "type": .text(type)
    case "name": .text(name)
    default: nil
    }
  }

  /// The literals that a union can be made of, if a text, number or truth value is among its
  /// alternatives.
  static func all(_ union: Union, _ names: [String]) -> [LiteralView] {
    var result: [LiteralView] = []
    for (alternative, name) in zip(union.alternatives, names) {
      switch alternative.type {
      case .string:
        result.append(
          LiteralView(
            protocolName: "ExpressibleByStringLiteral", label: "stringLiteral", type: "String",
            name: name))
      case .integer:
        result.append(
          LiteralView(
            protocolName: "ExpressibleByIntegerLiteral", label: "integerLiteral", type: "Int",
            name: name))
      default: continue
      }
    }
    return result
  }
}

/// One of several bodies, by the status of the response.
struct StatusUnionView: MustacheContext {
  var cases: [CaseView]
  var isComplete: Bool

  var keys: [String] { ["cases", "isComplete"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "cases": .list(cases)
    case "isComplete": .flag(isComplete)
    default: nil
    }
  }

  init(_ union: StatusUnion, indentation: Int, spelling: TypeSpelling) {
    isComplete = union.alternatives.contains { $0.statuses == .other }
    let names = spelling.context.caseNames(of: union)
    cases = zip(union.alternatives, names).map { alternative, name in
      let head = "case \(name)"
      return CaseView(
        name: name,
        declaration: alternative.type.map {
          SwiftLayout.call(head, [spelling.spell($0)], indentation: indentation + 2)
        } ?? [head],
        documentation: alternative.statuses.note,
        branch: [
          "\(alternative.statuses.pattern): "
            + "self = .\(name)\(alternative.type == nil ? "" : "(try body.decode())")"
        ])
    }
  }
}

extension StatusUnion.Statuses {
  fileprivate var pattern: String {
    switch self {
    case .code(let code): "case \(code)"
    case .range(let digit): "case \(digit)00...\(digit)99"
    case .other: "default"
    }
  }

  fileprivate var note: String {
    switch self {
    case .code(let code): "Status \(code)."
    case .range(let digit): "A status from \(digit)00 to \(digit)99."
    case .other: "Any other status."
    }
  }
}

extension EmissionContext {
  /// The names of the cases of a body that depends on the status, in backticks where needed.
  func caseNames(of union: StatusUnion) -> [String] {
    // What every such union has besides its cases.
    var scope = NameScope(taken: ["unknown", "body", "status"])
    return union.alternatives.map { SwiftName.escaped(scope.claim(swift.bareMember($0.name))) }
  }
}
