import SDKModel

/// Where the calls of an SDK are: the declarations that hold them, by the ways that lead there.
struct CallPlaces {
  /// A client or resource, or a part of one.
  struct Holder: Hashable {
    /// The client; `nil` for what all have.
    var client: String?
    /// The properties that lead there from a client, without backticks.
    var way: [String]
  }

  /// An operation as it is called.
  struct Call {
    var operation: Operation
    /// Its position among the calls of ``SwiftAPI``.
    var position: Int
    var holder: Holder
    /// The function's name, without backticks.
    var name: String
    /// The name of the function for all pages, without backticks, where there is one.
    var pages: String?
  }

  /// The calls of every operation, in the order of ``SDKModel/placedOperations``.
  private(set) var calls: [Call] = []
  /// The path of the type of each holder.
  private(set) var types: [Holder: [String]] = [:]
  /// What each holder has already, without backticks.
  private(set) var members: [Holder: Set<String>] = [:]

  init(_ context: EmissionContext) {
    for client in context.model.clients {
      let holder = Holder(client: client.name, way: [])
      types[holder] = [client.name]
      add(client.resources, client.operations, to: holder, context) { !$0.isShared }
    }
    let shared = context.model.clients.first.map { $0.resources } ?? context.model.sharedResources
    add(shared, [], to: Holder(client: nil, way: []), context) { $0.isShared }
  }

  private mutating func add(
    _ resources: [Resource], _ operations: [Operation], to holder: Holder,
    _ context: EmissionContext, only isWanted: (Resource) -> Bool
  ) {
    let names = context.memberNames(resources, operations)
    members[holder, default: ["client", "with", "fromEnvironment"]].formUnion(
      names.accessors + names.calls + names.paging.compactMap { $0 })
    for (index, operation) in operations.enumerated() {
      calls.append(
        Call(
          operation: operation, position: calls.count, holder: holder, name: names.calls[index],
          pages: names.paging[index]))
    }
    for (resource, name) in zip(resources, names.accessors) where isWanted(resource) {
      let inner = Holder(client: holder.client, way: holder.way + [name])
      types[inner] = (types[holder] ?? []) + [context.resourceType(resource)]
      add(resource.children, resource.operations, to: inner, context, only: { _ in true })
    }
  }

  /// Declares a holder that was there before and is no more, as a part of another.
  mutating func declare(_ holder: Holder, below parent: Holder, type: String) {
    types[holder] = (types[parent] ?? []) + [type]
    members[parent, default: []].insert(holder.way.last ?? "")
    members[holder] = ["client"]
  }

  /// Notes that a holder has a member of that name now.
  mutating func claim(_ name: String, in holder: Holder) {
    members[holder, default: []].insert(name)
  }
}
