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
    for entry in context.model.formerNames.types { add(type: entry) }
    for entry in context.model.formerNames.operations { add(operation: entry) }
  }

  var isEmpty: Bool { typeAliases.isEmpty && callAliases.isEmpty }

  private mutating func add(type entry: FormerNames.Entry) {
    let types = context.model.types.filter {
      $0.wireName == entry.subject && !$0.isInline && !$0.isRequestBody
    }
    guard let type = types.first, let name = entry.path.last else { return }
    if context.types.paths[type.id.index] == entry.path {
      return refuse(entry, "is what '\(entry.subject)' is called today")
    }
    let aliases = typeAliases.map { $0.scope + [$0.name] }
    if context.types.isDeclared(entry.path) || aliases.contains(entry.path) {
      return refuse(entry, "is the name of something else today")
    }
    var outer: [String] = []
    for part in entry.path.dropLast() {
      let namespace = Namespace(outer: outer, name: part)
      outer.append(part)
      if !context.types.isDeclared(outer), !namespaces.contains(namespace) {
        namespaces.append(namespace)
      }
    }
    typeAliases.append(TypeAlias(scope: outer, name: name, type: type.id))
  }

  private mutating func add(operation entry: FormerNames.Entry) {
    let calls = places.calls.filter {
      "\($0.operation.method) \($0.operation.path)" == entry.subject
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
        scope: scope, name: name, pages: pages, call: call,
        target: call.holder == owner ? nil : places.types[call.holder]))
  }

  /// Declares the resources that led to a former name and are no more; `false` where their names
  /// mean something else.
  private mutating func declare(_ holder: CallPlaces.Holder, _ entry: FormerNames.Entry) -> Bool {
    if places.types[holder] != nil { return true }
    var parent = holder
    guard let name = parent.way.popLast(), declare(parent, entry) else { return false }
    let type = name.prefix(1).uppercased() + name.dropFirst() + "API"
    let isTaken = places.types.values.contains((places.types[parent] ?? []) + [type])
    if places.members[parent]?.contains(name) == true || isTaken {
      refuse(entry, "leads through '\(name)', which is the name of something else today")
      return false
    }
    resources.append(
      FormerResource(parent: places.types[parent] ?? [], name: name, type: type))
    places.declare(holder, below: parent, type: type)
    return true
  }

  private mutating func refuse(_ entry: FormerNames.Entry, _ reason: String) {
    diagnostics.append(
      .warning(
        "former-name-not-kept",
        "the former name '\(entry.path.joined(separator: "."))' \(reason)", at: entry.location,
        remedy: "It is not kept; remove it."))
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
