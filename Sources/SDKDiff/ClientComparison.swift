import Diagnostics
import SDKModel
import SwiftEmitter

extension Comparison {
  /// Compares the clients, what they demand of a caller, and where they find the API.
  mutating func compareClients() {
    let place = (old: old.start, new: new.start)
    for (index, client) in new.model.clients.enumerated() {
      guard let position = old.model.clients.firstIndex(where: { $0.name == client.name }) else {
        tell(
          .clientAdded, Subject(member: client.name, place: "client"),
          swift: (nil, new.api.clients[index].name), at: place)
        continue
      }
      let before = old.model.clients[position]
      compareInitializers(position, index)
      // What all clients have is told once.
      guard index == 0 else { continue }
      compareServers(before, client)
      compareCredentials(before, client)
      compareArguments(old.api.clients[position], new.api.clients[index])
      compareStandardSecurity(before, client)
    }
    for (index, client) in old.model.clients.enumerated() {
      if new.model.clients.contains(where: { $0.name == client.name }) { continue }
      tell(
        .clientRemoved, Subject(member: client.name, place: "client"),
        swift: (old.api.clients[index].name, nil), at: place)
    }
  }

  private mutating func compareInitializers(_ left: Int, _ right: Int) {
    let (before, after) = (old.api.clients[left], new.api.clients[right])
    guard !SwiftCompatibility.accepts(before.initializer, by: after.initializer) else { return }
    tell(
      .clientInitializerChanged, Subject(member: after.name, place: "client"),
      swift: (before.signature, after.signature), at: (old.start, new.start))
  }

  private mutating func compareServers(_ before: Client, _ after: Client) {
    let place = (old: old.start, new: new.start)
    for server in after.servers
    where !before.servers.contains(where: { $0.template == server.template }) {
      tell(.serverAdded, Subject(member: server.template, place: "server"), at: place)
    }
    for server in before.servers
    where !after.servers.contains(where: { $0.template == server.template }) {
      tell(
        .serverRemoved, Subject(member: server.template, place: "server"), at: (old.start, nil))
    }
    if let first = before.servers.first, let second = after.servers.first,
      first.template != second.template,
      after.servers.contains(where: { $0.template == first.template })
    {
      tell(
        .defaultServerChanged, Subject(member: second.template, place: "server"),
        old: first.template, new: second.template, at: place)
    }
  }

  private mutating func compareCredentials(_ before: Client, _ after: Client) {
    let place = (old: old.start, new: new.start)
    for credential in after.credentials {
      let subject = Subject(member: credential.scheme, place: "credential")
      guard let known = before.credentials.first(where: { $0.scheme == credential.scheme }) else {
        tell(.credentialAdded, subject, new: credential.kind.text, at: place)
        continue
      }
      if known.kind.text != credential.kind.text {
        tell(
          .credentialChanged, subject, old: known.kind.text, new: credential.kind.text, at: place)
      }
    }
    for credential in before.credentials
    where !after.credentials.contains(where: { $0.scheme == credential.scheme }) {
      tell(
        .credentialRemoved, Subject(member: credential.scheme, place: "credential"),
        old: credential.kind.text, at: (old.start, nil))
    }
  }

  /// Tells of arguments that mean another scheme than before, although that is still there.
  private mutating func compareArguments(_ before: SwiftAPI.Client, _ after: SwiftAPI.Client) {
    let known = Set(after.schemes.values)
    for (label, scheme) in after.schemes.sorted(by: { $0.key < $1.key }) {
      guard let old = before.schemes[label], old != scheme, known.contains(old) else { continue }
      tell(
        .credentialSwapped, Subject(member: label, place: "credential"), old: old, new: scheme,
        at: (self.old.start, new.start))
    }
  }

  private mutating func compareStandardSecurity(_ before: Client, _ after: Client) {
    tellSecurity(
      before.security, after.security, Subject(place: "security"), at: (old.start, new.start))
  }

  /// Compares what two operations demand, unless both demand what their clients do.
  mutating func compareSecurity(_ left: Int, _ right: Int) {
    let (first, second) = (old.operations[left], new.operations[right])
    if first.operation.security == .inherited, second.operation.security == .inherited { return }
    tellSecurity(
      first.demands(in: old), second.demands(in: new), Subject(operation: second.operation.route),
      at: (first.operation.location, second.operation.location))
  }

  private mutating func tellSecurity(
    _ before: [[String]], _ after: [[String]], _ subject: Subject,
    at place: (old: SourceLocation?, new: SourceLocation?)
  ) {
    let (first, second) = (before.map(Set.init), after.map(Set.init))
    if Set(first) == Set(second) { return }
    // What was enough still is if it holds all that one of the new demands asks for.
    let isEnough =
      second.isEmpty
      || (first.isEmpty ? [[]] : first).allSatisfy { given in
        second.contains { $0.isSubset(of: given) }
      }
    tell(
      isEnough ? .securityLoosened : .securityTightened, subject, [.request],
      old: Self.text(before), new: Self.text(after), at: place)
  }

  private static func text(_ demands: [[String]]) -> String {
    if demands.isEmpty { return "none" }
    return demands.map { $0.isEmpty ? "none" : $0.joined(separator: " and ") }
      .joined(separator: ", or ")
  }
}

extension PlacedOperation {
  /// What the operation demands of its caller, its client's demands included.
  fileprivate func demands(in side: Snapshot) -> [[String]] {
    switch operation.security {
    case .none: []
    case .anyOf(let demands): demands
    case .inherited: side.model.clients[client ?? 0].security
    }
  }
}

extension Snapshot {
  /// The beginning of the document.
  var start: SourceLocation? { tree?.root.location }
}

extension Credential.Kind {
  /// What is given and how it is sent.
  fileprivate var text: String {
    switch self {
    case .basic: "HTTP Basic"
    case .bearer: "bearer token"
    case .accessToken: "access token"
    case .authorization(let scheme, _): "Authorization: \(scheme)"
    case .key(let name, let place, _): "\(place.word) \(name)"
    case .certificate: "certificate"
    }
  }
}
