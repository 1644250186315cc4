import SDKModel

/// The Swift names of everything that is declared, and how to refer to it from any place.
struct TypeNames: Sendable {
  /// The path of each type, by its index in the model.
  private(set) var paths: [[String]] = []
  /// The paths that are namespaces and nothing else, outer ones first.
  private(set) var namespaces: [(path: [String], words: [Name])] = []
  private let declared: Set<[String]>
  private let purelyNamespaces: Set<[String]>
  private let module: String

  init(_ model: SDKModel, swift: SwiftName, module: String) {
    self.module = module
    // What the generated code declares at the top besides types.
    var taken = Set(model.clients.map { [$0.name] })
    taken.formUnion(model.sharedResources.map { [swift.type($0.name) + "API"] })
    taken.formUnion(model.parameterGroups.map { [SwiftName.groupType($0, swift)] })
    taken.formUnion([[module], [SwiftName.free(client: model.name + "Error")]])
    // What cannot be a namespace as well.
    var others = taken
    var namespacePaths: [[Name]: [String]] = [[]: []]
    var order: [[Name]] = []
    var typePaths: [[Name]: [String]] = [:]
    var pathsByID: [TypeID: [String]] = [:]
    // Types first: a namespace of the same name is the type itself.
    for type in model.types.sorted(by: { $0.namespace.count < $1.namespace.count }) {
      var outer: [String] = []
      for depth in type.namespace.indices {
        let names = Array(type.namespace[...depth])
        if let known = typePaths[names] ?? namespacePaths[names] {
          outer = known
          continue
        }
        var path = outer + [SwiftName.free(swift.type(type.namespace[depth]), suffix: "Types")]
        while others.contains(path) { path[path.count - 1] += "Types" }
        namespacePaths[names] = path
        order.append(names)
        outer = path
      }
      var path = outer + [SwiftName.free(swift.type(type.name), suffix: "Model")]
      // Without a capital at the front, the type would be called like the property that holds it.
      if !outer.isEmpty, swift.type(type.name) == swift.bareMember(type.name) {
        path[path.count - 1] += "Model"
      }
      while !taken.insert(path).inserted { path[path.count - 1] += "Model" }
      pathsByID[type.id] = path
      if type.shape.canHoldTypes {
        typePaths[type.namespace + [type.name]] = path
      } else {
        others.insert(path)
      }
    }
    paths = model.types.map { pathsByID[$0.id] ?? [] }
    namespaces = order.compactMap { names in
      namespacePaths[names].flatMap { taken.contains($0) ? nil : ($0, names) }
    }
    purelyNamespaces = Set(namespaces.map(\.path))
    declared = taken.union(namespacePaths.values).union(Self.resources(of: model, swift: swift))
  }

  /// The paths of the types of all resources.
  private static func resources(of model: SDKModel, swift: SwiftName) -> [[String]] {
    func paths(_ resource: Resource, in scope: [String]) -> [[String]] {
      let path = scope + [swift.type(resource.name) + "API"]
      return [path] + resource.children.flatMap { paths($0, in: path) }
    }
    return model.clients.flatMap { client in
      client.resources.filter { !$0.isShared }.flatMap { paths($0, in: [client.name]) }
    } + model.sharedResources.flatMap { paths($0, in: []) }
  }

  /// The path of a type.
  func path(_ id: TypeID) -> [String] {
    paths[id.index]
  }

  /// The namespace that a type belongs to, and the outermost type there that it is within, itself
  /// included.
  func home(_ id: TypeID) -> (namespace: [String], type: String) {
    let path = paths[id.index]
    let depth = path.indices.first { !purelyNamespaces.contains(Array(path[...$0])) } ?? 0
    return (Array(path[..<depth]), path[depth])
  }

  /// The shortest text by which code within `scope` (the innermost last) means `path`.
  ///
  /// Swift looks for the first part of a name in the extended type itself, in the declarations
  /// around the place, and in the module.
  func reference(_ path: [String], from scopes: [[String]]) -> String {
    for start in stride(from: path.count - 1, through: 0, by: -1) {
      let found = scopes.reversed().first { declared.contains($0 + [path[start]]) } ?? []
      if found + [path[start]] == Array(path[...start]) {
        return path[start...].joined(separator: ".")
      }
    }
    return ([module] + path).joined(separator: ".")
  }
}

extension TypeShape {
  /// Whether other types can be declared within the type: not within another name for `[String]`.
  fileprivate var canHoldTypes: Bool {
    switch self {
    case .record, .enumeration, .union, .statusUnion, .wrapper: true
    case .alias: false
    }
  }
}

extension SwiftName {
  /// The name of a parameter group's type.
  static func groupType(_ group: ParameterGroup, _ swift: SwiftName) -> String {
    free(swift.type(group.typeName), suffix: "Group")
  }

  /// A type's name, changed if the generated code means something of its own by it.
  static func free(_ name: String, suffix: String) -> String {
    reservedTypes.contains(name) ? name + suffix : name
  }

  /// The name of a client or of the error type, changed if Swift or the generated code means
  /// something else by it.
  static func free(client name: String) -> String {
    reservedTypes.contains(name) || escaped(name) != name ? "Service" + name : name
  }

  /// The names that the templates use, and those that Swift gives a meaning everywhere.
  private static let reservedTypes: Set<String> = [
    "AccessToken", "Any", "AnyObject", "APIClient", "APIError", "APIRequest", "APIResponse",
    "Array", "Bool", "ByteStream", "CalendarDate", "ClientConfiguration", "Codable",
    "ConfigurationError", "Credentials", "CustomDebugStringConvertible", "CustomReflectable",
    "Data", "Date", "Decimal", "Decodable", "Decoder", "Dictionary", "Double", "Duration",
    "Encodable", "Encoder", "Error", "ErrorBody", "EventStream", "ExpressibleByBooleanLiteral",
    "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral", "ExpressibleByStringLiteral",
    "FieldReader", "FieldWriter", "FilePart", "Foundation", "Indirect", "Int", "JSONLines",
    "JSONSequence", "JSONValue", "Mirror", "Model", "MultipartForm", "Never", "Nullable",
    "OpenEnum", "OpenIntegerEnum", "OpenValueEnum", "Optional", "OutgoingModel", "ParameterStyle",
    "Protocol", "ResponseBody", "ResponseHeader", "SDKRuntime", "Secret", "Self", "Sendable",
    "ServerSentEvent", "StatusUnion", "String", "Swift", "Transport", "Type", "Union",
    "UnionReader", "UploadBody", "URLEncodedForm", "URLSessionTransport", "ValueWrapper", "Void",
  ]
}
