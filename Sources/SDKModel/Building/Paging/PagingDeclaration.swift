import Diagnostics
import YAMLTree

/// What the extension `x-sdk-paging` says of an operation.
enum PagingDeclaration {
  /// Nothing: whether the operation pages is for the document to show.
  case absent
  /// The operation does not page, whatever it looks like.
  case off
  /// The operation pages.
  case pages(PagingRule)
  /// What is written there cannot be understood.
  case wrong

  /// The extension's name.
  static let key = "x-sdk-paging"

  private static let keys = ["cursor", "next", "page", "first", "offset", "items", "more"]

  /// Reads the extension; what is wrong with it is noted.
  init(_ node: YAMLNode?, _ tally: inout Tally) {
    guard let node else {
      self = .absent
      return
    }
    if node.bool == false {
      self = .off
      return
    }
    self = Self.rule(node, &tally).map(PagingDeclaration.pages) ?? .wrong
  }

  private static func rule(_ node: YAMLNode, _ tally: inout Tally) -> PagingRule? {
    guard node.kind == .mapping else {
      tally.wrongPaging(
        "'\(key)' is neither a mapping nor false", at: node.location,
        remedy: "Write { cursor: …, next: …, items: … }, or false for what does not page.")
      return nil
    }
    for (name, _) in node.entries where !keys.contains(name.text) {
      tally.wrongPaging(
        "'\(name.text)' is not a key of '\(key)'", at: name.location,
        remedy: PagingRule.remedy(for: name.text, among: keys))
      return nil
    }
    let ways = ["cursor", "page", "offset"].filter { node[$0] != nil }
    guard ways.count == 1, let parameter = node[ways[0]] else {
      tally.wrongPaging(
        "'\(key)' has \(ways.isEmpty ? "none" : "several") of 'cursor', 'page' and 'offset'",
        at: node.location, remedy: "Name the one parameter that says which page is meant.")
      return nil
    }
    guard let style = style(ways[0], node, &tally) else { return nil }
    return PagingRule(
      style: style, parameter: parameter, items: node["items"], more: node["more"],
      location: node.location)
  }

  private static func style(
    _ way: String, _ node: YAMLNode, _ tally: inout Tally
  ) -> PagingRule.Style? {
    for (name, style) in [("next", "cursor"), ("first", "page")] where way != style {
      guard let value = node[name] else { continue }
      tally.wrongPaging(
        "'\(name)' of '\(key)' goes with '\(style)', not with '\(way)'", at: value.location,
        remedy: "Remove it, or name the parameter under '\(style)'.")
      return nil
    }
    switch way {
    case "cursor":
      guard let next = node["next"] else {
        tally.wrongPaging(
          "'\(key)' has a 'cursor' and no 'next'", at: node.location,
          remedy: "Add where the response has the next cursor, such as 'meta.next_cursor'.")
        return nil
      }
      return .cursor(next: next)
    case "page":
      guard let first = node["first"] else { return .page(first: 1) }
      guard let number = first.int else {
        tally.wrongPaging(
          "'first' of '\(key)' is not an integer", at: first.location,
          remedy: "Write the number of the first page, 0 or 1.")
        return nil
      }
      return .page(first: number)
    default: return .offset
    }
  }
}

/// How an operation pages, as it is written down.
struct PagingRule {
  var style: Style
  /// The parameter that says which page is meant.
  var parameter: YAMLNode
  var items: YAMLNode?
  var more: YAMLNode?
  /// Where the rule stands.
  var location: SourceLocation

  /// How one page leads to the next.
  enum Style {
    case cursor(next: YAMLNode)
    case page(first: Int)
    case offset
  }

  /// What to do about a name that there is not: the nearest of those that there are, or some of
  /// them.
  static func remedy(for word: String, among names: [String]) -> String {
    if let near = nearest(to: word, in: names) { return "Did you mean '\(near)'?" }
    if names.isEmpty { return "There is none that could be named." }
    let quoted = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return "There are \(quoted)\(names.count > 12 ? " and others" : "")."
  }
}

extension Tally {
  /// Counts an extension that asks for paging and cannot have it. It is an error: otherwise the
  /// calls that users rely on would be missing without a word.
  mutating func wrongPaging(_ message: String, at location: SourceLocation, remedy: String) {
    note("wrong-paging", message, at: location, remedy: remedy, severity: .error)
  }
}
