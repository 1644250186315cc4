import Mustache
import SDKModel

/// What the module has besides clients, resources and types, as one section of a file.
struct ModuleView: MustacheContext {
  var failure: FailureView?
  var groups: [GroupView]
  var servers: ServersView?
  var responseHeaders: ResponseHeadersView?
  var namespaces: [NamespacesView]
  var otherNames: [OtherNameView]

  var keys: [String] {
    ["failure", "groups", "servers", "responseHeaders", "namespaces", "otherNames"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "failure": failure.map { .object($0) } ?? .flag(false)
    case "groups": .list(groups)
    case "servers": servers.map { .object($0) } ?? .flag(false)
    case "responseHeaders": responseHeaders.map { .object($0) } ?? .flag(false)
    case "namespaces": .list(namespaces)
    case "otherNames": .list(otherNames)
    default: nil
    }
  }

  init(_ context: EmissionContext) {
    failure = FailureView(context)
    groups = context.model.parameterGroups.map { GroupView($0, context: context) }
    servers = ServersView(context)
    responseHeaders = ResponseHeadersView(context)
    namespaces = NamespacesView.list(context)
    otherNames = context.types.shadowed.entries.map { declaration, name in
      OtherNameView(name: name, target: context.types.last(of: declaration))
    }
  }
}

/// The error type of the whole API.
struct FailureView: MustacheContext {
  var name: String
  var body: String
  var members: [String]

  var keys: [String] { ["name", "body", "hasMembers", "members"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "body": .text(body)
    case "hasMembers": .flag(!members.isEmpty)
    case "members": .list(members)
    default: nil
    }
  }

  init?(_ context: EmissionContext) {
    guard let failure = context.model.failure, case .named(let id) = failure,
      case .record(let record) = context.model.types[id.index].shape
    else { return nil }
    let names = context.members(of: record)
    let texts = zip(record.fields, names).filter { $0.0.type == .string && !$0.0.isNullable }
    func member(_ name: String, _ meaning: String, from wireNames: [String]) -> [String] {
      let found = wireNames.compactMap { wire in texts.first { $0.0.wireName == wire } }
      guard !found.isEmpty else { return [] }
      var terms: [String] = []
      for (field, name) in found {
        terms.append(SwiftName.escaped(name))
        if field.isRequired { break }
      }
      return [
        "/// \(meaning)",
        "public var \(name): String? { \(terms.joined(separator: " ?? ")) }",
      ]
    }
    name = context.errorName
    body = context.types.path(id).joined(separator: ".")
    members =
      member(
        "apiRequestID", "The API's identifier of the request, for its support.",
        from: ["request_id", "requestId", "trace_id"])
      + member(
        "apiMessage", "What went wrong, for people.",
        from: ["error_message", "message", "error_description", "detail", "title"])
      + member(
        "apiCode", "What went wrong, for programs.",
        from: ["error_type", "code", "error_code", "error", "type"])
  }
}

/// Parameters that are passed as one value.
struct GroupView: MustacheContext {
  var name: String
  var documentation: [String]
  var members: [MemberView]

  var keys: [String] { ["name", "documentation", "members"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "documentation": .list(documentation)
    case "members": .list(members)
    default: nil
    }
  }

  init(_ group: ParameterGroup, context: EmissionContext) {
    name = SwiftName.groupType(group, context.swift)
    documentation = context.documentation(
      group.description, fallback: "Parameters that belong together.", indentation: 0)
    members = group.members.map { member in
      MemberView(
        name: context.swift.member(member.name), header: SwiftText.literal(member.wireName),
        documentation: context.documentation(
          member.description, fallback: "The header `\(SwiftText.line(member.wireName))`.",
          indentation: 2))
    }
  }
}

/// One of the parameters that are passed as one value.
struct MemberView: MustacheContext {
  var name: String
  var header: String
  var documentation: [String]

  var keys: [String] { ["name", "header", "documentation"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "documentation": .list(documentation)
    case "header": .text(header)
    default: nil
    }
  }
}

/// The namespaces that are declared in one place.
struct NamespacesView: MustacheContext {
  /// What they are declared in; `nil` at the top.
  var scope: String?
  var members: [NamespaceView]

  var keys: [String] { ["scope", "members"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "scope": .text(scope)
    case "members": .list(members)
    default: nil
    }
  }

  /// All namespaces, outer ones first.
  static func list(_ context: EmissionContext) -> [NamespacesView] {
    var views: [NamespacesView] = []
    for (path, words) in context.types.namespaces {
      let scope = path.count == 1 ? nil : path.dropLast().joined(separator: ".")
      let name = words.map { context.swift.bareMember($0) }.joined(separator: ".")
      let view = NamespaceView(name: path.last ?? "", summary: "The types of `\(name)`.")
      if let index = views.firstIndex(where: { $0.scope == scope }) {
        views[index].members.append(view)
      } else {
        views.append(NamespacesView(scope: scope, members: [view]))
      }
    }
    return views
  }
}

/// A namespace of types.
struct NamespaceView: MustacheContext {
  var name: String
  var summary: String

  var keys: [String] { ["name", "summary"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "summary": .text(summary)
    default: nil
    }
  }
}

/// Another name for a type, for places in which its own means another.
struct OtherNameView: MustacheContext {
  var name: String
  var target: String

  var keys: [String] { ["name", "target"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "target": .text(target)
    default: nil
    }
  }
}
