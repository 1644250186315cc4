import Mustache
import SDKModel

/// A resource at the top with all that is inside it, as one section of a file.
struct ResourcesView: MustacheContext {
  var resources: [ResourceView]

  var keys: [String] { ["resources"] }

  func value(forKey key: String) -> MustacheValue? {
    key == "resources" ? .list(resources) : nil
  }

  /// The resource and everything below it, outer ones first.
  init(
    _ root: Resource, client: String?, context: EmissionContext, snippets: CommentSnippets? = nil
  ) {
    resources = []
    var pending = [(root, client.map { [$0] } ?? [])]
    while !pending.isEmpty {
      let (resource, scope) = pending.removeFirst()
      let view = ResourceView(resource, scope: scope, context: context, snippets: snippets)
      resources.append(view)
      pending = resource.children.map { ($0, scope + [view.type]) } + pending
    }
  }
}

/// One resource: its type, the way to the resources inside it, and its calls.
struct ResourceView: MustacheContext {
  /// Whether the type is declared here; other types are declared beside the way to them.
  var isTop: Bool
  var type: String
  var path: String
  var summary: String
  var children: [AccessorView]
  var operations: [OperationView]

  var keys: [String] {
    ["isTop", "typeDeclaration", "path", "summary", "hasMembers", "children", "operations"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isTop": .flag(isTop)
    case "typeDeclaration": .list(SwiftLayout.resourceType(type, indentation: 0))
    case "path": .text(path)
    case "summary": .text(summary)
    case "hasMembers": .flag(!children.isEmpty || !operations.isEmpty)
    case "children": .list(children)
    case "operations": .list(operations)
    default: nil
    }
  }

  init(
    _ resource: Resource, scope: [String], context: EmissionContext, snippets: CommentSnippets?
  ) {
    isTop = scope.isEmpty
    type = context.resourceType(resource)
    let path = scope + [type]
    self.path = path.joined(separator: ".")
    summary = context.summary(of: resource)
    let spelling = TypeSpelling(context: context, scopes: [path])
    (children, operations) = spelling.members(
      resource.children, resource.operations, in: self.path, snippets: snippets)
  }
}

/// The property that leads to a resource.
struct AccessorView: MustacheContext {
  var isFirst: Bool
  /// Whether the type is declared elsewhere, for all clients.
  var isShared: Bool
  var name: String
  var type: String
  var summary: String

  var keys: [String] { ["isFirst", "isShared", "declaration", "typeDeclaration", "summary"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isFirst": .flag(isFirst)
    case "isShared": .flag(isShared)
    case "declaration": .list(declaration)
    case "typeDeclaration": .list(SwiftLayout.resourceType(type, indentation: 2))
    case "summary": .text(summary)
    default: nil
    }
  }

  /// The lines that declare the property.
  private var declaration: [String] {
    let head = "public var \(name): \(type)"
    let line = "\(head) { \(type)(client: client) }"
    if SwiftLayout.fits(line, 2) { return [line] }
    let body = ["  \(type)(client: client)", "}"]
    if SwiftLayout.fits(head + " {", 2) { return [head + " {"] + body }
    return SwiftLayout.declaration("public var \(name)", type, indentation: 2) + ["{"] + body
  }

  /// - Parameter bareName: the property's name, without backticks.
  init(_ resource: Resource, named bareName: String, isFirst: Bool, context: EmissionContext) {
    self.isFirst = isFirst
    isShared = resource.isShared && resource.path.count == 1
    name = SwiftName.escaped(bareName)
    type = context.resourceType(resource)
    summary = context.summary(of: resource)
  }
}

extension SwiftLayout {
  /// The lines that declare a resource's type.
  fileprivate static func resourceType(_ type: String, indentation: Int) -> [String] {
    let head = "public struct \(type): Sendable {"
    let line = "\(head) let client: APIClient }"
    return fits(line, indentation) ? [line] : [head, "  let client: APIClient", "}"]
  }
}

extension TypeSpelling {
  /// The ways to inner resources and the calls of a client or resource, under names of their own:
  /// a property and a function cannot share one.
  ///
  /// - Parameter path: the path of the client's or resource's type.
  func members(
    _ resources: [Resource], _ operations: [Operation], in path: String, snippets: CommentSnippets?
  ) -> (accessors: [AccessorView], operations: [OperationView]) {
    let names = context.memberNames(resources, operations)
    let accessors = resources.enumerated().map { index, resource in
      AccessorView(
        resource, named: names.accessors[index], isFirst: index == 0, context: context)
    }
    let calls = operations.enumerated().map { index, operation in
      OperationView(
        operation, named: names.calls[index], paging: names.paging[index],
        isFirst: index == 0 && resources.isEmpty,
        snippet: snippets?.lines(names.calls[index], in: path) ?? [], spelling: self)
    }
    return (accessors, calls)
  }
}

extension EmissionContext {
  /// The names of the ways to inner resources, of calls, and of those for all pages, without
  /// backticks.
  func memberNames(
    _ resources: [Resource], _ operations: [Operation]
  ) -> (accessors: [String], calls: [String], paging: [String?]) {
    // What clients and resources have themselves.
    let own: Set = ["client", "with", "fromEnvironment"]
    var scope = NameScope(taken: own)
    func claim(_ name: Name, otherwise suffix: String) -> String {
      let bareName = swift.bareMember(name)
      return scope.claim(own.contains(bareName) ? bareName + suffix : bareName)
    }
    let accessors = resources.map { claim($0.name, otherwise: "Resource") }
    let calls = operations.map { claim($0.name, otherwise: "Call") }
    let paging = operations.map { $0.paging.map { claim($0.name, otherwise: "Call") } }
    return (accessors, calls, paging)
  }

  /// The name of a resource's type. The ending keeps it apart from the namespace of its types.
  func resourceType(_ resource: Resource) -> String {
    swift.type(resource.name) + "API"
  }

  /// One line on a resource.
  func summary(of resource: Resource) -> String {
    if let summary = resource.summary { return SwiftText.line(summary) }
    let path = resource.path.map { swift.bareMember($0) }.joined(separator: ".")
    return "The calls of `\(path)`."
  }
}
