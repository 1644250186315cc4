import Mustache
import SDKModel

/// The declarations that keep former names, as one section of a file.
struct FormerNamesView: MustacheContext {
  var namespaces: [FormerDeclarationView]
  var types: [FormerDeclarationView]
  var resources: [FormerDeclarationView]
  var calls: [FormerDeclarationView]

  var keys: [String] { ["namespaces", "types", "resources", "calls"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "namespaces": .list(namespaces)
    case "types": .list(types)
    case "resources": .list(resources)
    case "calls": .list(calls)
    default: nil
    }
  }

  init(_ plan: FormerNamesPlan, _ context: EmissionContext) {
    namespaces = plan.namespaces.map { .init(scope: $0.outer, name: $0.name) }
    types = plan.typeAliases.map { alias in
      let target = context.types.paths[alias.type.index]
      let name = target.joined(separator: ".")
      return FormerDeclarationView(
        scope: alias.scope, name: alias.name, replacement: name,
        lines: SwiftLayout.assignment(
          "public typealias \(alias.name)", plan.reference(to: target, from: alias.scope, context),
          indentation: alias.scope.isEmpty ? 0 : 2))
    }
    resources = plan.resources.map {
      .init(scope: $0.parent, name: SwiftName.escaped($0.name), type: $0.type)
    }
    calls = plan.callAliases.flatMap { Self.calls($0, context) }
  }

  private static func calls(
    _ alias: FormerNamesPlan.CallAlias, _ context: EmissionContext
  ) -> [FormerDeclarationView] {
    let operation = alias.call.operation
    let spelling = TypeSpelling(context: context, scopes: [alias.scope])
    var (names, locals) = (NameScope(), NameScope())
    let arguments = operation.parameters.map {
      ArgumentText($0, of: operation, names: &names, locals: &locals, spelling: spelling)
    }
    let receiver = alias.target.map { $0.joined(separator: ".") + "(client: client)" } ?? "self"
    let result = spelling.call(for: operation.result).result
    let failure = spelling.failure(of: operation).type
    func view(
      _ name: String, for target: String, failure: String?, result: String?, opening: String,
      effects: String
    ) -> FormerDeclarationView {
      let head = FunctionHead(
        opening: "\(opening)public func \(SwiftName.escaped(name))",
        parameters: arguments.map(\.declaration), failure: failure, result: result)
      let statement = SwiftLayout.call(
        "\(effects)\(receiver).\(SwiftName.escaped(target))",
        arguments.map { "\($0.label): \($0.local)" },
        indentation: RequestStatements.indentation)
      let replacement =
        ((alias.target == nil ? [] : alias.call.holder.way) + [target]).joined(separator: ".")
      return FormerDeclarationView(
        scope: alias.scope, name: SwiftName.escaped(name), replacement: replacement,
        lines: head.lines(indentation: 2), statements: statement)
    }
    var views = [
      view(
        alias.name, for: alias.call.name, failure: failure, result: result,
        opening: context.isDiscardable(operation) ? "@discardableResult " : "",
        effects: "\(result == nil ? "" : "return ")try await ")
    ]
    if let former = alias.pages, let pages = alias.call.pages, let paging = operation.paging,
      let result
    {
      views.append(
        view(
          former, for: pages, failure: nil,
          result: "PagedItems<\(spelling.spell(paging.item)), \(result), \(failure)>",
          opening: "", effects: ""))
    }
    return views
  }
}

extension FormerNamesPlan {
  /// How a type is meant within a scope in which what it is called today may be a former name, if
  /// only the one that is declared.
  fileprivate func reference(
    to target: [String], from scope: [String], _ context: EmissionContext
  ) -> String {
    let text = context.types.reference(target, from: [])
    let first = text.prefix { $0 != "." }
    let isHidden = scope.indices.contains { depth in
      let path = scope[...depth] + [String(first)]
      return context.types.isDeclared(Array(path))
        || typeAliases.contains { path.elementsEqual($0.scope + [$0.name]) }
        || namespaces.contains { path.elementsEqual($0.outer + [$0.name]) }
    }
    return isHidden ? "\(context.types.module).\(text)" : text
  }
}

/// Something under its former name.
struct FormerDeclarationView: MustacheContext {
  /// The type or namespace that it is declared in; empty at the top.
  var scope: [String]
  var name: String
  /// The type of a resource.
  var type = ""
  /// What it is called today.
  var replacement = ""
  var lines: [String] = []
  var statements: [String] = []

  private var availability: String {
    let line = "@available(*, deprecated, message: \"It is called \(replacement) now.\")"
    return SwiftLayout.fits(line, 2) ? line : "@available(*, deprecated)"
  }

  var keys: [String] {
    ["scope", "name", "type", "isWide", "replacement", "availability", "lines", "statements"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "scope": scope.isEmpty ? .flag(false) : .text(scope.joined(separator: "."))
    case "name": .text(name)
    case "type": .text(type)
    case "isWide":
      .flag(!SwiftLayout.fits("public var \(name): \(type) { \(type)(client: client) }", 2))
    case "replacement": .text(replacement)
    case "availability": .text(availability)
    case "lines": .list(lines)
    case "statements": .list(statements)
    default: nil
    }
  }
}
