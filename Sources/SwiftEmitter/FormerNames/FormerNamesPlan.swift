import Diagnostics
import SDKModel

/// What is declared so that code with former names goes on to compile.
struct FormerNamesPlan {
  /// A namespace that is no more but for these names.
  struct Namespace: Hashable {
    var outer: [String]
    var name: String
  }

  /// A type under its former name.
  struct TypeAlias {
    var scope: [String]
    var name: String
    var type: TypeID
  }

  /// A resource that is no more but for these names.
  struct FormerResource {
    var parent: [String]
    var name: String
    var type: String
  }

  /// A call under its former name.
  struct CallAlias {
    var holder: CallPlaces.Holder
    /// The path of the holder's type.
    var scope: [String]
    var name: String
    var pages: String?
    var call: CallPlaces.Call
    /// The type that has the call; `nil` where that is the scope itself.
    var target: [String]?
  }

  private(set) var namespaces: [Namespace] = []
  private(set) var typeAliases: [TypeAlias] = []
  private(set) var resources: [FormerResource] = []
  private(set) var callAliases: [CallAlias] = []
  /// The names that cannot be kept.
  private(set) var diagnostics: [Diagnostic] = []

  private let context: EmissionContext
  private var places: CallPlaces

  init(_ context: EmissionContext) {
    self.context = context
    places = CallPlaces(context)
    // Outer names first: what is within them may be reached through them.
    let depths = Set(context.model.formerNames.types.map(\.path.count)).sorted()
    for depth in depths {
      for entry in context.model.formerNames.types where entry.path.count == depth {
        add(type: entry)
      }
    }
    for entry in context.model.formerNames.operations { add(operation: entry) }
  }

  var isEmpty: Bool { typeAliases.isEmpty && callAliases.isEmpty }

  private mutating func add(type entry: FormerNames.Entry) {
    let types = context.model.types.filter {
      $0.wireName == entry.subject && !$0.isInline && !$0.isRequestBody
    }
    guard let type = types.first else { return }
    if entry.path.count > 1, entry.path[0] == context.types.module {
      return refuse(
        entry, "begins with the module", remedy: "Write it without '\(entry.path[0])'.")
    }
    let path = throughAliases(entry.path)
    guard let name = path.last else { return }
    if context.types.paths[type.id.index] == path {
      // The former name of what it is declared in leads there already.
      if path != entry.path { return }
      return refuse(entry, "is what '\(entry.subject)' is called today")
    }
    let aliases = typeAliases.map { $0.scope + [$0.name] }
    if context.types.isDeclared(path) || aliases.contains(path) {
      return refuse(entry, "is the name of something else today")
    }
    let around = Array(path.dropLast())
    let isAlias = context.model.types.indices.contains {
      context.types.paths[$0] == around && !context.model.types[$0].shape.canHoldTypes
    }
    if isAlias {
      return refuse(entry, "leads through '\(around.joined(separator: "."))', which holds no types")
    }
    // Code of the SDK that stands there would mean the former name by it.
    let hides = around.indices.contains { context.types.isDeclared(around[..<$0] + [name]) }
    if hides, context.types.isDeclared(around) {
      return refuse(entry, "would hide '\(name)' in '\(around.joined(separator: "."))'")
    }
    if let word = path.first(where: { !SwiftName.canName(type: $0) }) {
      return refuse(entry, "has '\(word)', which means something else in Swift or in the SDK")
    }
    if isTakenByMember(name, in: around) {
      return refuse(entry, "is the name of a member of '\(around.joined(separator: "."))'")
    }
    var outer: [String] = []
    for part in around {
      let namespace = Namespace(outer: outer, name: part)
      outer.append(part)
      if !context.types.isDeclared(outer), !namespaces.contains(namespace) {
        namespaces.append(namespace)
      }
    }
    typeAliases.append(TypeAlias(scope: outer, name: name, type: type.id))
  }

  /// Whether a type within a type or client of today would have the name of a member there, or one
  /// by which a protocol knows a part of it.
  private func isTakenByMember(_ name: String, in around: [String]) -> Bool {
    if around.isEmpty || !context.types.isDeclared(around) { return false }
    // All members have small letters at the front, those of the runtime library as well.
    if name.first(where: \.isLetter)?.isLowercase == true { return true }
    guard let index = context.types.paths.firstIndex(of: around) else { return false }
    let type = context.model.types[index]
    let spelling = TypeSpelling(context: context, scopes: [])
    let members = SwiftAPI.TypeDeclaration(type, path: around, spelling: spelling).members
    if members.contains(where: { $0.name == SwiftName.escaped(name) }) { return true }
    return switch type.shape {
    case .enumeration: name == "RawValue"
    case .wrapper: name == "Value" || name.hasSuffix("LiteralElement")
    case .record, .union, .statusUnion, .alias: false
    }
  }

  /// The path to which one leads whose beginning is the former name of a type.
  private func throughAliases(_ path: [String]) -> [String] {
    for alias in typeAliases {
      let former = alias.scope + [alias.name]
      if path.count > former.count, path.starts(with: former) {
        return throughAliases(
          context.types.paths[alias.type.index] + path.dropFirst(former.count))
      }
    }
    return path
  }

  private mutating func add(operation entry: FormerNames.Entry) {
    let calls = places.calls.filter {
      "\($0.operation.method) \($0.operation.path)" == entry.subject
    }
    if calls.isEmpty { return }
    if let client = entry.path.dropLast().first,
      context.model.clients.contains(where: { $0.name == client })
    {
      return refuse(
        entry, "begins with a client, of whatever name callers have one",
        remedy: "Write it without '\(client)'.")
    }
    if let word = entry.path.first(where: { !SwiftName.canName(member: $0) }) {
      return refuse(entry, "has '\(word)', which means something else in Swift")
    }
    // Code of the SDK that stands beside it would mean the call by the type's name.
    if let word = entry.path.first(where: {
      $0.first?.isUppercase == true || context.types.isDeclared([$0])
    }) {
      return refuse(entry, "has '\(word)', which would be taken for a type")
    }
    for call in calls {
      // What all clients have may have been what each had of its own.
      let way = Array(entry.path.dropLast())
      let shared = CallPlaces.Holder(client: nil, way: way)
      let isShared = call.holder.client == nil
      let holders =
        !isShared
        ? [CallPlaces.Holder(client: call.holder.client, way: way)]
        : !way.isEmpty && places.types[shared] != nil
          ? [shared] : context.model.clients.map { CallPlaces.Holder(client: $0.name, way: way) }
      for holder in holders { add(call, entry, to: holder) }
    }
  }

  private mutating func add(
    _ call: CallPlaces.Call, _ entry: FormerNames.Entry, to holder: CallPlaces.Holder
  ) {
    guard let name = entry.path.last else { return }
    if call.holder == holder, call.name == name {
      return refuse(entry, "is what '\(entry.subject)' is called today")
    }
    let shared = CallPlaces.Holder(client: nil, way: holder.way)
    let owner = !holder.way.isEmpty && places.types[shared] != nil ? shared : holder
    if places.members[owner]?.contains(name) == true {
      return refuse(entry, "is the name of something else today")
    }
    guard declare(owner, entry), let scope = places.types[owner] else { return }
    places.claim(name, in: owner)
    var pages = call.pages == nil ? nil : context.pagesName(of: name)
    if let taken = pages, places.members[owner]?.contains(taken) == true { pages = nil }
    if let pages { places.claim(pages, in: owner) }
    callAliases.append(
      CallAlias(
        holder: owner, scope: scope, name: name, pages: pages, call: call,
        target: call.holder == owner ? nil : places.types[call.holder]))
  }

  /// Declares the resources that led to a former name and are no more; `false` where their names
  /// mean something else.
  private mutating func declare(_ holder: CallPlaces.Holder, _ entry: FormerNames.Entry) -> Bool {
    if places.types[holder] != nil { return true }
    var parent = holder
    guard let name = parent.way.popLast(), declare(parent, entry) else { return false }
    if places.members[parent]?.contains(name) == true {
      refuse(entry, "leads through '\(name)', which is the name of something else today")
      return false
    }
    let scope = places.types[parent] ?? []
    var type = name.prefix(1).uppercased() + name.dropFirst() + "API"
    // It is of no use to callers what the type is called.
    while isTaken(type, in: scope) { type = "Former" + type }
    resources.append(FormerResource(parent: scope, name: name, type: type))
    places.declare(holder, below: parent, type: type)
    return true
  }

  /// Whether a name means something in a scope: there, or in what is around it.
  private func isTaken(_ name: String, in scope: [String]) -> Bool {
    (0...scope.count).contains { depth in
      let path = scope[..<depth] + [name]
      return context.types.isDeclared(Array(path))
        || places.types.values.contains { $0.elementsEqual(path) }
        || typeAliases.contains { path.elementsEqual($0.scope + [$0.name]) }
        || namespaces.contains { path.elementsEqual($0.outer + [$0.name]) }
    }
  }

  private mutating func refuse(
    _ entry: FormerNames.Entry, _ reason: String, remedy: String = "It is not kept; remove it."
  ) {
    diagnostics.append(
      .warning(
        "former-name-not-kept",
        "the former name '\(entry.path.joined(separator: "."))' \(reason)", at: entry.location,
        remedy: remedy))
  }
}

extension EmissionContext {
  /// What the function for all pages was called beside a call of a former name.
  fileprivate func pagesName(of call: String) -> String {
    var words: [String] = []
    for character in call {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1] += character.lowercased()
    }
    return Name(words: words).ofAllItems.first.map { swift.bareMember($0) } ?? call + "All"
  }
}
