import Diagnostics
import OpenAPIDocument

/// The servers of a document and of its operations, and what they are called.
struct ServerTable {
  private let document: Document
  private let configuration: Configuration
  private var names: [String: Name] = [:]
  private var taken = TakenNames()
  /// The servers that single operations have for themselves, in order.
  private(set) var others: [NamedServer] = []

  init(_ document: Document, _ configuration: Configuration) {
    self.document = document
    self.configuration = configuration
  }

  /// The server of its own that an operation has; `nil` where it uses the client's.
  mutating func name(
    of operation: OpenAPIDocument.Operation,
    _ table: inout NameTable
  ) -> Name? {
    guard let url = operation.servers.first?.url,
      !document.servers.contains(where: { $0.url == url })
    else { return nil }
    if let name = names[url] { return name }
    // As configured, or the first label of its host; no two the same.
    let host = url.split(separator: "/").dropFirst(url.contains("://") ? 1 : 0).first ?? "other"
    let label = String(host.prefix { $0 != "." && $0 != ":" })
    let name = taken.unique(
      table.name(configuration.servers[url]?.name ?? label, fallback: "other"), in: [])
    names[url] = name
    others.append(NamedServer(name: name, url: url))
    return name
  }

  /// The servers of the document, named as configured.
  func servers(_ table: inout NameTable) -> [Server] {
    document.servers.map { server in
      let rule = configuration.servers[server.url]
      return Server(
        url: server.url,
        template: server.template,
        variables: server.variables.map { variable in
          ServerVariable(
            name: table.name(variable.name),
            wireName: variable.name,
            defaultValue: variable.defaultValue,
            values: Enumeration(variable.allowedValues, &table),
            description: variable.description
          )
        },
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
    for server in document.servers + document.operations.flatMap(\.servers)
    where server.url.hasPrefix("http://") && !server.isUsable {
      tally.unsupported(
        "a server without https",
        at: server.location,
        effect: "Clients refuse it; give another URL when you make one.")
    }
    for operation in document.operations {
      guard let server = operation.servers.first, !server.url.contains("://"),
        !document.servers.contains(where: { $0.url == server.url })
      else { continue }
      tally.unsupported(
        "a relative URL of an operation's own server",
        at: server.location,
        effect: "Give the whole URL when you make a client; until then such calls fail.")
    }
  }
}

extension OpenAPIDocument.Server {
  fileprivate var isUsable: Bool {
    NamedServer(name: Name(words: []), url: url).isUsable
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
