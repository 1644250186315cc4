import OpenAPIDocument

/// Works out where in the tree of resources each operation sits and what it is called there.
///
/// What a document calls its operations is kept wherever it reads well. Two things decide for the
/// document as a whole, and only by a broad majority (``Majority``): how operations are grouped
/// (``OperationGrouping``) and a version that all tags repeat. All else hangs on the operation
/// itself, so that one more of them does not rename the others; ``NameClash`` says what happens
/// where two want the same name.
struct OperationNaming {
  /// A place among the resources and a name.
  struct Place {
    var resource: [Name]
    var name: Name
    /// What the types of its own are named after: unlike `name`, it says enough outside of the
    /// resource.
    var typeName: Name
    /// What they are named after where a component of the document has that name.
    var otherTypeName: Name
  }

  /// The places of all operations, and what there is to say of their resources.
  struct Plan {
    /// The place of each operation of the document, in the same order.
    var places: [Place]
    /// One line on each resource that the document describes as a tag, by its path.
    var summaries: [[Name]: String]
  }

  /// What an operation could be called, and where.
  private struct Draft {
    var resource: [Name]
    /// The names it could have, the best first.
    var candidates: [[String]]
    /// What names its types, where that is not resource and name.
    var typeName: Name?
  }

  private let document: Document
  private let rule: OperationRule
  private let grouping: OperationGrouping
  private var tags: TagResources
  private var names: NameTable
  /// The configured renames that held for a resource.
  private(set) var usedRenames: Set<String> = []
  /// The resources that no rename holds for.
  private(set) var plainResources: Set<String> = []

  init(_ document: Document, rule: OperationRule, names: NameTable) {
    self.document = document
    self.rule = rule
    self.names = names
    tags = TagResources(document, names: names)
    grouping = OperationGrouping(document, rule: rule, names: &self.names)
  }

  /// Places every operation.
  ///
  /// - Parameter client: which client an operation belongs to, by its path and resource; names are
  ///   kept apart within a client.
  mutating func plan(client: (_ path: String, _ resource: [Name]) -> Int?) -> Plan {
    let operations = document.operations
    let skipped = Set(rule.skipSegments)
    let paths = operations.map { PathWords($0.path, skipping: skipped, names: &names) }
    var drafts = zip(operations, paths).map { draft(of: $0, path: $1) }
    let resources = ResourceSpelling(drafts.map(\.resource))
    for index in drafts.indices { drafts[index].resource = resources.path(drafts[index].resource) }

    let claims = operations.indices.map { index in
      let operation = operations[index]
      let draft = drafts[index]
      return NameClash.Claim(
        client: client(operation.path, draft.resource), resource: draft.resource,
        candidates: draft.candidates, id: operation.id.map { names.name($0).words },
        method: operation.method, path: paths[index], text: operation.path)
    }
    let clash = NameClash(claims)
    var idOwners: [Name: Int] = [:]
    for index in clash.order {
      if let name = drafts[index].typeName, idOwners[name] == nil { idOwners[name] = index }
    }
    let places = drafts.indices.map { index in
      let draft = drafts[index]
      let name = clash.names[index]
      let own = draft.typeName.flatMap { idOwners[$0] == index ? $0 : nil }
      let scope = draft.resource.flatMap(\.words)
      let qualified = Name(words: scope + name.words)
      let isPlain = scope.isEmpty || name.words == draft.resource.last?.words || own == nil
      return Place(
        resource: draft.resource, name: name, typeName: own ?? qualified,
        otherTypeName: isPlain
          ? Name(words: [operations[index].method.lowercased()] + (own ?? qualified).words)
          : qualified)
    }
    return Plan(places: places, summaries: summaries(resources))
  }

  private mutating func summaries(_ resources: ResourceSpelling) -> [[Name]: String] {
    var result: [[Name]: String] = [:]
    for (tag, summary) in tags.summaries {
      let path = resources.path(renamed(tags.resource(tag)))
      if result[path] == nil { result[path] = summary }
    }
    return result
  }

  private mutating func draft(of operation: OpenAPIDocument.Operation, path: PathWords) -> Draft {
    let byPath = PathNaming(
      method: operation.method, path: path, listing: document.listing(of: operation))
    switch grouping {
    case .pattern(let naming):
      if let id = operation.id, let parts = naming.parts(of: id, path: operation.path) {
        let name = names.name(parts.name, fallback: "call")
        return Draft(resource: resource(parts.resource), candidates: [name.words])
      }
    case .ids(let naming):
      if let id = operation.id, let parts = naming.parts(of: id) {
        let resource = resource(parts.resource.map(String.init))
        let name = names.name(String(parts.name), fallback: "call").words
        guard naming.isLoose else { return Draft(resource: resource, candidates: [name]) }
        let shortening = PhraseShortening(resource: resource.map(\.words), path: path)
        return Draft(resource: resource, candidates: shortening.candidates(for: name))
      }
    case .paths:
      let place = byPath.place()
      return Draft(
        resource: renamed(place.resource.map { Name(words: $0) }), candidates: [place.name])
    case .tags, .none:
      break
    }
    var resource: [Name] = []
    if !grouping.isNone, let tag = tags.tag(of: operation) {
      resource = renamed(tags.resource(tag))
    }
    guard let id = operation.id else {
      return Draft(resource: resource, candidates: [byPath.name(in: resource.map(\.words))])
    }
    let name = names.name(id, fallback: "call")
    guard !resource.isEmpty else { return Draft(resource: [], candidates: [name.words]) }
    let shortening = PhraseShortening(resource: resource.map(\.words), path: path)
    return Draft(
      resource: resource, candidates: shortening.candidates(for: name.words), typeName: name)
  }

  private mutating func resource(_ texts: [String]) -> [Name] {
    renamed(texts.map { names.name($0, fallback: "other") })
  }

  /// Applies the longest rename that fits the beginning of a resource's path.
  private mutating func renamed(_ path: [Name]) -> [Name] {
    if rule.renames.isEmpty { return path }
    for length in stride(from: path.count, to: 0, by: -1) {
      let key = path[..<length].map(\.snakeCase).joined(separator: "/")
      if let text = rule.renames[key] {
        usedRenames.insert(key)
        return text.split(separator: "/").map { names.name(String($0)) } + path[length...]
      }
      plainResources.insert(key)
    }
    return path
  }
}

extension Document {
  /// Whether an operation gives back a list, by its first success with a body.
  fileprivate func listing(of operation: OpenAPIDocument.Operation) -> PathNaming.Listing {
    let successes = operation.responses.lazy.filter { $0.status.hasPrefix("2") }
    guard let schema = successes.flatMap(\.content).compactMap(\.schema).first else {
      return .single
    }
    let body = resolved(schema)
    if body.types.contains(.array) || body.items != nil { return .list }
    let holdsList = (body.allOf.map(resolved) + [body]).lazy.flatMap(\.properties).contains {
      resolved($0.schema).types.contains(.array)
    }
    return holdsList ? .wrapped : .single
  }

  /// The schema that references lead to, as far as they lead to one.
  private func resolved(_ schema: Schema) -> Schema {
    var result = schema
    for _ in 0..<8 {
      guard let next = result.reference.flatMap({ self.schema(named: $0) }) else { break }
      result = next
    }
    return result
  }
}
