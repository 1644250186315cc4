/// Names an operation by its method and path, for reading: `GET /orgs/{org}/repos` is `list` in
/// `orgs.repos`, or `listOrgRepos` without resources.
struct PathNaming {
  /// The HTTP method in capitals.
  let method: String
  let path: PathWords
  let listing: Listing

  /// What an operation gives back, as far as names tell of it.
  enum Listing {
    /// A list.
    case list
    /// An object with a list in it.
    case wrapped
    /// Anything else.
    case single
  }

  /// A literal part of the path.
  private struct Object {
    var words: [String]
    /// Whether a parameter follows, so that one of them is meant.
    var isItem: Bool
  }

  /// The resource, outermost first, and the name in it, both by the path.
  ///
  /// The literal parts are the resources, nested as they nest. A verb at the end is the name
  /// (`orders.cancel`), and a single thing below a resource is part of it (`users.getAvatar`).
  func place() -> (resource: [[String]], name: [String]) {
    let literals = objects.map(\.words)
    if isAction { return (literals.dropLast(), path.finalLiteral ?? [verb]) }
    if literals.count > 1, let leaf = path.finalLiteral, !isCollection {
      return (literals.dropLast(), [verb] + leaf)
    }
    return (literals, wholeVerb)
  }

  /// The name in a resource that a tag gives, or at the top.
  ///
  /// What the resource says of the path already is left out of the name.
  func name(in resource: [[String]]) -> [String] {
    var objects = Self.objects(objects, below: resource)
    guard isAction, let action = path.finalLiteral else {
      if objects.isEmpty { return self.objects.isEmpty ? [verb] : wholeVerb }
      if verb == "create", !objects[objects.count - 1].isItem {
        objects[objects.count - 1].words = Plural.singular(objects[objects.count - 1].words)
      }
      return [verb] + Self.phrase(objects)
    }
    if objects.last?.words == action { objects.removeLast() }
    if objects.isEmpty { return action }
    return action + (action.count > 1 ? ["for"] : []) + Self.phrase(objects)
  }

  private var objects: [Object] {
    var result: [Object] = []
    for part in path.parts {
      switch part {
      case .literal(let words): result.append(Object(words: words, isItem: false))
      case .parameter:
        if !result.isEmpty { result[result.count - 1].isItem = true }
      }
    }
    return result
  }

  /// The objects behind the last one that the resource is named after, or else all.
  private static func objects(_ objects: [Object], below resource: [[String]]) -> [Object] {
    guard let name = resource.last else { return objects }
    let index = objects.lastIndex {
      Plural.isSame($0.words, name) || Plural.isSame($0.words, resource.flatMap(\.self))
    }
    return index.map { Array(objects[($0 + 1)...]) } ?? objects
  }

  private static func phrase(_ objects: [Object]) -> [String] {
    objects.flatMap { $0.isItem ? Plural.singular($0.words) : $0.words }
  }

  /// Whether the path ends in a verb, such as `/orders/{id}/cancel`.
  private var isAction: Bool {
    guard let words = path.finalLiteral, let first = words.first else { return false }
    switch method {
    case "GET", "QUERY": return Verbs.reading.contains(first)
    case "POST", "PUT": return Verbs.contains(first) && words != ["post"]
    default: return false
    }
  }

  /// Whether the path stands for several things.
  private var isCollection: Bool {
    guard let last = path.finalLiteral?.last else { return false }
    return Plural.isPlural(last) || listing == .list
  }

  /// What the method does to what the path names.
  private var verb: String {
    switch method {
    case "GET": listing == .list || listing == .wrapped && isCollection ? "list" : "get"
    case "POST": path.finalParameter == nil ? "create" : "update"
    case "PUT": "replace"
    case "PATCH": "update"
    default: method.lowercased()
    }
  }

  /// The verb for what a resource itself names; `deleteAll` where it names several things.
  private var wholeVerb: [String] {
    let isWhole = ["PUT", "PATCH", "DELETE"].contains(method) && isCollection
    return isWhole ? [verb, "all"] : [verb]
  }
}
