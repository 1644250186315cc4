import SDKModel

/// What a program can name of a generated SDK: its clients, calls and types, without their bodies.
///
/// Two of them tell whether code that was written against one compiles against the other.
public struct SwiftAPI: Sendable {
  /// One parameter of a function or initializer.
  public struct Parameter: Sendable, Hashable {
    /// The label at the call.
    public var label: String
    /// The type, as it is written at the top of a file.
    public var type: String
    /// What holds where the argument is left out; `nil` where it must be given.
    public var standard: String?
  }

  /// A name with a type: a property, or a case and what it holds.
  public struct Member: Sendable, Hashable {
    /// The name, in backticks where needed.
    public var name: String
    /// The type; `nil` for a case that holds nothing.
    public var type: String?
  }

  /// Something that is made once, with its initializer.
  public struct Client: Sendable, Hashable {
    /// The type's name.
    public var name: String
    /// What its initializer takes.
    public var initializer: [Parameter]
    /// The security schemes that arguments of the initializer are for, by their labels.
    public var schemes: [String: String]
  }

  /// A function that calls an operation.
  public struct Call: Sendable, Hashable {
    /// The client that has it; `nil` where all have.
    public var client: String?
    /// The properties that lead to it from a client, and its own name, in backticks where needed.
    public var path: [String]
    /// What it takes, in order.
    public var parameters: [Parameter]
    /// What it returns; `nil` for nothing.
    public var result: String?
    /// What it throws.
    public var failure: String
    /// The function that takes the same and gives the items of all pages, in backticks where
    /// needed; `nil` where there is none.
    public var pages: Member?

    /// The call as a programmer refers to it, such as `users.create(email:name:)`.
    public var name: String {
      path.joined(separator: ".") + "(" + parameters.map { $0.label + ":" }.joined() + ")"
    }
  }

  /// A type.
  public struct TypeDeclaration: Sendable, Hashable {
    /// The kinds of declarations.
    public enum Kind: Sendable, Hashable {
      /// A struct with stored properties.
      case record
      /// A struct with a constant for each known value.
      case enumeration(rawType: String)
      /// An enum, whose cases a `switch` has to name.
      case union
      /// Another name for a type.
      case alias(of: String)
      /// A struct around a list or map.
      case wrapper(of: String)
    }

    /// The names that lead to it, joined by dots.
    public var name: String
    /// Whether a program can name it.
    public var isPublic: Bool
    /// What it is.
    public var kind: Kind
    /// The properties or cases.
    public var members: [Member]
    /// What its initializer takes; empty where it is made in another way.
    public var initializer: [Parameter]
  }

  /// The clients, in the order of the model.
  public var clients: [Client]
  /// The calls, in the order of ``SDKModel/placedOperations``.
  public var calls: [Call]
  /// The types, in the order of the model.
  public var types: [TypeDeclaration]
  /// The former names of calls that can still be written.
  public var formerCalls: [FormerCall]
  /// The former names of types that can still be written.
  public var formerTypes: [FormerType]
}

extension SwiftAPI {
  /// The API of the SDK that a model becomes.
  public init(_ model: SDKModel) {
    let context = EmissionContext(model)
    let spelling = TypeSpelling(context: context, scopes: [])
    clients = context.model.clients.map { client in
      let parts = ClientParts(client, context: context)
      return Client(
        name: client.name,
        initializer: parts.arguments.map { Parameter(declaration: $0.declaration) },
        schemes: Dictionary(
          parts.credentials.arguments.map { ($0.label, $0.scheme) }, uniquingKeysWith: { $1 }))
    }
    calls = Self.calls(spelling)
    types = zip(model.types, context.types.paths).map { type, path in
      TypeDeclaration(type, path: path, spelling: spelling)
    }
    (formerCalls, formerTypes) = Self.formerNames(context)
  }

  /// The calls in the order of ``SDKModel/placedOperations``.
  private static func calls(_ spelling: TypeSpelling) -> [Call] {
    let context = spelling.context
    var calls: [Call] = []
    func add(
      _ resources: [Resource], _ operations: [Operation], client: String?, below path: [String],
      only isWanted: (Resource) -> Bool
    ) {
      let names = context.memberNames(resources, operations)
      for (index, operation) in operations.enumerated() {
        let path = path + [SwiftName.escaped(names.calls[index])]
        calls.append(
          Call(
            operation, client: client, path: path, pages: names.paging[index], spelling: spelling))
      }
      for (resource, name) in zip(resources, names.accessors) where isWanted(resource) {
        add(
          resource.children, resource.operations, client: client,
          below: path + [SwiftName.escaped(name)], only: { _ in true })
      }
    }
    for client in context.model.clients {
      add(client.resources, client.operations, client: client.name, below: []) { !$0.isShared }
    }
    // What is shared has the same names in every client, and in each comes after its own.
    let shared = context.model.clients.first.map { $0.resources } ?? context.model.sharedResources
    add(shared, [], client: nil, below: []) { $0.isShared }
    return calls
  }
}

extension SwiftAPI.Parameter {
  /// Takes apart what the templates show: `label name: Type = value`.
  init(declaration: String) {
    let colon = declaration.firstRange(of: ": ")
    let names = declaration[..<(colon?.lowerBound ?? declaration.endIndex)]
    let rest = declaration[(colon?.upperBound ?? declaration.endIndex)...]
    label = names.split(separator: " ").first.map(String.init) ?? ""
    let equals = rest.firstRange(of: " = ")
    type = String(rest[..<(equals?.lowerBound ?? rest.endIndex)])
    standard = equals.map { String(rest[$0.upperBound...]) }
  }
}

extension SwiftAPI.Call {
  init(
    _ operation: Operation, client: String?, path: [String], pages: String?,
    spelling: TypeSpelling
  ) {
    var names = NameScope()
    var locals = NameScope()
    self.client = client
    self.path = path
    parameters = operation.parameters.map { parameter in
      let text = ArgumentText(
        parameter, of: operation, names: &names, locals: &locals, spelling: spelling)
      return SwiftAPI.Parameter(declaration: text.declaration)
    }
    result = spelling.call(for: operation.result).result
    failure = spelling.failure(of: operation).type
    if let paging = operation.paging, let pages, let result {
      self.pages = .init(
        name: SwiftName.escaped(pages),
        type: "PagedItems<\(spelling.spell(paging.item)), \(result), \(failure)>")
    }
  }
}

extension SwiftAPI.TypeDeclaration {
  init(_ type: TypeDeclaration, path: [String], spelling: TypeSpelling) {
    let context = spelling.context
    name = path.joined(separator: ".")
    isPublic = !type.isRequestBody
    members = []
    initializer = []
    switch type.shape {
    case .record(let record):
      kind = .record
      let names = context.members(of: record)
      for (field, name) in zip(record.fields, names) {
        members.append(.init(name: SwiftName.escaped(name), type: spelling.spell(field)))
        initializer.append(.init(declaration: spelling.initializerParameter(field, named: name)))
      }
      if let additional = record.additional {
        var scope = NameScope(taken: Set(names))
        let name = scope.claim("additionalProperties")
        let type = "[String: \(spelling.spell(additional))]"
        members.append(.init(name: name, type: type))
        initializer.append(.init(label: name, type: type, standard: "[:]"))
      }
    case .enumeration(let enumeration):
      kind = .enumeration(
        rawType: EnumerationView.protocols(of: enumeration.rawType).rawType)
      members = context.cases(of: enumeration).map {
        .init(name: $0.map(SwiftName.escaped) ?? "", type: nil)
      }
    case .alias(let target): kind = .alias(of: spelling.spell(target))
    case .wrapper(let target): kind = .wrapper(of: spelling.spell(target))
    case .union(let union):
      kind = .union
      members = zip(union.alternatives, context.cases(of: union).map(SwiftName.escaped)).map {
        .init(name: $1, type: spelling.spell($0.type))
      }
    case .statusUnion(let union):
      kind = .union
      members = zip(union.alternatives, context.caseNames(of: union)).map {
        .init(name: $1, type: spelling.spell($0))
      }
    }
  }
}
