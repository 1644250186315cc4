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
  init(_ root: Resource, client: String?, context: EmissionContext) {
    resources = []
    var pending = [(root, client.map { [$0] } ?? [])]
    while !pending.isEmpty {
      let (resource, scope) = pending.removeFirst()
      let view = ResourceView(resource, scope: scope, context: context)
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
    ["isTop", "type", "path", "summary", "hasMembers", "children", "operations"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isTop": .flag(isTop)
    case "type": .text(type)
    case "path": .text(path)
    case "summary": .text(summary)
    case "hasMembers": .flag(!children.isEmpty || !operations.isEmpty)
    case "children": .list(children)
    case "operations": .list(operations)
    default: nil
    }
  }

  init(_ resource: Resource, scope: [String], context: EmissionContext) {
    isTop = scope.isEmpty
    type = context.resourceType(resource)
    let path = scope + [type]
    self.path = path.joined(separator: ".")
    summary = context.summary(of: resource)
    children = resource.children.enumerated().map { index, child in
      AccessorView(child, isFirst: index == 0, context: context)
    }
    let spelling = TypeSpelling(context: context, scopes: [path])
    operations = resource.operations.enumerated().map { index, operation in
      OperationView(
        operation, isFirst: index == 0 && resource.children.isEmpty, spelling: spelling)
    }
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

  var keys: [String] { ["isFirst", "isShared", "name", "type", "summary", "isWide"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isFirst": .flag(isFirst)
    case "isShared": .flag(isShared)
    case "name": .text(name)
    case "type": .text(type)
    case "summary": .text(summary)
    case "isWide":
      .flag(!SwiftLayout.fits("public var \(name): \(type) { \(type)(client: client) }", 2))
    default: nil
    }
  }

  init(_ resource: Resource, isFirst: Bool, context: EmissionContext) {
    self.isFirst = isFirst
    isShared = resource.isShared && resource.path.count == 1
    name = context.member(resource.name, otherwise: "Resource")
    type = context.resourceType(resource)
    summary = context.summary(of: resource)
  }
}

extension EmissionContext {
  /// The name of a property or function of a client or resource, which have a `client` themselves.
  func member(_ name: Name, otherwise suffix: String) -> String {
    let member = swift.member(name)
    return member == "client" ? member + suffix : member
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
