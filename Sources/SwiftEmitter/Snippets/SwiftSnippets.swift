import SDKModel

/// Calls of an SDK as its users write them.
public struct SwiftSnippets: Sendable {
  /// A call that an SDK offers.
  public struct Call: Sendable {
    /// The operation that is called.
    public let operation: Operation
    /// The type of the client that it is called on; the first of those that have it.
    public let client: String
    /// The properties that lead from the client to the function, and the function; without
    /// backticks.
    public let path: [String]
    /// The function that takes the same and gives the items of all pages, where there is one.
    public let paging: String?
    /// The labels of the operation's parameters, in order.
    public let labels: [String]
    /// The path of the type that has the function.
    let container: String
    /// Whether all clients have it.
    public var isShared: Bool { container != client && !container.hasPrefix(client + ".") }
    /// A name for the call that no other has, in capitals.
    public let name: String
  }

  /// The calls, in the order of the clients and their resources; those that clients share are there
  /// once.
  public let calls: [Call]
  let context: EmissionContext

  /// Lists the calls of a model.
  ///
  /// - Parameter module: the module that the SDK is, if that is not named as the SDK.
  public init(_ model: SDKModel, module: String? = nil) {
    self.init(EmissionContext(model, module: module))
  }

  init(_ context: EmissionContext) {
    self.context = context
    var list = CallList(context)
    for client in context.model.clients { list.add(client) }
    calls = list.calls
  }

  /// A call as a statement.
  ///
  /// - Parameters:
  ///   - arguments: what is passed, by the index of the parameter; the others are left out.
  ///   - client: the variable that holds the client.
  ///   - opening: what stands before the call.
  ///   - indentation: the column at which the lines will begin. They do not contain it.
  public func lines(
    _ call: Call,
    arguments: [Int: TypedValue],
    client: String = "client",
    opening: String = "try await ",
    indentation: Int = 0
  ) -> [String] {
    let values = ValueExpressions(context)
    let passed = call.operation.parameters.enumerated().compactMap { index, parameter in
      arguments[index].map { value in
        SwiftExpression.Argument(
          label: call.labels[index],
          value: values.expression(value, for: parameter, of: call.operation))
      }
    }
    let function = ([client] + call.path.map(SwiftName.escaped)).joined(separator: ".")
    return SwiftExpression.call(opening + function, passed).lines(indentation: indentation)
  }
}

/// Finds the calls of clients.
private struct CallList {
  private(set) var calls: [SwiftSnippets.Call] = []
  private let context: EmissionContext
  private var names = NameScope()
  private var sharedSeen: Set<Name> = []

  /// Longer names leave no room for what stands beside them in a line.
  private static let longestName = 72

  init(_ context: EmissionContext) {
    self.context = context
  }

  mutating func add(_ client: Client) {
    add(
      client.resources, client.operations, client: client.name, container: client.name, path: [],
      words: [])
  }

  private mutating func add(
    _ resources: [Resource],
    _ operations: [Operation],
    client: String,
    container: String,
    path: [String],
    words: [Name]
  ) {
    let names = context.memberNames(resources, operations)
    for (index, operation) in operations.enumerated() {
      let path = path + [names.calls[index]]
      calls.append(
        call(
          operation, client: client, container: container, path: path,
          paging: names.paging[index], words: words))
    }
    for (resource, name) in zip(resources, names.accessors) {
      if resource.isShared, path.isEmpty, !sharedSeen.insert(resource.name).inserted { continue }
      let isShared = resource.isShared && path.isEmpty
      let declared = isShared ? shared(resource) : resource
      let type = context.resourceType(resource)
      add(
        declared.children, declared.operations, client: client,
        container: isShared ? type : "\(container).\(type)", path: path + [name],
        words: words + [resource.name])
    }
  }

  /// A shared resource with all that it has: clients know such ones by name.
  private func shared(_ resource: Resource) -> Resource {
    context.model.sharedResources.first { $0.name == resource.name } ?? resource
  }

  private mutating func call(
    _ operation: Operation,
    client: String,
    container: String,
    path: [String],
    paging: String?,
    words: [Name]
  ) -> SwiftSnippets.Call {
    var parameters = NameScope()
    let labels = operation.parameters.map { parameter in
      SwiftName.argumentLabel(ArgumentText.name(parameter, names: &parameters, context.swift))
    }
    let types = (words + [operation.name]).map { context.swift.type($0) }
    return SwiftSnippets.Call(
      operation: operation, client: client, path: path, paging: paging, labels: labels,
      container: container,
      name: names.claim(String((client + types.joined()).prefix(Self.longestName))))
  }
}
