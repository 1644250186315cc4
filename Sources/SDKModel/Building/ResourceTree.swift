/// Arranges operations as a tree of resources, everything in the order of its first appearance.
struct ResourceTree {
  private(set) var roots: [Resource] = []
  /// The operations that belong to no resource.
  private(set) var operations: [Operation] = []

  /// Adds an operation at a place.
  mutating func insert(_ operation: Operation, at path: [Name]) {
    guard !path.isEmpty else {
      operations.append(operation.renamed(awayFrom: operations))
      return
    }
    Self.insert(operation, at: path[...], prefix: [], into: &roots)
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
      resources[index].operations.append(operation.renamed(awayFrom: resources[index].operations))
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

extension Operation {
  /// The operation under a name that none of `others` has.
  fileprivate func renamed(awayFrom others: [Operation]) -> Operation {
    let taken = Set(others.map { $0.name.words.joined() })
    guard taken.contains(name.words.joined()) else { return self }
    var number = 2
    while taken.contains(name.words.joined() + "\(number)") { number += 1 }
    var renamed = self
    renamed.name.words.append("\(number)")
    return renamed
  }
}
