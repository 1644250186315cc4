import Diagnostics
import OpenAPIDocument

/// The servers of a document and of its operations, and what they are called.
struct ServerTable {
  private let document: Document
  private let configuration: Configuration
  /// What tells servers apart: the template, and what its variables are if nobody chooses.
  private struct Key: Hashable {
    let template: String
    let url: String

    init(_ server: OpenAPIDocument.Server) {
      template = server.template
      url = server.url
    }
  }

  /// What the servers that single operations have for themselves are called.
  private let names: [Key: Name]
  /// The servers that single operations have for themselves, in order.
  let others: [NamedServer]

  init(_ document: Document, _ configuration: Configuration, _ table: NameTable) {
    var table = table
    var naming = ServerNaming()
    var own: [OpenAPIDocument.Server] = []
    var seen = Set(document.servers.map(Key.init))
    for server in document.operations.compactMap(\.servers.first)
    where seen.insert(Key(server)).inserted {
      own.append(server)
      naming.add(server, configuration.servers[server.url]?.name, &table)
    }
    let found = naming.names
    var names: [Key: Name] = [:]
    for (server, name) in zip(own, found) { names[Key(server)] = name }
    self.document = document
    self.configuration = configuration
    self.names = names
    others = zip(own, found).map { server, name in
      NamedServer(
        name: name, url: server.url, template: server.template,
        variables: server.variables(&table), description: server.description)
    }
  }

  /// The server of its own that an operation has; `nil` where it uses the client's.
  func name(of operation: OpenAPIDocument.Operation) -> Name? {
    operation.servers.first.flatMap { names[Key($0)] }
  }

  /// The servers of the document, named as configured.
  func servers(_ table: inout NameTable) -> [Server] {
    document.servers.map { server in
      let rule = configuration.servers[server.url]
      return Server(
        url: server.url,
        template: server.template,
        variables: server.variables(&table),
        description: server.description,
        name: (rule?.name ?? server.name ?? Self.shortName(server)).map { table.name($0) },
        credentialPrefix: rule?.credentialPrefix
      )
    }
  }

  /// What a server is called by its description, if that is no more than a name.
  private static func shortName(_ server: OpenAPIDocument.Server) -> String? {
    guard let words = server.description?.split(separator: " "), (1...3).contains(words.count)
    else { return nil }
    return words.joined(separator: " ")
  }

  /// Tells of servers that a client refuses, because what it sends there could be read on the way or
  /// because their URLs are not complete.
  func noteUnusable(in tally: inout Tally) {
    // Where a client has the same with https, that is used; a single operation has no choice.
    let urls = Set(document.servers.map(\.url))
    let choices = document.servers.filter { !urls.contains("https" + $0.url.dropFirst(4)) }
    for server in choices + document.operations.flatMap(\.servers)
    where server.url.hasPrefix("http://") && !server.url.isUsableServer
      && !server.url.contains("{")
    {
      tally.unsupported(
        "a server without https",
        at: server.location,
        effect: "Clients refuse it; give another URL when you make one.")
    }
    for operation in document.operations {
      guard let server = operation.servers.first, !server.url.contains("://"),
        names[Key(server)] != nil
      else { continue }
      tally.unsupported(
        "a relative URL of an operation's own server",
        at: server.location,
        effect: "Give the whole URL when you make a client; until then such calls fail.")
    }
    noteLeftOut(in: &tally)
  }

  /// Tells of variables that are not declared, and of servers that no call goes to.
  private func noteLeftOut(in tally: inout Tally) {
    var seen: Set<SourceLocation> = []
    for server in document.servers + document.operations.flatMap(\.servers)
    where server.url.contains("{") && seen.insert(server.location).inserted {
      tally.note(
        "undeclared-server-variable", "the URL of a server has a variable that is not declared",
        at: server.location,
        remedy: "Clients need the whole URL then. Declare it, with a default, under 'variables'.")
    }
    for server in document.operations.flatMap({ $0.servers.dropFirst() })
    where seen.insert(server.location).inserted {
      tally.unsupported(
        "a choice of servers for single operations", at: server.location,
        effect: "Their calls go to the first; give the URL of another when you make a client.")
    }
  }
}

extension OpenAPIDocument.Server {
  /// The parts of the URL that a user chooses.
  fileprivate func variables(_ table: inout NameTable) -> [ServerVariable] {
    variables.map { variable in
      ServerVariable(
        name: table.name(variable.name),
        wireName: variable.name,
        defaultValue: variable.defaultValue,
        values: Enumeration(variable.allowedValues, &table),
        description: variable.description
      )
    }
  }
}

extension Enumeration {
  /// The values that a part of a URL may have; `nil` where any will do.
  fileprivate init?(_ values: [String], _ table: inout NameTable) {
    guard !values.isEmpty else { return nil }
    var taken = TakenNames()
    var seen: Set<String> = []
    self.init(
      rawType: .string,
      cases: values.filter { seen.insert($0).inserted }.map { value in
        let isNumber = value.first.map(\.isNumber) ?? false
        let name = table.name(isNumber ? "value " + value : value, fallback: "empty")
        return Case(name: taken.unique(name, in: []), rawValue: value, description: nil)
      })
  }
}
