import SDKModel

extension Comparison {
  /// Compares all types that stand in the same place, then tells of those that are new or gone.
  mutating func compareTypes() {
    for pair in pairs { compare(pair) }
    let met = (old: Set(pairs.map(\.old)), new: Set(pairs.map(\.new)))
    let renamed = (old: Set(renamed.map(\.old)), new: Set(renamed.map(\.new)))
    for type in new.model.types where !type.isInline && !renamed.new.contains(type.id.index) {
      // What is called as before was met, unless it is something else now.
      if met.new.contains(type.id.index), old.named[type.wireName] != nil { continue }
      tell(
        type.isRequestBody ? .bodyTypeAdded : .typeAdded, Subject(type: type.wireName),
        new: type.shape.word, at: (nil, type.location))
    }
    for type in old.model.types where !type.isInline && !renamed.old.contains(type.id.index) {
      if met.old.contains(type.id.index), new.named[type.wireName] != nil { continue }
      if let pair = pairs.first(where: { $0.old == type.id.index && keepsName($0) }) {
        tellRenamed(pair, .typeNameKept)
        continue
      }
      tell(
        type.isRequestBody ? .bodyTypeRemoved : .typeRemoved, Subject(type: type.wireName),
        old: type.shape.word, at: (type.location, nil))
    }
  }

  private mutating func compare(_ pair: TypePair) {
    let (before, after) = (old.model.types[pair.old], new.model.types[pair.new])
    let site = TypeSite(
      pair: pair, label: labels[pair] ?? after.wireName, directions: directions[pair] ?? [],
      operation: bodies[pair].map { new.operations[$0.new].operation.route })
    let place = (old: before.location, new: after.location)
    let swift = (old: old.swiftName(before), new: new.swiftName(after))
    if renamed.contains(pair) {
      let isSame = swift.old != nil && swift.old == swift.new
      tellRenamed(
        pair,
        after.isRequestBody
          ? .bodyTypeRenamed
          : isSame ? .schemaRenamed : keepsName(pair) ? .typeNameKept : .typeRenamed)
    } else if before.wireName == after.wireName || before.isInline || after.isInline {
      if !before.isRequestBody, !after.isRequestBody, swift.old != swift.new {
        if !keepsName(pair) {
          tell(
            .swiftNameChanged, Subject(type: site.label), site.directions, swift: swift, at: place)
        } else if !before.isInline, !after.isInline {
          // What is declared within a type is reached through that one's former name.
          tell(.typeNameKept, Subject(type: site.label), site.directions, swift: swift, at: place)
        }
      }
    }
    if before.wireName == after.wireName, swift.old != nil, swift.new == nil {
      tell(.typeHidden, Subject(type: site.label), site.directions, swift: swift, at: place)
    }
    if before.isDeprecated != after.isDeprecated {
      tell(
        after.isDeprecated ? .deprecated : .undeprecated, Subject(type: site.label),
        site.directions, swift: (nil, swift.new), at: place)
    }
    switch (before.shape, after.shape) {
    case (.record(let left), .record(let right)): compare(left, right, site)
    case (.enumeration(let left), .enumeration(let right)): compare(left, right, site)
    case (.union(let left), .union(let right)): compare(left, right, site)
    case (.statusUnion(let left), .statusUnion(let right)): compare(left, right, site)
    case (.alias(let left), .alias(let right)), (.wrapper(let left), .wrapper(let right)):
      compare(left, right, Subject(type: site.label), site.directions, swift: swift, at: place)
    default:
      // Where an operation uses it, it is told at its use.
      guard before.wireName == after.wireName, site.directions.isEmpty else { return }
      tell(
        .typeChanged, Subject(type: site.label), old: before.shape.word, new: after.shape.word,
        swift: swift, at: place)
    }
  }
}

extension Comparison {
  private mutating func tellRenamed(_ pair: TypePair, _ rule: Rule) {
    let (before, after) = (old.model.types[pair.old], new.model.types[pair.new])
    tell(
      rule, Subject(type: labels[pair] ?? after.wireName), directions[pair] ?? [],
      old: before.wireName, new: after.wireName,
      swift: (old.swiftName(before), new.swiftName(after)), at: (before.location, after.location))
  }
}

/// Where two named types are compared.
struct TypeSite {
  var pair: TypePair
  /// The name of the new type, or the path to it.
  var label: String
  var directions: Directions
  /// The operation whose call takes the members one by one.
  var operation: String?

  /// The subject of what is said about a member.
  func member(_ name: String) -> Subject {
    Subject(operation: operation, type: label, member: name)
  }

  /// The subject of what is said about the whole.
  var whole: Subject { Subject(operation: operation, type: label) }
}

extension Snapshot {
  /// What Swift calls a type; `nil` where a program cannot name it.
  func swiftName(_ type: TypeDeclaration) -> String? {
    type.isRequestBody ? nil : api.types[type.id.index].name
  }
}

extension TypeShape {
  /// What kind of type it is, in a word.
  var word: String {
    switch self {
    case .record: "object"
    case .enumeration: "enumeration"
    case .alias: "alias"
    case .wrapper: "list or map"
    case .union: "union"
    case .statusUnion: "union by status"
    }
  }
}
