import Diagnostics
import OpenAPIDocument

/// Finds what a configuration says of things that a document has not.
struct ConfigurationUse {
  let configuration: Configuration
  let document: Document
  let types: TypeNaming
  let operations: OperationNaming
  let places: [OperationNaming.Place]

  /// One warning for each entry that matches nothing.
  var diagnostics: [Diagnostic] {
    var known: [ConfigurationEntry.Kind: Set<String>] = [:]
    var result: [Diagnostic] = []
    for entry in configuration.entries {
      let names = known[entry.kind] ?? names(for: entry.kind)
      known[entry.kind] = names
      let isUsed =
        entry.kind.isPrefix
        ? names.contains { $0.hasPrefix(entry.text) } : names.contains(entry.text)
      if isUsed { continue }
      let others = entry.kind == .rename ? operations.plainResources.union(names) : names
      result.append(
        .warning(
          "configuration-no-match",
          "'\(entry.text)' is not \(entry.kind.subject)",
          at: entry.location,
          remedy: remedy(nearest(to: entry.text, in: candidates(entry, others).sorted()))))
    }
    return result
  }

  private func remedy(_ near: String?) -> String {
    near.map { "Did you mean '\($0)'? As it is, it changes nothing." }
      ?? "As it is, it changes nothing; correct or remove it."
  }

  /// What an entry could have been meant to name.
  private func candidates(_ entry: ConfigurationEntry, _ names: Set<String>) -> Set<String> {
    guard entry.kind.isPrefix else { return names }
    return Set(names.map { String($0.prefix(entry.text.count)) })
  }

  /// What entries of a kind can name.
  private func names(for kind: ConfigurationEntry.Kind) -> Set<String> {
    switch kind {
    case .clientPath: Set(document.operations.map(\.path))
    case .sharedResource: Set(places.compactMap { $0.resource.first?.snakeCase })
    case .dropPrefix:
      Set(
        document.operations.compactMap { operation in
          operation.id.flatMap { configuration.operations.pattern?.match($0)?["resource"] }
        })
    case .skipSegment:
      Set(document.operations.flatMap { $0.path.split(separator: "/").map(String.init) })
    case .rename: operations.usedRenames
    case .typePrefix: Set(document.schemas.flatMap { types.parts(of: $0.name)?.whole ?? [] })
    case .typeNamespace: Set(document.schemas.compactMap { types.parts(of: $0.name)?.service })
    case .groupHeader:
      Set(
        document.operations.flatMap(\.parameters).filter { $0.place == .header }.map(\.name))
    case .credentials: Set(document.securitySchemes.map(\.name))
    case .formerOperation:
      Set(document.operations.map { "\($0.method) \($0.path)" })
    case .formerType: Set(document.schemas.map(\.name))
    case .server:
      Set((document.servers + document.operations.flatMap(\.servers)).map(\.url))
    }
  }
}

extension ConfigurationEntry.Kind {
  /// Whether it is the beginning of a name.
  fileprivate var isPrefix: Bool {
    [.clientPath, .dropPrefix, .typePrefix].contains(self)
  }

  /// What the document has not.
  fileprivate var subject: String {
    switch self {
    case .clientPath: "the beginning of a path"
    case .sharedResource: "a resource at the top"
    case .dropPrefix: "the beginning of a resource in an operationId"
    case .skipSegment: "a segment of a path"
    case .rename: "a resource"
    case .typePrefix: "the beginning of a service or resource in the name of a schema"
    case .typeNamespace: "a service in the name of a schema"
    case .groupHeader: "a header parameter"
    case .credentials: "a security scheme"
    case .server: "the URL of a server"
    case .formerOperation: "the method and path of an operation"
    case .formerType: "the name of a schema"
    }
  }
}
