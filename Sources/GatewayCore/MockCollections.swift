import SDKModel

/// Items that one operation creates, and that others name by an id at the end of their paths.
struct MockCollection: Sendable {
  /// The path that creates items.
  var path: PathParts
  /// The path of one item.
  var itemPath: PathParts
  /// The placeholder for the id.
  var id: Parameter
  /// What an item is.
  var item: ItemPlace

  /// The names of the placeholders before that for the id.
  var parents: [String] { path.placeholders }
}

/// What an operation does to the items of a collection.
struct MockRole: Sendable {
  enum Action: Sendable {
    case create, read, update, delete
    case list(ItemListPlace)
  }

  var collection: MockCollection
  var action: Action
  /// Where the item stands in the operation's answer.
  var places: [ItemPlace] = []
  /// What the collection calls the placeholders that the operation's path has under other names.
  var names: [String: String] = [:]
}

/// The collections of an API, as far as its description makes them plain.
struct MockCollections: Sendable {
  /// All of them, in the order of the description.
  private(set) var collections: [MockCollection] = []
  private var roles: [String: MockRole] = [:]
  /// The members that answers have of items, by the paths that create them.
  private var members: [String: Set<String>] = [:]

  /// - Parameter answers: says what operations answer.
  init(_ model: SDKModel, _ answers: MockAnswers) {
    let places = ItemPlaces(members: ResponseMembers(types: model.types))
    var finder = CollectionFinder(answers: answers, places: places)
    for placed in model.placedOperations { finder.add(placed.operation) }
    collections = finder.collections()
    // What paths say goes before what types say.
    for find in [finder.action, finder.actionByType] {
      for collection in collections {
        for (operation, role) in finder.roles(in: collection, find) {
          let key = Self.key(operation)
          if roles[key] == nil { roles[key] = role }
        }
      }
    }
    for role in roles.values {
      var shown = role.places + [role.collection.item]
      if case .list(let place) = role.action { shown.append(place.element) }
      let names = shown.flatMap { places.members.fields(of: .named($0.type)).map(\.wireName) }
      members[role.collection.path.text, default: []].formUnion(names)
    }
  }

  /// What an operation does; `nil` where nothing of it is plain.
  func role(of operation: Operation) -> MockRole? {
    roles[Self.key(operation)]
  }

  /// The names of the members that any answer has of an item: nothing else of it is ever asked for.
  func members(of collection: MockCollection) -> Set<String> {
    members[collection.path.text, default: []]
  }

  /// What is within the items of a collection.
  func collections(within collection: MockCollection) -> [MockCollection] {
    let path = collection.itemPath.blank + "/"
    return collections.filter { $0.path.blank.hasPrefix(path) }
  }

  private static func key(_ operation: Operation) -> String {
    "\(operation.method) \(operation.path)"
  }
}

/// Finds collections among operations.
private struct CollectionFinder {
  struct Entry {
    var operation: Operation
    var path: PathParts
    var result: TypeReference?
  }

  let answers: MockAnswers
  let places: ItemPlaces
  private var entries: [Entry] = []
  private var known: Set<[String]> = []

  /// What the last part of a path says that lists what the path before it creates.
  private static let listingWords: Set<Substring> = ["search", "list", "query"]

  init(answers: MockAnswers, places: ItemPlaces) {
    self.answers = answers
    self.places = places
  }

  mutating func add(_ operation: Operation) {
    // The calls that an operation becomes for its media types are one to a client of HTTP.
    guard known.insert([operation.method, operation.path]).inserted else { return }
    entries.append(
      Entry(
        operation: operation, path: PathParts(operation.path),
        result: answers.type(of: operation, status: answers.successStatus(of: operation))))
  }

  func collections() -> [MockCollection] {
    var found: [MockCollection] = []
    for entry in entries {
      guard ["GET", "PUT", "PATCH", "DELETE"].contains(entry.operation.method),
        let (path, name) = entry.path.item,
        !found.contains(where: { $0.path.blank == path.blank }),
        let create = self.entry("POST", path),
        let id = entry.operation.parameters.first(where: {
          $0.place == .path && $0.wireName == name
        }),
        let item = item(id, create, self.entry("GET", entry.path))
      else { continue }
      found.append(
        MockCollection(path: path, itemPath: entry.path, id: id, item: item))
    }
    return found
  }

  private func entry(_ method: String, _ path: PathParts) -> Entry? {
    entries.first { $0.operation.method == method && $0.path.blank == path.blank }
  }

  /// What is created; `nil` where a client could not learn its id.
  private func item(_ id: Parameter, _ create: Entry, _ read: Entry?) -> ItemPlace? {
    if let type = create.result { return places.places(in: type, id: id).first }
    guard create.operation.result == .none, namesItem(create.operation, id),
      let type = read?.result
    else { return nil }
    return places.places(in: type, id: id).first
  }

  func roles(
    in collection: MockCollection, _ find: (Entry, MockCollection) -> MockRole.Action?
  ) -> [(Operation, MockRole)] {
    entries.compactMap { entry in
      find(entry, collection).map { action in
        let found = entry.result.map { places.places(in: $0, id: collection.id) } ?? []
        return (
          entry.operation,
          MockRole(
            collection: collection, action: action, places: found,
            names: names(entry.path, in: collection))
        )
      }
    }
  }

  /// What a collection calls the placeholders of a path that is its own, by those that the path has.
  private func names(_ path: PathParts, in collection: MockCollection) -> [String: String] {
    guard [collection.path.blank, collection.itemPath.blank].contains(path.blank) else {
      return [:]
    }
    return Dictionary(
      zip(path.placeholders, collection.itemPath.placeholders)
        .filter { $0 != $1 }
    ) { first, _ in first }
  }

  /// What an operation does by its method and path.
  func action(_ entry: Entry, _ collection: MockCollection) -> MockRole.Action? {
    let method = entry.operation.method
    switch entry.path.blank {
    case collection.itemPath.blank:
      switch method {
      case "GET": return .read
      case "DELETE": return .delete
      case "PUT", "PATCH": return .update
      // Some APIs update in this way.
      case "POST": return isOnlyUpdate(entry, of: collection) ? .update : nil
      default: return nil
      }
    case collection.path.blank where method == "POST": return .create
    case collection.path.blank where method == "PUT" || method == "PATCH":
      return namesItem(entry.operation, collection.id) ? .update : nil
    default: return list(entry, of: collection).map { .list($0) }
    }
  }

  private func isOnlyUpdate(_ entry: Entry, of collection: MockCollection) -> Bool {
    let others = ["PUT", "PATCH"].compactMap { self.entry($0, entry.path) }
    guard others.isEmpty, entry.operation.body != .none, let result = entry.result else {
      return false
    }
    return places.places(in: result, id: collection.id).first?.type == collection.item.type
  }

  /// Whether a body has the item's id in it.
  private func namesItem(_ operation: Operation, _ id: Parameter) -> Bool {
    let type: TypeReference
    switch operation.body {
    case .members(let body): type = .named(body)
    case .value(let value): type = value
    case .none, .emptyObject, .fields, .anyFields, .bytes: return false
    }
    guard let record = places.members.record(type)?.record else { return false }
    return places.idField(of: record, id) != nil
  }

  /// The list that an operation answers at the collection's path, or beside it as a search does, be it
  /// across all parents.
  private func list(_ entry: Entry, of collection: MockCollection) -> ItemListPlace? {
    let method = entry.operation.method
    let literals = collection.path.literals
    let more = entry.path.literals.dropFirst(literals.count)
    let isThere = more.isEmpty && method == "GET"
    let isSearch = more.count == 1 && more.contains(where: Self.listingWords.contains)
    guard entry.path.literals.starts(with: literals), isThere || isSearch,
      method == "GET" || method == "POST",
      entry.path.blank == collection.path.blank
        || entry.path.placeholders.allSatisfy(collection.parents.contains),
      let result = entry.result
    else { return nil }
    return places.list(in: result, id: collection.id)
  }

  /// What an operation at a path of its own does: it reads an item if it takes the id under the same
  /// telling name, and answers with the same type.
  func actionByType(_ entry: Entry, _ collection: MockCollection) -> MockRole.Action? {
    let id = collection.id
    guard entry.operation.method == "GET", id.name.words.count > 1,
      !entry.path.blank.hasPrefix(collection.itemPath.blank + "/"),
      takes(id, entry), let result = entry.result
    else { return nil }
    return places.places(in: result, id: id).first?.type == collection.item.type ? .read : nil
  }

  /// Whether an operation is about what an id names: it stands in the query, or last in the path.
  private func takes(_ id: Parameter, _ entry: Entry) -> Bool {
    entry.path.placeholders.last == id.wireName
      || entry.operation.parameters.contains { $0.place == .query && $0.wireName == id.wireName }
  }
}
