import SDKModel

/// How a client is made.
public struct ClientSpelling: Sendable, Hashable {
  /// An argument of the initializer.
  public struct Argument: Sendable, Hashable {
    /// The label.
    public var label: String
    /// What is passed.
    public var content: Content
    /// Whether a client cannot be made without it.
    public var isRequired: Bool
  }

  /// What an argument is.
  public enum Content: Sendable, Hashable {
    /// A part of what a credential consists of, as a text: of the user name and the password the
    /// first or the second, of any other the only one.
    case credential(scheme: String, part: Int)
    /// The URL of the API.
    case baseURL
    /// The URL of a server that some calls use, by its name.
    case server(Name)
  }

  /// The type.
  public var type: String
  /// The arguments that a program may have to give, in order.
  public var arguments: [Argument]
}

extension SwiftSnippets {
  /// How a client of the model is made.
  ///
  /// - Parameter index: its index in ``SDKModel/clients``.
  public func client(_ index: Int) -> ClientSpelling {
    let client = context.model.clients[index]
    let parts = ClientParts(client, context: context)
    var counts: [String: Int] = [:]
    var arguments = parts.credentials.arguments.map { argument in
      let part = counts[argument.scheme, default: 0]
      counts[argument.scheme] = part + 1
      let credential = client.credentials.first { $0.scheme == argument.scheme }
      return ClientSpelling.Argument(
        label: argument.label, content: .credential(scheme: argument.scheme, part: part),
        isRequired: credential?.isRequired ?? false)
    }
    if !client.servers.contains(where: \.isUsable) {
      arguments.append(.init(label: "baseURL", content: .baseURL, isRequired: true))
    }
    for server in client.otherServers where !server.isUsable {
      guard let label = parts.serverLabels[server.name] else { continue }
      arguments.append(.init(label: label, content: .server(server.name), isRequired: false))
    }
    return ClientSpelling(type: client.name, arguments: arguments)
  }

  /// The function of a call as it is declared, without its body.
  public func declaration(of call: Call) -> [String] {
    let spelling = TypeSpelling(context: context, scopes: [])
    var names = NameScope()
    var locals = NameScope()
    let parameters = call.operation.parameters.map { parameter in
      ArgumentText(
        parameter, of: call.operation, names: &names, locals: &locals, spelling: spelling
      ).declaration
    }
    let head = FunctionHead(
      opening: "func \(SwiftName.escaped(call.path.last ?? ""))", parameters: parameters,
      failure: spelling.failure(of: call.operation).type,
      result: spelling.call(for: call.operation.result).result)
    return head.lines(indentation: 0).compactMap { line in
      line == "{" ? nil : line.hasSuffix(" {") ? String(line.dropLast(2)) : line
    }
  }
}
