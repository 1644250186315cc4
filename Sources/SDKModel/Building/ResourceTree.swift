/// Arranges operations as a tree of resources, everything in the order of its first appearance.
struct ResourceTree {
  private(set) var roots: [Resource] = []
  /// The operations that belong to no resource.
  private(set) var operations: [Operation] = []
  private var names = TakenNames()

  /// Adds an operation at a place.
  mutating func insert(_ operation: Operation, at path: [Name]) {
    var operation = operation
    operation.name = names.unique(operation.name, in: path)
    if path.isEmpty {
      operations.append(operation)
    } else {
      Self.insert(operation, at: path[...], prefix: [], into: &roots)
    }
  }

  private static func insert(
    _ operation: Operation,
    at path: ArraySlice<Name>,
    prefix: [Name],
    into resources: inout [Resource]
  ) {
    guard let name = path.first else { return }
    let index =
      resources.firstIndex { $0.name == name }
      ?? {
        resources.append(
          Resource(
            name: name,
            path: prefix + [name],
            summary: nil,
            isShared: false,
            operations: [],
            children: []
          )
        )
        return resources.count - 1
      }()
    if path.count == 1 {
      resources[index].operations.append(operation)
    } else {
      insert(
        operation,
        at: path.dropFirst(),
        prefix: prefix + [name],
        into: &resources[index].children
      )
    }
  }
}
