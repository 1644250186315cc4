import SDKModel
import SwiftEmitter

/// What a page's console knows of its call, as JSON: what to ask for, how the request is made, and
/// how Swift spells the call.
struct CallDescription {
  /// The description as JSON, safe within a script element.
  let json: String

  init(_ call: SwiftSnippets.Call, _ examples: RequestExamples, of site: SiteContext) {
    let operation = call.operation
    let client = site.client(of: call)
    var types = TypeTable(site)
    let parameters = operation.parameters.enumerated().map { index, parameter in
      Self.parameter(parameter, label: call.labels[index], of: site, &types)
    }
    var members: [JSONTree.Member] = []
    func add(_ name: String, _ value: JSONTree) {
      members.append(.init(name: name, value: value))
    }
    add("id", .string(([call.client] + call.path).joined(separator: ".")))
    add("method", .string(operation.method))
    add("path", .string(operation.path))
    add("servers", .array(Self.servers(operation, client)))
    add(
      "security",
      .array(operation.demands(of: client).map { JSONTree.strings($0) }))
    add("credentials", .array(client.credentials.compactMap { Self.credential($0, of: site) }))
    add("body", .string(operation.body.word))
    add("format", operation.bodyFormat.json)
    add("bodyRequired", .boolean(operation.isBodyRequired))
    add("accept", .string(operation.resultMediaType ?? "application/json"))
    add("parameters", .array(parameters))
    add("types", .array(types.entries))
    add("swift", Self.swift(call, of: site))
    add("examples", examples.fillings)
    json = HTML.script(json: JSONTree.object(members).text)
  }

  private static func parameter(
    _ parameter: Parameter,
    label: String,
    of site: SiteContext,
    _ types: inout TypeTable
  ) -> JSONTree {
    var members: [JSONTree.Member] = [
      .init(name: "name", value: .string(parameter.wireName)),
      .init(name: "label", value: .string(label)),
      .init(name: "place", value: .string(parameter.place.word)),
    ]
    if case .group(let index) = parameter.place {
      let group = site.model.parameterGroups[index]
      let labels = site.snippets.labels(of: group)
      members.append(
        .init(
          name: "group",
          value: .array(
            zip(group.members, labels).map { member, label in
              [
                "name": .string(member.wireName), "label": .string(label),
                "sample": types.sample(of: .string, named: member.name, example: nil) ?? .null,
              ]
            })))
      return .object(members)
    }
    members.append(.init(name: "type", value: types.reference(to: parameter.type)))
    if parameter.isRequired { members.append(.init(name: "required", value: .boolean(true))) }
    if let mediaType = parameter.mediaType {
      members.append(.init(name: "mediaType", value: .string(mediaType)))
    }
    if parameter.place != .body || parameter.isStyled {
      members.append(.init(name: "style", value: .string(parameter.style.kind.rawValue)))
      members.append(.init(name: "explode", value: .boolean(parameter.style.explodes)))
      if parameter.style.allowsReserved {
        members.append(.init(name: "reserved", value: .boolean(true)))
      }
    }
    let sample = types.sample(
      of: parameter.type, named: parameter.name, example: parameter.example)
    if let sample { members.append(.init(name: "sample", value: sample)) }
    return .object(members)
  }

  /// The servers to choose from: those of the client, or the one that the call has to itself.
  private static func servers(_ operation: Operation, _ client: Client) -> [JSONTree] {
    if let name = operation.server,
      let server = client.otherServers.first(where: { $0.name == name })
    {
      return [["url": .string(server.url)]]
    }
    return client.servers.map { server in
      var members: [JSONTree.Member] = [.init(name: "url", value: .string(server.url))]
      if let text = server.description { members.append(.init(name: "text", value: .string(text))) }
      if let prefix = server.credentialPrefix {
        members.append(.init(name: "prefix", value: .string(prefix)))
      }
      return .object(members)
    }
  }

  private static func credential(
    _ credential: Credential, of site: SiteContext
  ) -> JSONTree? {
    func entry(_ kind: String, _ parts: [Name], _ more: [JSONTree.Member] = []) -> JSONTree {
      .object(
        [
          .init(name: "scheme", value: .string(credential.scheme)),
          .init(name: "kind", value: .string(kind)),
          .init(name: "parts", value: .strings(parts.map { site.words($0) })),
          .init(name: "environment", value: .strings(credential.environment)),
        ] + more)
    }
    switch credential.kind {
    case .basic(let user, let password): return entry("basic", [user, password])
    case .bearer(let token), .accessToken(let token): return entry("bearer", [token])
    case .authorization(let scheme, let value):
      return entry("authorization", [value], [.init(name: "prefix", value: .string(scheme))])
    case .key(let wireName, let place, let key):
      return entry(
        "key", [key],
        [
          .init(name: "name", value: .string(wireName)),
          .init(name: "place", value: .string(place.word)),
        ])
    case .certificate: return nil
    }
  }

  private static func swift(_ call: SwiftSnippets.Call, of site: SiteContext) -> JSONTree {
    let client = site.snippets.client(site.clientIndex(of: call))
    let arguments = client.arguments.map { argument -> JSONTree in
      let label = JSONTree.string(argument.label)
      let required = JSONTree.boolean(argument.isRequired)
      switch argument.content {
      case .credential(let scheme, let part):
        return [
          "label": label, "scheme": .string(scheme), "part": .number(String(part)),
          "required": required,
        ]
      case .baseURL: return ["label": label, "server": .boolean(true), "required": required]
      case .server(let name):
        let isNeeded = call.operation.server == name
        return ["label": label, "server": .boolean(true), "required": .boolean(isNeeded)]
      }
    }
    return [
      "module": .string(site.model.name), "client": .string(client.type),
      "arguments": .array(arguments), "function": .string(site.function(of: call)),
      "opening": .string(site.snippets.opening(of: call)),
    ]
  }
}
