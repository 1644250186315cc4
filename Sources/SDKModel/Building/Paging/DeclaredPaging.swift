import Diagnostics
import YAMLTree

/// Fits what a document says of paging to a call: the parameter must be one of its own, and the
/// paths must lead somewhere in its response.
struct DeclaredPaging {
  let call: Operation
  let members: ResponseMembers
  var tally = Tally()

  init(_ call: Operation, types: [TypeDeclaration]) {
    self.call = call
    members = ResponseMembers(types: types)
  }

  /// How the call pages, under a name that is still to be found; `nil` where the rule is wrong.
  mutating func paging(_ rule: PagingRule) -> Paging? {
    guard case .value(let response) = call.result else {
      tally.wrongPaging(
        "'\(PagingDeclaration.key)' is on an operation whose response is no JSON value",
        at: rule.location, remedy: "Remove it, or give the response a schema.")
      return nil
    }
    guard let parameter = parameter(rule),
      let items = path(rule.items, "items"),
      case .array(let item)? = type(at: items, response, rule.items, rule, .list),
      let style = style(rule, parameter, response)
    else { return nil }
    var more: [String]?
    if let node = rule.more {
      more = path(node, "more")
      guard let more, type(at: more, response, node, rule, .flag) != nil else { return nil }
    }
    return Paging(
      name: call.name, parameter: parameter, style: style, items: items, item: item, more: more)
  }

  private mutating func style(
    _ rule: PagingRule, _ parameter: Int, _ response: TypeReference
  ) -> Paging.Style? {
    switch rule.style {
    case .page(let first): return .page(first: first)
    case .offset: return .offset
    case .cursor(let node):
      let kind: Kind =
        members.resolved(call.parameters[parameter].type) == .integer ? .integer : .text
      guard let next = path(node, "next"), type(at: next, response, node, rule, kind) != nil
      else { return nil }
      return .cursor(next: next)
    }
  }

  /// The index of the parameter that says which page is meant.
  private mutating func parameter(_ rule: PagingRule) -> Int? {
    let name = rule.parameter.text
    let possible = call.parameters.indices.filter {
      [.body, .query].contains(call.parameters[$0].place)
    }
    // What the body and the query both have is meant in the body.
    let found = possible.filter { call.parameters[$0].wireName == name }
    guard let index = found.first(where: { call.parameters[$0].place == .body }) ?? found.first
    else {
      tally.wrongPaging(
        "no parameter of the query and no member of the body is called '\(name)'",
        at: rule.parameter.location,
        remedy: PagingRule.remedy(
          for: name, among: possible.map { call.parameters[$0].wireName }))
      return nil
    }
    let parameter = call.parameters[index]
    let type = members.resolved(parameter.type)
    switch rule.style {
    case .cursor:
      if !parameter.isRequired, type == .string || type == .integer { return index }
      tally.wrongPaging(
        parameter.isRequired
          ? "the cursor '\(name)' is required, so that there is no first page"
          : "the cursor '\(name)' is no text and no integer",
        at: rule.parameter.location, remedy: "Name an optional parameter that is one.")
    case .page, .offset:
      if type == .integer { return index }
      tally.wrongPaging(
        "'\(name)' is no integer", at: rule.parameter.location,
        remedy: "Name a parameter that is one, or declare a 'cursor'.")
    }
    return nil
  }

  /// What a path is to lead to.
  private enum Kind: String {
    case list = "a list"
    case flag = "a truth value"
    case text = "a text"
    case integer = "an integer"

    func fits(_ type: TypeReference) -> Bool {
      switch (self, type) {
      case (.list, .array), (.flag, .boolean), (.text, .string), (.integer, .integer): true
      default: false
      }
    }
  }

  /// What stands at a path, if it is of a kind.
  private mutating func type(
    at path: [String], _ response: TypeReference, _ node: YAMLNode?, _ rule: PagingRule,
    _ kind: Kind
  ) -> TypeReference? {
    let location = node?.location ?? rule.location
    let place = path.isEmpty ? "the response" : "'\(path.joined(separator: "."))' of the response"
    do throws(ResponseMembers.Missing) {
      let type = try members.type(at: path, in: response)
      if kind.fits(type) { return type }
      tally.wrongPaging(
        "\(place) is not \(kind.rawValue)", at: location,
        remedy: path.isEmpty
          ? "Add 'items', the place of the list, such as 'data' or 'result.members'."
          : "Name the place of what is one.")
    } catch {
      tally.wrongPaging(
        "\(place) is not there: no member is called '\(error.name)'", at: location,
        remedy: PagingRule.remedy(for: error.name, among: error.others))
    }
    return nil
  }

  /// The names of a path: those between the dots of a text, or the elements of a list.
  private mutating func path(_ node: YAMLNode?, _ key: String) -> [String]? {
    guard let node else { return [] }
    let names =
      node.kind == .sequence
      ? node.elements.map(\.text) : node.text.split(separator: ".").map(String.init)
    if node.kind != .mapping, !names.isEmpty, !names.contains("") { return names }
    tally.wrongPaging(
      "'\(key)' of '\(PagingDeclaration.key)' is no path", at: node.location,
      remedy: "Write the names of members with dots between them, or as a list.")
    return nil
  }
}
