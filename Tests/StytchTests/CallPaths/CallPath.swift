import SDKModel

/// Where a user finds an operation, in the words of the clients that have it.
struct CallPath: Hashable, CustomStringConvertible {
  /// The resources and the call, without case and underscores: `rbac.organizations.setorgpolicy`.
  var words: String
  /// The clients that have it.
  var clients: Set<String>

  init(_ parts: [String], clients: Set<String>) {
    words = parts.joined(separator: ".").lowercased().filter { $0 != "_" }
    self.clients = clients
  }

  var description: String { "\(words) (\(clients.sorted().joined(separator: ", ")))" }
}

extension SDKModel {
  /// The call path of each operation, by its method and path.
  var callPaths: [String: CallPath] {
    var paths: [String: CallPath] = [:]
    func add(_ operations: [Operation], under resource: [Name], of client: String) {
      for operation in operations {
        let parts = (resource + [operation.name]).map(\.snakeCase)
        let others = paths["\(operation.method) \(operation.path)"]?.clients ?? []
        paths["\(operation.method) \(operation.path)"] =
          CallPath(parts, clients: others.union([client]))
      }
    }
    func add(_ resource: Resource, of client: String) {
      add(resource.operations, under: resource.path, of: client)
      for child in resource.children { add(child, of: client) }
    }
    for client in clients {
      add(client.operations, under: [], of: client.name)
      for resource in client.resources { add(resource, of: client.name) }
    }
    return paths
  }
}
