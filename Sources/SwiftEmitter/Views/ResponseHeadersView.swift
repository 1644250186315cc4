import Mustache
import SDKModel

/// The headers that responses may have.
struct ResponseHeadersView: MustacheContext {
  var name: String
  var headers: [ResponseHeaderView]

  var keys: [String] { ["name", "headers"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "headers": .list(headers)
    default: nil
    }
  }

  /// `nil` where the API describes none.
  init?(_ context: EmissionContext) {
    guard !context.model.responseHeaders.isEmpty else { return nil }
    let name = context.topLevelName("\(context.model.name)Headers")
    let spelling = TypeSpelling(context: context, scopes: [[name]])
    self.name = name
    var scope = NameScope()
    headers = context.model.responseHeaders.map { header in
      let name = SwiftName.escaped(scope.claim(context.swift.bareMember(header.name)))
      return ResponseHeaderView(
        documentation: context.documentation(
          header.description, fallback: "The header `\(SwiftText.line(header.wireName))`.",
          indentation: 2),
        declaration: SwiftLayout.assignment(
          "public static let \(name)",
          "ResponseHeader<\(spelling.spell(header.type))>(\(SwiftText.literal(header.wireName)))",
          indentation: 2))
    }
  }
}

/// One header.
struct ResponseHeaderView: MustacheContext {
  var documentation: [String]
  var declaration: [String]

  var keys: [String] { ["documentation", "declaration"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "documentation": .list(documentation)
    case "declaration": .list(declaration)
    default: nil
    }
  }
}

extension EmissionContext {
  /// A name for something at the top that no type of the API has.
  func topLevelName(_ name: String) -> String {
    var scope = NameScope(
      taken: Set(
        types.paths.compactMap(\.first) + model.clients.map(\.name)
          + types.shadowed.entries.map(\.name)))
    return scope.claim(name)
  }
}
