import OpenAPIDocument

/// Where a type without a name of its own is declared, and as what.
struct TypePlace {
  var namespace: [Name]
  var name: Name
  /// The name to take where the first is taken already.
  var otherName: Name?

  /// The place of what stands inside, as an element of a list or a value of a map.
  var element: TypePlace {
    TypePlace(
      namespace: namespace, name: Name(words: name.words.singular),
      otherName: otherName.map { Name(words: $0.words.singular) })
  }
}

extension TypePlace {
  /// The place of what a component holds that is no schema itself: beside the components, whoever
  /// refers to it, so that no operation that comes or goes renames it.
  init(of holder: SchemaHolder, names: inout NameTable) {
    let words = names.name(holder.name).words
    let kind = holder.kind.rawValue
    let name =
      if words.last == kind || holder.kind == .parameter && words.last == "param" {
        words
      } else if words.first?.first?.isNumber == true {
        [kind] + words  // As in `404`.
      } else {
        words + [kind]
      }
    self.init(namespace: [], name: Name(words: name))
  }
}

/// Where the types within a record are declared.
struct InnerPlaces {
  var namespace: [Name]
  var prefix: [String]
  /// The prefix to take where a name with the first is taken already.
  var otherPrefix: [String] = []

  func place(_ name: Name) -> TypePlace {
    TypePlace(
      namespace: namespace, name: Name(words: prefix + name.words),
      otherName: otherPrefix.isEmpty ? nil : Name(words: otherPrefix + name.words))
  }
}

/// The names already given, by namespace, compared without regard to case and word boundaries.
struct TakenNames {
  private var taken: Set<String> = []
  /// The namespaces that hold a name.
  private var namespaces: Set<String> = []
  /// The number to try next, by name.
  private var next: [String: Int] = [:]
  /// The namespace of the last name: mostly that of the next one, too.
  private var last: (namespace: [Name], scope: String) = ([], "")

  /// - Parameter capacity: how many names will be asked for, if that is known.
  init(capacity: Int = 0) {
    taken.reserveCapacity(capacity)
  }

  /// The name itself if it is free, or else the name with the first free number after it.
  mutating func unique(_ name: Name, in namespace: [Name]) -> Name {
    if namespace != last.namespace {
      last = (namespace, Self.scope(namespace))
      if !namespace.isEmpty { namespaces.insert(last.scope) }
    }
    let key = Self.key(name, in: last.scope)
    if taken.insert(key).inserted { return name }
    var number = next[key] ?? 2
    while !taken.insert(key + "\(number)").inserted { number += 1 }
    next[key] = number + 1
    return Name(words: name.words + ["\(number)"])
  }

  /// The first of two names that is free, or else the first with a number.
  mutating func unique(_ name: Name, or other: Name?, in namespace: [Name]) -> Name {
    guard let other, contains(name, in: namespace), !contains(other, in: namespace) else {
      return unique(name, in: namespace)
    }
    return unique(other, in: namespace)
  }

  private func contains(_ name: Name, in namespace: [Name]) -> Bool {
    taken.contains(Self.scope(namespace) + name.words.joined())
  }

  /// Gives a name back.
  mutating func release(_ name: Name, in namespace: [Name]) {
    taken.remove(Self.key(name, in: Self.scope(namespace)))
  }

  /// Whether a name was given in a namespace itself.
  func hasNames(in namespace: [Name]) -> Bool {
    namespaces.contains(Self.scope(namespace))
  }

  private static func key(_ name: Name, in scope: String) -> String {
    // Most names are a word, and most of these are those of members.
    if scope.isEmpty, name.words.count == 1 { return name.words[0] }
    return name.words.reduce(into: scope) { $0 += $1 }
  }

  private static func scope(_ namespace: [Name]) -> String {
    namespace.isEmpty ? "" : namespace.map { $0.words.joined() }.joined(separator: ".") + "."
  }
}

extension [String] {
  /// The words of one element of what these words name, by the common English plurals.
  var singular: [String] {
    guard let last else { return self }
    let stem: String
    if last.hasSuffix("ies"), last.utf8.count > 4 {
      stem = last.dropLast(3) + "y"
    } else if ["sses", "shes", "ches", "xes"].contains(where: last.hasSuffix) {
      stem = String(last.dropLast(2))
    } else if last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("us"),
      last.utf8.count > 2
    {
      stem = String(last.dropLast())
    } else {
      return self + ["item"]
    }
    return dropLast() + [stem]
  }
}
