import Diagnostics
import OpenAPIDocument

/// What two demands on one value, of which one or both are unions, come down to.
extension SchemaComposition {
  /// More alternatives than anybody could tell apart.
  static var mostChoices: Int { 32 }

  /// The alternatives of a value that is one of the alternatives of both schemas (reduced): each of
  /// the one together with each of the other, where a value can be both. `nil` where these are too
  /// many.
  mutating func intersection(
    _ left: Schema,
    _ right: Schema
  ) -> (choices: [Schema], discriminator: Discriminator?)? {
    if left.oneOf.isEmpty || right.oneOf.isEmpty || left.oneOf.same(as: right.oneOf) {
      return (
        right.oneOf.isEmpty ? left.oneOf : right.oneOf, right.discriminator ?? left.discriminator
      )
    }
    if left.onlyChoosesMembers { return (right.oneOf, right.discriminator) }
    if right.onlyChoosesMembers { return (left.oneOf, left.discriminator) }
    var choices: [Schema] = []
    for first in left.oneOf {
      for second in right.oneOf {
        guard let choice = both(first, and: second) else { continue }
        if !choices.contains(where: { $0.same(as: choice) }) { choices.append(choice) }
        if choices.count > Self.mostChoices { return nil }
      }
    }
    if choices.isEmpty {
      noteContradiction(at: right.location)
      return (right.oneOf, right.discriminator)
    }
    func isAmong(_ all: [Schema]) -> Bool {
      choices.allSatisfy { choice in all.contains { $0.same(as: choice) } }
    }
    if isAmong(right.oneOf) { return (choices, right.discriminator) }
    return (choices, isAmong(left.oneOf) ? left.discriminator : nil)
  }

  mutating func noteTooManyChoices(at location: SourceLocation) {
    guard noted.insert(location).inserted else { return }
    tally.unsupported(
      "a schema whose unions have more than \(Self.mostChoices) combinations",
      at: location,
      effect: "Its values are read and written as JSON, without a type of their own.")
  }

  mutating func noteContradiction(_ what: String = "both types", at location: SourceLocation) {
    guard noted.insert(location).inserted else { return }
    tally.note(
      "schema-contradiction",
      "the parts of a schema contradict one another: no value has \(what)",
      at: location,
      remedy: "The last one holds; correct the other.")
  }

  /// An alternative of one union that is an alternative of another at the same time; `nil` where no
  /// value is both.
  private mutating func both(_ first: Schema, and second: Schema) -> Schema? {
    if first.same(as: second) { return second }
    let (left, right) = (kinds(of: first), kinds(of: second))
    if !left.isEmpty, !right.isEmpty {
      guard !left.common(right).isEmpty else { return nil }
      if first.isBare, right.isSubset(of: left) { return second }
      if second.isBare, left.isSubset(of: right) { return first }
    }
    var parts = SchemaParts(location: second.location)
    parts.allOf = [first, second]
    if let name = first.title ?? first.reference, let other = second.title ?? second.reference {
      parts.title = name + " and " + other
    }
    return Schema(parts)
  }

  /// A union without the alternatives that another demand on the same value rules out; no union at
  /// all where no alternative says more than that demand.
  mutating func narrowed(_ union: Schema, by other: Schema) -> Schema {
    let demanded = other.types.subtracting(.null)
    guard !union.oneOf.isEmpty, other.oneOf.isEmpty, !demanded.isEmpty else { return union }
    if union.onlyChoosesMembers, other.declaresProperties {
      return union.changed { $0.oneOf = [] }
    }
    var fitting: [Schema] = []
    for choice in union.oneOf {
      let own = kinds(of: choice)
      if own.isEmpty || !own.common(demanded).isEmpty { fitting.append(choice) }
    }
    return union.changed { $0.oneOf = fitting.allSatisfy(\.isBare) ? [] : fitting }
  }

  /// The parts of a schema without those that only list types, of which another part picks some.
  mutating func telling(_ parts: [Schema]) -> [Schema] {
    guard parts.count > 1 else { return parts }
    var result = parts
    for (index, part) in parts.enumerated().reversed() where onlyListsTypes(part) {
      let listed = kinds(of: part)
      for other in result.indices where other != index {
        let own = kinds(of: result[other])
        if own.isEmpty || !own.isSubset(of: listed) { continue }
        if Self.exclude(part.format, result[other].format) { continue }
        result.remove(at: index)
        break
      }
    }
    return result
  }

  /// Whether no text has both formats; most go together.
  static func exclude(_ format: String?, _ other: String?) -> Bool {
    let kinds = [
      "date-time": 0, "date": 1, "time": 2, "byte": 3, "base64": 3, "uuid": 4, "email": 5,
    ]
    guard let format, let other, let kind = kinds[format], let second = kinds[other] else {
      return false
    }
    return kind != second
  }

  /// Whether all that a schema says is which types its values may have.
  private mutating func onlyListsTypes(_ schema: Schema) -> Bool {
    if let reference = schema.reference {
      guard !schema.hasStructure, let target = document.schema(named: reference) else {
        return false
      }
      if let known = componentsThatListTypes[reference] { return known }
      // What it is while it is found out, for one that is made of itself.
      componentsThatListTypes[reference] = false
      let result = onlyListsTypes(target)
      componentsThatListTypes[reference] = result
      return result
    }
    let parts = schema.allOf + schema.oneOf + schema.anyOf
    let own = parts.isEmpty ? schema : schema.withoutComposition
    guard own.isBare || own.saysNothing else { return false }
    for part in parts where !onlyListsTypes(part) { return false }
    return true
  }

  /// The types that a value of a schema may have, null apart, references followed; empty where any
  /// will do.
  mutating func kinds(of schema: Schema) -> SchemaTypes {
    var result = schema.types.subtracting(.null)
    func narrow(_ other: SchemaTypes) {
      if !other.isEmpty { result = result.isEmpty ? other : result.common(other) }
    }
    if let reference = schema.reference { narrow(kinds(ofComponent: reference)) }
    for part in schema.allOf { narrow(kinds(of: part)) }
    for choices in [schema.oneOf, schema.anyOf] where !choices.isEmpty {
      var all: SchemaTypes = []
      var isAny = false
      for choice in choices {
        let own = kinds(of: choice)
        isAny = isAny || own.isEmpty && choice.types != .null
        all.formUnion(own)
      }
      if !isAny { narrow(all) }
    }
    return result
  }

  private mutating func kinds(ofComponent name: String) -> SchemaTypes {
    if let known = componentKinds[name] { return known }
    guard let schema = document.schema(named: name) else { return [] }
    // What they are while they are found out, for a component that is made of itself.
    componentKinds[name] = schema.types.subtracting(.null)
    let result = kinds(of: schema)
    componentKinds[name] = result
    return result
  }
}

extension Schema {
  /// Whether all that the alternatives of a union say is which members there must be.
  var onlyChoosesMembers: Bool {
    !oneOf.isEmpty && oneOf.allSatisfy(\.onlyDemandsMembers)
  }

  fileprivate var withoutComposition: Schema {
    changed {
      $0.allOf = []
      $0.oneOf = []
      $0.anyOf = []
    }
  }

  /// The schema with its two unions, of which a value must fit both, as parts of it; `nil` where it
  /// has not got two.
  var unionsApart: Schema? {
    guard !oneOf.isEmpty, !anyOf.isEmpty else { return nil }
    var first = SchemaParts(location: location)
    first.oneOf = oneOf
    first.discriminator = discriminator
    var second = SchemaParts(location: location)
    second.anyOf = anyOf
    return changed {
      $0.oneOf = []
      $0.anyOf = []
      $0.discriminator = nil
      $0.allOf = [Schema(first), Schema(second)]
    }
  }

  /// Whether this is the very same schema, or a reference to the same.
  fileprivate func same(as other: Schema) -> Bool {
    self === other
      || reference != nil && reference == other.reference && !hasStructure && !other.hasStructure
  }
}

extension [Schema] {
  fileprivate func same(as other: [Schema]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.same(as: $1) }
  }
}

extension SchemaTypes {
  /// The types that a value of both sets may have; null if both allow it, or one that says nothing
  /// else.
  func common(_ other: SchemaTypes) -> SchemaTypes {
    let (left, right) = (subtracting(.null), other.subtracting(.null))
    if left.isEmpty || right.isEmpty { return union(other) }
    let null = intersection(other).intersection(.null)
    var common = left.intersection(right)
    // Every integer is a number.
    if left.contains(.integer) && right.contains(.number)
      || left.contains(.number) && right.contains(.integer)
    {
      common.insert(.integer)
    }
    return common.isEmpty ? [] : common.union(null)
  }
}
