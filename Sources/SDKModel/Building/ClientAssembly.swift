/// Deals operations out to clients, and to the resources that all clients share.
struct ClientAssembly {
  private let rules: [ClientRule]
  private let sharedResources: Set<String>
  private var trees: [ResourceTree]
  private var sharedTree = ResourceTree()

  init(rules: [ClientRule], sharedResources: Set<String>) {
    self.rules = rules
    self.sharedResources = sharedResources
    trees = Array(repeating: ResourceTree(), count: rules.count)
  }

  /// Adds an operation to the client that its path belongs to, or to the shared resources.
  mutating func add(_ operation: Operation, at place: OperationNaming.Place) {
    if let client = client(of: operation.path, in: place.resource) {
      trees[client].insert(operation, at: place.resource)
    } else {
      sharedTree.insert(operation, at: place.resource)
    }
  }

  /// The client that an operation belongs to; `nil` for what all share.
  func client(of path: String, in resource: [Name]) -> Int? {
    let isShared = resource.first.map { sharedResources.contains($0.snakeCase) } ?? false
    return isShared ? nil : client(for: path)
  }

  /// Tells what resources are about, by their paths; holds for what is added afterwards.
  mutating func describe(_ summaries: [[Name]: String]) {
    for index in trees.indices { trees[index].summaries = summaries }
    sharedTree.summaries = summaries
  }

  /// The client whose path fits best, or else the first that takes what is left.
  private func client(for path: String) -> Int {
    var best = rules.firstIndex { $0.paths.isEmpty } ?? 0
    var length = -1
    for (index, rule) in rules.enumerated() {
      for prefix in rule.paths where path.hasPrefix(prefix) && prefix.utf8.count > length {
        best = index
        length = prefix.utf8.count
      }
    }
    return best
  }

  /// The resources that every client has.
  var shared: [Resource] {
    sharedTree.roots.map { $0.markedShared }
  }

  /// The clients, each with its own resources and the shared ones.
  func clients(
    servers: [Server],
    others: [NamedServer],
    security: SecurityPlan
  ) -> [Client] {
    zip(rules, trees).map { rule, tree in
      Client(
        name: rule.name,
        summary: rule.summary,
        resources: tree.roots + shared,
        operations: tree.operations,
        servers: servers,
        otherServers: others,
        credentials: security.credentials,
        security: security.standard
      )
    }
  }
}

extension Resource {
  fileprivate var markedShared: Resource {
    var copy = self
    copy.isShared = true
    copy.children = children.map(\.markedShared)
    return copy
  }
}
