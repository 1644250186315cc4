import SDKModel

/// The Swift names of everything that is declared, and how to refer to it from any place.
struct TypeNames: Sendable {
  /// The path of each type, by its index in the model.
  private(set) var paths: [[String]] = []
  /// The paths that are namespaces and nothing else, outer ones first.
  private(set) var namespaces: [(path: [String], words: [Name])] = []
  private var declared = PathTree<String>()
  /// The declaration of each type, by its index in the model.
  private var declarations: [Int]
  private let purelyNamespaces: Set<Int>
  let module: String
  /// The clients and the types of resources.
  private(set) var callScopes: [Scope] = []
  /// What is known at the top by other names.
  private(set) var shadowed = ShadowedNames()

  /// A declaration that code stands in.
  struct Scope: Hashable, Sendable {
    fileprivate let declaration: Int
  }

  /// - Parameter isModuleCertain: whether the files are sure to be in a module of that name.
  init(_ model: SDKModel, swift: SwiftName, module: String, isModuleCertain: Bool) {
    self.module = module
    // What the generated code declares at the top besides types.
    var top = model.clients.map(\.name)
    top += model.sharedResources.map { swift.type($0.name) + "API" }
    top += model.parameterGroups.map { SwiftName.groupType($0, swift) }
    top += [module, SwiftName.free(client: model.name + "Error")]
    var taken: Set<Int> = []
    for name in top { taken.insert(declared.insert(name, below: 0)) }
    // What cannot be a namespace as well.
    var others = taken
    declarations = Array(repeating: 0, count: model.types.count)
    // Where the types of a namespace, and those within a type, are declared.
    var words = PathTree<Name>()
    var places = [0: 0]
    var order: [(declaration: Int, words: [Name])] = []
    var last: (namespace: [Name], words: Int, declaration: Int) = ([], 0, 0)
    // Types first: a namespace of the same name is the type itself.
    let depths = model.types.map { $0.namespace.count }
    for index in model.types.indices.sorted(by: { depths[$0] < depths[$1] }) {
      let type = model.types[index]
      // Types of one namespace mostly come one after the other.
      if type.namespace != last.namespace {
        last = (type.namespace, 0, 0)
        for (depth, name) in type.namespace.enumerated() {
          last.words = words.insert(name, below: last.words)
          if let known = places[last.words] {
            last.declaration = known
            continue
          }
          var text = SwiftName.free(swift.type(name), suffix: "Types")
          var place = declared.insert(text, below: last.declaration)
          while others.contains(place) {
            text += "Types"
            place = declared.insert(text, below: last.declaration)
          }
          places[last.words] = place
          order.append((place, Array(type.namespace[...depth])))
          last.declaration = place
        }
      }
      let plain = swift.type(type.name)
      var text = SwiftName.free(plain, suffix: "Model")
      // Without a capital at the front, the type would be called like the property that holds it.
      if last.declaration != 0, plain == swift.bareMember(type.name) { text += "Model" }
      var declaration = declared.insert(text, below: last.declaration)
      while !taken.insert(declaration).inserted {
        text += "Model"
        declaration = declared.insert(text, below: last.declaration)
      }
      declarations[index] = declaration
      if type.shape.canHoldTypes {
        places[words.insert(type.name, below: last.words)] = declaration
      } else {
        others.insert(declaration)
      }
    }
    let pure = order.filter { !taken.contains($0.declaration) }
    purelyNamespaces = Set(pure.map(\.declaration))
    for client in model.clients {
      let scope = declared.insert(client.name, below: 0)
      callScopes.append(Scope(declaration: scope))
      declare(client.resources.filter { !$0.isShared }, in: scope, swift)
    }
    declare(model.sharedResources, in: 0, swift)
    paths = declarations.map { declared.parts(of: $0) }
    namespaces = pure.map { (declared.parts(of: $0.declaration), $0.words) }
    // The module's name would do, if nothing else had it.
    if isModuleCertain, !declared.hasInner(module) { return }
    shadowed = ShadowedNames(model, self, prefix: SwiftName.free(client: model.name))
  }

  /// Declares the types of resources and of those inside them.
  private mutating func declare(_ resources: [Resource], in scope: Int, _ swift: SwiftName) {
    for resource in resources {
      let place = declared.insert(swift.type(resource.name) + "API", below: scope)
      callScopes.append(Scope(declaration: place))
      declare(resource.children, in: place, swift)
    }
  }

  /// The path of a type.
  func path(_ id: TypeID) -> [String] {
    paths[id.index]
  }

  /// What a type is declared in; `nil` at the top.
  func scope(of id: TypeID) -> Scope? {
    let parent = declared.parent(of: declarations[id.index])
    return parent == 0 ? nil : Scope(declaration: parent)
  }

  /// The namespace that a type belongs to, and the outermost type there that it is within, itself
  /// included.
  func home(_ id: TypeID) -> (namespace: [String], type: String) {
    var node = declarations[id.index]
    var (home, homeDepth) = (node, paths[id.index].count - 1)
    for depth in paths[id.index].indices.reversed() {
      if !purelyNamespaces.contains(node) { (home, homeDepth) = (node, depth) }
      node = declared.parent(of: node)
    }
    return (Array(paths[id.index][..<homeDepth]), declared.last(of: home))
  }

  /// Whether there is a type or namespace at a path.
  func isDeclared(_ path: [String]) -> Bool { declared.find(path) != nil }

  /// The declarations at these paths, to refer to others from there.
  func scopes(_ paths: [[String]]) -> [Scope] {
    paths.compactMap { declared.find($0).map(Scope.init) }
  }

  /// The shortest text by which code within `scopes` (the innermost last) means a type.
  func reference(_ id: TypeID, from scopes: [Scope]) -> String {
    reference(declarations[id.index], from: scopes)
  }

  /// The shortest text by which code within `scopes` (the innermost last) means `path`.
  func reference(_ path: [String], from scopes: [Scope]) -> String {
    declared.find(path).map { reference($0, from: scopes) } ?? path.joined(separator: ".")
  }

  /// Swift looks for the first part of a name in the extended type itself, in the declarations
  /// around the place, and in the module.
  private func reference(_ declaration: Int, from scopes: [Scope]) -> String {
    var node = declaration
    var text = declared.last(of: node)
    while true {
      if means(node, from: scopes) { return text }
      let parent = declared.parent(of: node)
      if parent == 0 {
        guard let name = shadowed.name(of: node) else { return "\(module).\(text)" }
        return name + text.dropFirst(declared.last(of: node).count)
      }
      node = parent
      text = "\(declared.last(of: node)).\(text)"
    }
  }

  /// Whether the last part of a declaration's path means it within `scopes`.
  private func means(_ declaration: Int, from scopes: [Scope]) -> Bool {
    let name = declared.last(of: declaration)
    for scope in scopes.reversed() {
      if let found = declared.find(name, below: scope.declaration) { return found == declaration }
    }
    return declared.parent(of: declaration) == 0
  }
}

// What `ShadowedNames` asks.
extension TypeNames {
  /// The declarations at the top whose names others have that are declared further inside.
  var topsWithNamesakes: [Int] { declared.childrenWithNamesakes }

  /// The declaration at the top by which a type must be named but cannot, as something else has its
  /// name within `scopes`.
  func shadowedTop(of id: TypeID, from scopes: [Scope]) -> Int? {
    var node = declarations[id.index]
    while !means(node, from: scopes) {
      let parent = declared.parent(of: node)
      if parent == 0 { return node }
      node = parent
    }
    return nil
  }

  /// Whether something else has the name of a declaration at the top within a scope.
  func isShadowed(_ top: Int, in scope: Scope) -> Bool {
    declared.find(declared.last(of: top), below: scope.declaration) != nil
  }

  /// The last part of a declaration's path.
  func last(of declaration: Int) -> String { declared.last(of: declaration) }

  /// Whether anything is declared by a name, be it at the top or within something.
  func isAnywhere(_ name: String) -> Bool { declared.contains(name) }
}

extension TypeShape {
  /// Whether other types can be declared within the type: not within another name for `[String]`.
  var canHoldTypes: Bool {
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

  /// Whether a type can have a name without the generated code meaning something else by it.
  static func canName(type name: String) -> Bool {
    !reservedTypes.contains(name) && escaped(name) == name && canName(member: name)
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
    "Encodable", "Encoder", "Error", "ErrorBody", "EventStream", "EventUnion",
    "ExpressibleByBooleanLiteral",
    "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral", "ExpressibleByStringLiteral",
    "FetchedPage", "FieldReader", "FieldWriter", "FilePart", "Foundation", "Indirect", "Int",
    // The types that Swift gives to literals.
    "ArrayLiteralType", "BooleanLiteralType", "DictionaryLiteralType",
    "ExtendedGraphemeClusterType",
    "FloatLiteralType", "IntegerLiteralType", "StringLiteralType", "UnicodeScalarType",
    "JSONLines", "JSONSequence", "JSONValue", "Mirror", "Model", "MultipartForm", "Never",
    "Nullable", "OpenEnum", "OpenIntegerEnum", "OpenValueEnum", "Optional", "OutgoingModel",
    "PagedItems", "ParameterStyle", "Protocol", "ResponseBody", "ResponseHeader", "SDKRuntime",
    "Secret", "Self", "Sendable", "ServerSentEvent", "StatusUnion", "String", "Swift", "Transport",
    "Type", "Union", "UnionReader", "UploadBody", "URLEncodedForm", "URLSessionTransport",
    "ValueWrapper", "Void",
  ]
}
