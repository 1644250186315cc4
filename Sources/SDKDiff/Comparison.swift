import Diagnostics
import SDKModel
import SwiftEmitter

/// The work of comparing two models. Each file beside this one adds one part of it.
struct Comparison {
  let old: Snapshot
  let new: Snapshot
  let operations: OperationMatching
  /// What the old names of types mean today.
  let formerTypeNames: FormerTypeNames
  /// The pairs of types that stand in the same place, in the order of their discovery, and which
  /// ways their values travel.
  private(set) var pairs: [TypePair] = []
  private(set) var directions: [TypePair: Directions] = [:]
  /// What a pair is called: the new type's name, or the path to it.
  private(set) var labels: [TypePair: String] = [:]
  /// The operation whose call takes the members of the pair one by one.
  private(set) var bodies: [TypePair: (old: Int, new: Int)] = [:]
  /// The types of each side that stand in the place of one type of the other only.
  private(set) var renamed: [TypePair] = []
  var changes: [Change] = []

  init(_ old: Snapshot, _ new: Snapshot) {
    self.old = old
    self.new = new
    operations = OperationMatching(old.operations, new.operations)
    formerTypeNames = FormerTypeNames(new.api)
  }

  /// Compares everything.
  mutating func run() {
    for (left, right) in operations.pairs { meetTypes(of: left, and: right) }
    meetUnusedTypes()
    findRenamedTypes()
    compareClients()
    for (left, right) in operations.pairs { compare(operation: left, with: right) }
    for index in operations.added { tell(.operationAdded, new: index) }
    for index in operations.removed { tell(.operationRemoved, old: index) }
    compareTypes()
    compareSwift()
    compareFormerNames()
  }
}

// MARK: - Meeting types

extension Comparison {
  /// Finds the types that stand in the same places of two operations.
  private mutating func meetTypes(of left: Int, and right: Int) {
    let (first, second) = (old.operations[left].operation, new.operations[right].operation)
    let name = second.route
    if let before = first.bodyType, let after = second.bodyType {
      let pair = TypePair(old: before.index, new: after.index)
      meet(pair, .request, label: "\(name) request")
      bodies[pair] = (left, right)
    }
    for (before, after) in parameterPairs(first, second) where before.place == after.place {
      let isMember = after.place == .body && first.bodyType != nil && second.bodyType != nil
      if isMember { continue }
      meet(before.type, after.type, .request, label: "\(name) \(after.wireName)")
    }
    if let (before, after) = first.result.types(second.result) {
      meet(before, after, .response, label: "\(name) response")
    }
    if let before = first.failure, let after = second.failure {
      meet(before, after, .response, label: "\(name) error")
    }
  }

  private mutating func meet(
    _ left: TypeReference, _ right: TypeReference, _ way: Directions, label: String
  ) {
    var met: [TypePair] = []
    _ = difference(left, right) { met.append($0) }
    for pair in met { meet(pair, way, label: label) }
  }

  private mutating func meet(_ pair: TypePair, _ way: Directions, label: String) {
    let known = directions[pair]
    if let known, known.isSuperset(of: way) { return }
    directions[pair] = (known ?? []).union(way)
    if known == nil {
      pairs.append(pair)
      let type = new.model.types[pair.new]
      labels[pair] = type.isInline ? label : type.wireName
    }
    let label = labels[pair] ?? label
    switch (old.model.types[pair.old].shape, new.model.types[pair.new].shape) {
    case (.record(let first), .record(let second)):
      let fields = Dictionary(
        first.fields.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
      for field in second.fields {
        guard let before = fields[field.wireName] else { continue }
        meet(before.type, field.type, way, label: "\(label).\(field.wireName)")
      }
      if let before = first.additional, let after = second.additional {
        meet(before, after, way, label: "\(label).*")
      }
    case (.wrapper(let first), .wrapper(let second)), (.alias(let first), .alias(let second)):
      meet(first, second, way, label: label)
    case (.union(let first), .union(let second)):
      for (before, after) in alternativePairs(first, second) {
        meet(before.type, after.type, way, label: "\(label).\(after.name.snakeCase)")
      }
    case (.statusUnion(let first), .statusUnion(let second)):
      for after in second.alternatives {
        guard let before = first.alternatives.first(where: { $0.statuses == after.statuses }),
          let left = before.type, let right = after.type
        else { continue }
        meet(left, right, way, label: "\(label) \(after.name.snakeCase)")
      }
    default: break
    }
  }

  /// Types that no operation uses are the same if they are called the same.
  private mutating func meetUnusedTypes() {
    let met = Set(pairs.map(\.new))
    for type in new.model.types where !type.isInline && !met.contains(type.id.index) {
      guard let before = old.named[type.wireName] else { continue }
      meet(TypePair(old: before, new: type.id.index), [], label: type.wireName)
    }
  }

  /// A type was renamed if neither name is known on the other side, and neither type stands in the
  /// place of a second one.
  private mutating func findRenamedTypes() {
    var successors: [Int: Set<Int>] = [:]
    var predecessors: [Int: Set<Int>] = [:]
    for pair in pairs {
      successors[pair.old, default: []].insert(pair.new)
      predecessors[pair.new, default: []].insert(pair.old)
    }
    renamed = pairs.filter { pair in
      let (before, after) = (old.model.types[pair.old], new.model.types[pair.new])
      return !before.isInline && !after.isInline && before.wireName != after.wireName
        && old.named[after.wireName] == nil && new.named[before.wireName] == nil
        && successors[pair.old]?.count == 1 && predecessors[pair.new]?.count == 1
    }
  }

  /// Whether the place of one named type was taken by another without either being renamed.
  func isReplaced(_ left: TypeReference, by right: TypeReference) -> Bool {
    var isReplaced = false
    _ = difference(left, right) { pair in
      let (before, after) = (old.model.types[pair.old], new.model.types[pair.new])
      guard !before.isInline, !after.isInline else { return }
      if before.wireName != after.wireName, !renamed.contains(pair), !keepsName(pair) {
        isReplaced = true
      }
    }
    return isReplaced
  }

  /// The alternatives of two unions that are the same: by the types' names, or by their order where
  /// neither has a name.
  func alternativePairs(
    _ left: Union, _ right: Union
  ) -> [(old: Union.Alternative, new: Union.Alternative)] {
    var pairs: [(Union.Alternative, Union.Alternative)] = []
    var rest = left.alternatives
    for alternative in right.alternatives {
      let name = new.describe(alternative.type)
      let index =
        rest.firstIndex { old.describe($0.type) == name }
        ?? rest.firstIndex { $0.name == alternative.name }
      if let index { pairs.append((rest.remove(at: index), alternative)) }
    }
    return pairs
  }
}

// MARK: - Telling

extension Comparison {
  /// Notes a change. Its place is that of the new side, or else that of the old.
  mutating func tell(
    _ rule: Rule,
    _ subject: Subject,
    _ ways: Directions = [],
    old before: String? = nil,
    new after: String? = nil,
    swift: (old: String?, new: String?) = (nil, nil),
    at place: (old: SourceLocation?, new: SourceLocation?)
  ) {
    changes.append(
      Change(
        rule: rule, subject: subject, directions: ways, old: before, new: after,
        oldSwift: swift.old, newSwift: swift.new, location: place.new ?? place.old,
        isInOld: place.new == nil))
  }

  private mutating func tell(_ rule: Rule, new index: Int) {
    let operation = new.operations[index].operation
    tell(
      rule, Subject(operation: operation.route), [.request, .response], new: operation.id,
      swift: (nil, new.api.calls[index].name), at: (nil, operation.location))
  }

  private mutating func tell(_ rule: Rule, old index: Int) {
    let operation = old.operations[index].operation
    tell(
      rule, Subject(operation: operation.route), [.request, .response], old: operation.id,
      swift: (old.api.calls[index].name, nil), at: (operation.location, nil))
  }
}

extension Operation {
  /// Method and path.
  var route: String { "\(method) \(path)" }
}

extension Operation.Result {
  /// The type of the values, if there is one.
  var type: TypeReference? {
    switch self {
    case .value(let type), .optional(let type), .events(let type), .lines(let type),
      .sequence(let type):
      type
    case .byStatus(let id): .named(id)
    case .none, .text, .data, .stream: nil
    }
  }

  /// The types of two results of one kind.
  func types(_ other: Operation.Result) -> (TypeReference, TypeReference)? {
    guard kind == other.kind, let type, let second = other.type else { return nil }
    return (type, second)
  }

  /// What kind of result it is, in words; one that may be absent is of the same kind.
  var kind: String {
    switch self {
    case .none: "no body"
    case .value, .optional: "JSON"
    case .byStatus: "JSON that depends on the status"
    case .text: "text"
    case .data: "bytes"
    case .stream: "a stream of bytes"
    case .events: "events"
    case .lines: "JSON Lines"
    case .sequence: "a JSON text sequence"
    }
  }
}
