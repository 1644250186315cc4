import Mustache
import SDKModel

/// One of several types.
struct UnionView: MustacheContext {
  /// The lines that open the declaration.
  var head: [String]
  var cases: [CaseView]
  var literals: [LiteralView]
  /// What finds the value of the discriminator.
  var selector: String?
  /// The lines that tell which events have data that is no JSON.
  var texts: [String] = []
  /// What the discriminator chooses.
  var branches: [BranchView] = []
  /// The statements that try all alternatives, where there is no discriminator.
  var attempts: [String] = []
  /// The cases that stand for the discriminator themselves.
  var tags: [BranchView] = []

  var keys: [String] {
    ["head", "cases", "literals", "selector", "texts", "branches", "attempts", "tags", "hasTags"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "head": .list(head)
    case "cases": .list(cases)
    case "literals": .list(literals)
    case "selector": .text(selector)
    case "texts": .list(texts)
    case "branches": .list(branches)
    case "attempts": .list(attempts)
    case "tags": .list(tags)
    case "hasTags": .flag(!tags.isEmpty)
    default: nil
    }
  }

  init(_ union: Union, named typeName: String, indentation: Int, spelling: TypeSpelling) {
    let inner = indentation + 2
    let names = spelling.context.cases(of: union).map(SwiftName.escaped)
    let named = Array(zip(union.alternatives, names))
    let wireName = union.discriminator ?? (union.isToldByEvent ? "event" : nil)
    cases = named.map { alternative, name in
      CaseView(
        name: name,
        declaration: SwiftLayout.call(
          "case \(name)", [spelling.spell(alternative.type)], indentation: inner),
        documentation: wireName.flatMap {
          Self.note(on: alternative.discriminatorValues, member: $0)
        })
    }
    // Nobody but the API makes events.
    literals = union.isToldByEvent ? [] : LiteralView.all(union, names)
    let kind = union.isToldByEvent ? "EventUnion" : "Union"
    let protocols = ([kind] + literals.map(\.protocolName)).joined(separator: ", ")
    head = SwiftLayout.head(
      "public \(union.isRecursive ? "indirect " : "")enum \(typeName)", protocols,
      indentation: indentation)
    guard let wireName, union.alternatives.contains(where: { !$0.discriminatorValues.isEmpty })
    else {
      attempts = named.flatMap { Self.attempt($0, $1, discriminator: nil, indentation: inner + 2) }
      return
    }
    branches = Self.branches(of: union, names, indentation: inner + 2)
    if union.isToldByEvent {
      selector = "decoder.eventName"
      let names = union.alternatives.filter(\.isText).flatMap {
        $0.discriminatorValues.isEmpty ? [""] : $0.discriminatorValues
      }
      texts = Self.textEvents(names.map { SwiftText.literal($0) }, indentation: inner)
      return
    }
    let member = SwiftText.literal(wireName)
    selector = "decoder.discriminator(\(member))"
    tags = named.compactMap { alternative, name in
      alternative.impliedDiscriminator.map {
        BranchView(tag: "(\(member), \($0.jsonLiteral))", name, indentation: inner + 2)
      }
    }
  }

  private static func textEvents(_ names: [String], indentation: Int) -> [String] {
    if names.isEmpty { return [] }
    let head = "public static let textEvents: Set<String> = ["
    let line = "\(head)\(names.joined(separator: ", "))]"
    return SwiftLayout.fits(line, indentation) ? [line] : [head] + names.map { "  \($0)," } + ["]"]
  }

  private static func note(on values: [String], member: String) -> String? {
    guard !values.isEmpty else { return nil }
    let list = values.prefix(4).map(SwiftText.code)
    let more = values.count > 4 ? " and \(values.count - 4) more" : ""
    let member = SwiftText.line(member).replacing("`", with: "'")
    return "Where `\(member)` is \(list.joined(separator: ", "))\(more)."
  }

  /// The statement that tries an alternative.
  static func attempt(
    _ alternative: Union.Alternative, _ name: String, discriminator: String?, indentation: Int
  ) -> [String] {
    // The case keeps what the value does not.
    let implied = [discriminator].compactMap(\.self).filter {
      alternative.impliedDiscriminator != nil && !alternative.members.contains($0)
    }
    guard !alternative.members.isEmpty else {
      return ["reader.\(alternative.isToldByContent ? "content" : "value")(Self.\(name))"]
    }
    let constants = alternative.constants.map { constant in
      "\(SwiftText.literal(constant.member)): \(SwiftText.literal(constant.value))"
    }
    return SwiftLayout.call(
      "reader.object",
      [
        .list("", (implied + alternative.members).map(SwiftText.literal)),
        .list("required: ", alternative.requiredMembers.map(SwiftText.literal)),
      ] + (constants.isEmpty ? [] : [.list("constants: ", constants)]) + [.text("Self.\(name)")],
      indentation: indentation)
  }
}

extension EmissionContext {
  /// The names of a union's cases, without backticks.
  func cases(of union: Union) -> [String] {
    // What every union has besides its cases.
    var scope = NameScope(taken: ["unknown", "anyValue", "encode", "discriminatorMember"])
    return union.alternatives.map { scope.claim(swift.bareMember($0.name)) }
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
