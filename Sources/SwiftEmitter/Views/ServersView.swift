import Mustache
import SDKModel

/// The servers whose URLs have parts to choose.
struct ServersView: MustacheContext {
  var name: String
  var summary: [String]
  var servers: [ServerView]
  var enumerations: [ServerEnumerationView]

  var keys: [String] { ["name", "summary", "servers", "enumerations"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "summary": .list(summary)
    case "servers": .list(servers)
    case "enumerations": .list(enumerations)
    default: nil
    }
  }

  /// `nil` where no server has anything to choose.
  init?(_ context: EmissionContext) {
    let client = context.model.clients.first
    let servers = (client?.servers ?? []).filter(\.hasChoice)
    let others = (client?.otherServers ?? []).filter { $0.asServer.hasChoice }
    guard let client, !(servers.isEmpty && others.isEmpty) else { return nil }
    name = context.topLevelName("\(context.model.name)Server")
    summary = SwiftText.comment(
      "The servers whose URLs have parts to choose: pass one "
        + (others.isEmpty ? "as a client's `baseURL`." : "where you make a client."),
      width: EmissionContext.width - 3)
    var types = ServerEnumerations(context)
    var scope = NameScope()
    var taken: Set<String> = []
    self.servers = servers.enumerated().map { index, server in
      let name = scope.claim(server.name.map { context.swift.bareMember($0) } ?? "url")
      taken.insert(name)
      return ServerView(
        server, named: name, isFirst: index == 0, types: &types, context: context)
    }
    let labels = others.isEmpty ? [:] : ClientParts(client, context: context).serverLabels
    for other in others {
      let key = context.swift.bareMember(other.name)
      let name = scope.claim(taken.contains(key) ? key + "BaseURL" : key)
      var server = other.asServer
      let label = labels[other.name] ?? key + "BaseURL"
      let description = server.description ?? "`\(SwiftText.line(server.template))`"
      server.description = "\(description)\n\nPass it as `\(label)`."
      self.servers.append(
        ServerView(
          server, named: name, isFirst: self.servers.isEmpty, types: &types, context: context))
    }
    enumerations = types.views
  }
}

/// One server.
struct ServerView: MustacheContext {
  var isFirst: Bool
  var name: String
  var documentation: [String]
  /// The head of the function where it fits on one line.
  var signature: String?
  var parameters: [String]
  var url: String

  var keys: [String] { ["isFirst", "name", "documentation", "signature", "parameters", "url"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isFirst": .flag(isFirst)
    case "name": .text(name)
    case "documentation": .list(documentation)
    case "signature": .text(signature)
    case "parameters": .list(parameters)
    case "url": .text(url)
    default: nil
    }
  }

  fileprivate init(
    _ server: Server, named bareName: String, isFirst: Bool, types: inout ServerEnumerations,
    context: EmissionContext
  ) {
    self.isFirst = isFirst
    name = SwiftName.escaped(bareName)
    documentation = context.documentation(
      server.description, fallback: "`\(SwiftText.line(server.template))`", indentation: 2)
    documentation += ["", " - Parameters:"]
    parameters = []
    var scope = NameScope()
    var values: [String: String] = [:]
    for variable in server.variables {
      let label = scope.claim(context.swift.bareMember(variable.name))
      let local = SwiftName.escaped(label)
      let type = types.type(of: variable, server)
      let standard =
        type.flatMap { types.member(of: variable.defaultValue, in: $0) }
        ?? SwiftText.literal(variable.defaultValue)
      parameters.append("\(SwiftName.label(label)): \(type ?? "String") = \(standard)")
      values[variable.wireName] = type == nil ? local : "\(local).rawValue"
      documentation += SwiftText.comment(
        "\(SwiftName.label(label)): "
          + (variable.description ?? "The part `\(SwiftText.line(variable.wireName))`."),
        width: EmissionContext.width - 5, lead: "  - ", hanging: "    ")
    }
    let line = "public static func \(name)(\(parameters.joined(separator: ", "))) -> String {"
    signature = SwiftLayout.fits(line, 2) ? line : nil
    parameters = SwiftLayout.listed(parameters, indentation: 4)
    url = Self.interpolated(server.template, values)
  }

  /// The template as a string literal with its variables in it.
  private static func interpolated(_ template: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = template[...]
    func add(_ text: Substring) { result += SwiftText.literal(String(text)).dropFirst().dropLast() }
    while let start = rest.firstIndex(of: "{") {
      add(rest[..<start])
      rest = rest[start...]
      guard let end = rest.firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: start)..<end])]
      else {
        add("{")
        rest = rest.dropFirst()
        continue
      }
      result += "\\(\(value))"
      rest = rest[rest.index(after: end)...]
    }
    add(rest)
    return "\"\(result)\""
  }
}

/// The values to choose from for a part of a URL.
struct ServerEnumerationView: MustacheContext {
  var enumeration: EnumerationView
  var name: String
  var documentation: [String]

  var keys: [String] { enumeration.keys + ["name", "documentation"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "documentation": .list(documentation)
    default: enumeration.value(forKey: key)
    }
  }
}

/// The types of the parts of URLs; parts of one name with the same values share one.
private struct ServerEnumerations {
  private(set) var views: [ServerEnumerationView] = []
  private var known: [[String]: String] = [:]
  private var members: [String: [String: String]] = [:]
  private var scope = NameScope()
  private let context: EmissionContext

  init(_ context: EmissionContext) {
    self.context = context
  }

  /// The type of a part of a URL; `nil` where any text will do.
  mutating func type(of variable: ServerVariable, _ server: Server) -> String? {
    guard let values = variable.values else { return nil }
    let key = variable.name.words + [""] + values.cases.map(\.rawValue)
    if let name = known[key] { return name }
    var name = SwiftName.free(context.swift.type(variable.name), suffix: "Value")
    // Where servers differ in the values, they have types of their own.
    if known.values.contains(name), let server = server.name {
      name = context.swift.type(server) + name
    }
    name = scope.claim(name)
    known[key] = name
    let view = EnumerationView(values, indentation: 4, context: context)
    members[name] = Dictionary(
      zip(values.cases.map(\.rawValue), view.cases.map(\.name)), uniquingKeysWith: { $1 })
    views.append(
      ServerEnumerationView(
        enumeration: view, name: name,
        documentation: context.documentation(
          "The values known for `\(SwiftText.line(variable.wireName))`.", fallback: "",
          indentation: 2)))
    return name
  }

  /// The member that stands for a value.
  func member(of value: String, in type: String) -> String? {
    members[type]?[value].map { "." + $0 }
  }
}

extension Server {
  /// Whether its URL has parts to choose.
  fileprivate var hasChoice: Bool { !variables.isEmpty && url.contains("://") }
}
