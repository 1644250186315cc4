import SDKModel

/// Other names for what is declared at the top, for places in which something else has its name:
/// `ShopItem` for `Item` within a type that has an `Item` of its own.
///
/// The module's name in front would do as well where it is known: but files are put into targets of
/// any name, and a type may be called like the module.
struct ShadowedNames: Sendable {
  /// The other names, by what they stand for, in the order of the names.
  private(set) var entries: [(declaration: Int, name: String)] = []

  /// - Parameter prefix: what the names begin with.
  init(_ model: SDKModel, _ names: TypeNames, prefix: String) {
    let candidates = names.topsWithNamesakes
    if candidates.isEmpty { return }
    var shadowed: Set<Int> = []
    for type in model.types {
      let path = names.path(type.id)
      let scopes = names.scopes([path.dropLast(), path])
      for id in type.shape.namedTypes {
        if let top = names.shadowedTop(of: id, from: scopes) { shadowed.insert(top) }
      }
    }
    // Hardly anything is declared in clients and resources, and what is there need not be sought.
    for scope in names.callScopes {
      shadowed.formUnion(candidates.filter { names.isShadowed($0, in: scope) })
    }
    for declaration in shadowed.sorted() {
      var name = prefix + names.last(of: declaration)
      while names.isAnywhere(name) || entries.contains(where: { $0.name == name }) {
        name += "Model"
      }
      entries.append((declaration, name))
    }
    entries.sort { $0.name < $1.name }
  }

  /// Nothing is shadowed.
  init() {}

  /// The other name of a declaration.
  func name(of declaration: Int) -> String? {
    entries.first { $0.declaration == declaration }?.name
  }
}

extension TypeShape {
  /// The types with names that a type is made of.
  fileprivate var namedTypes: [TypeID] {
    let references: [TypeReference] =
      switch self {
      case .record(let record): record.fields.map(\.type) + (record.additional.map { [$0] } ?? [])
      case .enumeration: []
      case .alias(let type), .wrapper(let type): [type]
      case .union(let union): union.alternatives.map(\.type)
      case .statusUnion(let union): union.alternatives.compactMap(\.type)
      }
    return references.compactMap(\.named)
  }
}

extension TypeReference {
  /// The type with a name that this is, or that is within it.
  fileprivate var named: TypeID? {
    switch self {
    case .named(let id): id
    case .array(let inner), .map(let inner), .nullable(let inner): inner.named
    case .string, .integer, .unsignedInteger, .number, .decimal, .boolean, .date, .day, .bytes,
      .json, .file:
      nil
    }
  }
}
