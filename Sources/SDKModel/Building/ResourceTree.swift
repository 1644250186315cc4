/// Arranges operations as a tree of resources, everything in the order of its first appearance.
struct ResourceTree {
  private(set) var roots: [Resource] = []
  /// The operations that belong to no resource.
  private(set) var operations: [Operation] = []
  /// What resources are about, by their paths.
  var summaries: [[Name]: String] = [:]

  /// Adds an operation at a place.
  mutating func insert(_ operation: Operation, at path: [Name]) {
    if path.isEmpty {
      operations.append(operation)
    } else {
      Self.insert(operation, at: path[...], prefix: [], describing: summaries, into: &roots)
    }
  }

  private static func insert(
    _ operation: Operation,
    at path: ArraySlice<Name>,
    prefix: [Name],
    describing summaries: [[Name]: String],
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
            summary: summaries[prefix + [name]],
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
        describing: summaries,
        into: &resources[index].children
      )
    }
  }
}
