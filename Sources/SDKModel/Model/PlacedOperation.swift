/// An operation and where a user finds it.
public struct PlacedOperation: Sendable {
  /// The index of the client that has it in ``SDKModel/clients``; `nil` where all of them have it.
  public var client: Int?
  /// The resources that lead to it, the outermost first.
  public var resources: [Resource]
  /// The operation.
  public var operation: Operation
}

extension SDKModel {
  /// Every operation once: those of each client, then those that the clients share. The operations
  /// of a client or resource come before those of the resources inside it.
  public var placedOperations: [PlacedOperation] {
    var result: [PlacedOperation] = []
    func visit(_ resource: Resource, _ client: Int?, _ above: [Resource]) {
      let path = above + [resource]
      for operation in resource.operations {
        result.append(PlacedOperation(client: client, resources: path, operation: operation))
      }
      for child in resource.children { visit(child, client, path) }
    }
    for (index, client) in clients.enumerated() {
      for operation in client.operations {
        result.append(PlacedOperation(client: index, resources: [], operation: operation))
      }
      for resource in client.resources where !resource.isShared { visit(resource, index, []) }
    }
    for resource in sharedResources { visit(resource, nil, []) }
    return result
  }
}
