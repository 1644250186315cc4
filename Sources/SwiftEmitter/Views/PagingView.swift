import Mustache
import SDKModel

/// The function that gives the items of all pages of a call.
struct PagingView: MustacheContext {
  var documentation: [String]
  var isDeprecated: Bool
  /// The lines of the function's head.
  var head: [String]
  /// The lines that make the items out of the call.
  var statements: [String]

  var keys: [String] { ["documentation", "isDeprecated", "head", "statements"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "documentation": .list(documentation)
    case "isDeprecated": .flag(isDeprecated)
    case "head": .list(head)
    case "statements": .list(statements)
    default: nil
    }
  }

  /// - Parameters:
  ///   - bareName: the function's name, without backticks.
  ///   - call: the name of the function that gives one page, without backticks.
  init?(
    _ operation: Operation, named bareName: String, call: String, _ arguments: [ArgumentText],
    spelling: TypeSpelling
  ) {
    guard let paging = operation.paging, case .value(let response) = operation.result,
      operation.parameters.indices.contains(paging.parameter)
    else { return nil }
    let locals = arguments.map { $0.local.filter { $0 != "`" } }
    var names = NameScope(taken: Set(locals + [call, "client", "request"]))
    let page = PageStatements(
      paging, response, arguments[paging.parameter], held: names.claim("response"),
      spelling: spelling)
    let failure = spelling.failure(of: operation).type
    isDeprecated = operation.isDeprecated
    documentation = Self.documentation(paging, call, arguments[paging.parameter])
    head = FunctionHead(
      opening: "public func \(SwiftName.escaped(bareName))",
      parameters: arguments.map(\.declaration), failure: nil,
      result: "PagedItems<\(spelling.spell(paging.item)), \(spelling.spell(response)), \(failure)>"
    ).lines(indentation: 2)
    let function = (locals.contains(call) ? "self." : "") + SwiftName.escaped(call)
    statements = page.lines(
      RequestStatements.making(operation, isFilled: false),
      call: function,
      arguments.enumerated().map { index, argument in
        "\(argument.label): \(index == paging.parameter ? page.argument : argument.local)"
      }, failure: failure)
  }

  private static func documentation(
    _ paging: Paging, _ call: String, _ cursor: ArgumentText
  ) -> [String] {
    let name = paging.items.last.map { SwiftText.line($0).replacing("`", with: "'") }
    let start =
      switch paging.style {
      case .cursor: "the first page"
      case .page(let first): "page \(first)"
      case .offset: "the first item"
      }
    let fallback = cursor.parameter.isRequired ? "" : ": by default, at \(start)"
    let width = EmissionContext.width - 5
    return SwiftText.comment(
      "The \(name.map { "`\($0)`" } ?? "items") of all pages of `\(call)`, whose parameters it takes.",
      width: width) + [""]
      + SwiftText.comment(
        """
        A page is asked for when all of the one before it was read. `pages` gives the pages \
        themselves. `\(cursor.label)` is where to begin\(fallback).
        """, width: width)
  }
}
