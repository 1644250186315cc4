import Diagnostics
import SDKModel

extension Comparison {
  mutating func compare(_ left: Record, _ right: Record, _ site: TypeSite) {
    let place = (
      old: old.model.types[site.pair.old].location, new: new.model.types[site.pair.new].location
    )
    let known = Dictionary(
      left.fields.enumerated().map { ($1.wireName, $0) }, uniquingKeysWith: { first, _ in first })
    var kept: [(old: Int, new: Int)] = []
    for (index, field) in right.fields.enumerated() {
      let swift = word(index, field, of: site, side: .new)
      guard let position = known[field.wireName] else {
        tell(
          field.isRequired ? .memberAddedRequired : .memberAddedOptional,
          site.member(field.wireName), site.directions, new: new.describe(field.type),
          swift: (nil, swift), at: (nil, field.location ?? place.new))
        continue
      }
      kept.append((position, index))
      let before = left.fields[position]
      compare(
        before, field, site, swift: (word(position, before, of: site, side: .old), swift),
        at: (before.location ?? place.old, field.location ?? place.new))
    }
    let names = Set(right.fields.map(\.wireName))
    for (index, field) in left.fields.enumerated() where !names.contains(field.wireName) {
      tell(
        field.isRequired ? .memberRemovedRequired : .memberRemovedOptional,
        site.member(field.wireName), site.directions, old: old.describe(field.type),
        swift: (word(index, field, of: site, side: .old), nil),
        at: (field.location ?? place.old, nil))
    }
    let isPublic = !new.model.types[site.pair.new].isRequestBody
    if isPublic, site.directions.contains(.request), kept.map(\.old) != kept.map(\.old).sorted() {
      tell(
        .membersReordered, site.whole, site.directions,
        old: kept.map(\.old).sorted().map { left.fields[$0].wireName }.joined(separator: ", "),
        new: kept.map { right.fields[$0.new].wireName }.joined(separator: ", "), at: place)
    }
    compareOthers(left.additional, right.additional, site, place)
  }

  private mutating func compare(
    _ before: Field, _ after: Field, _ site: TypeSite, swift: (old: String?, new: String?),
    at place: (old: SourceLocation, new: SourceLocation)
  ) {
    let subject = site.member(after.wireName)
    func told(_ rule: Rule, _ old: String? = nil, _ new: String? = nil) {
      tell(rule, subject, site.directions, old: old, new: new, swift: swift, at: place)
    }
    if before.isRequired != after.isRequired {
      told(after.isRequired ? .memberBecameRequired : .memberBecameOptional)
    }
    if before.isNullable != after.isNullable, before.type != .json, after.type != .json {
      told(after.isNullable ? .memberBecameNullable : .memberStoppedNullable)
    }
    if before.isDeprecated != after.isDeprecated {
      told(after.isDeprecated ? .deprecated : .undeprecated)
    }
    if before.isSecret != after.isSecret {
      told(after.isSecret ? .memberBecameSecret : .memberStoppedSecret)
    }
    if before.access != after.access {
      told(.memberAccessChanged, before.access.text, after.access.text)
    }
    compare(before.type, after.type, subject, site.directions, swift: swift, at: place)
  }

  private mutating func compareOthers(
    _ left: TypeReference?, _ right: TypeReference?, _ site: TypeSite,
    _ place: (old: SourceLocation, new: SourceLocation)
  ) {
    switch (left, right) {
    case (nil, nil): break
    case (let before?, let after?):
      compare(before, after, site.member("*"), site.directions, at: place)
    case (nil, let after?):
      tell(
        .otherMembersAdded, site.whole, site.directions, new: new.describe(after), at: place)
    case (let before?, nil):
      tell(
        .otherMembersRemoved, site.whole, site.directions, old: old.describe(before), at: place)
    }
  }

  /// A member as Swift declares it: the argument of a call, or a property.
  private func word(_ index: Int, _ field: Field, of site: TypeSite, side: Side) -> String? {
    let snapshot = side == .old ? old : new
    guard let body = bodies[site.pair] else {
      return snapshot.member(index, of: side == .old ? site.pair.old : site.pair.new)
    }
    let position = side == .old ? body.old : body.new
    let operation = snapshot.operations[position].operation
    let parameter = operation.parameters.first {
      $0.place == .body && $0.wireName == field.wireName
    }
    return parameter.flatMap { snapshot.argument($0, of: position) }
  }

  private enum Side { case old, new }
}

extension Access {
  fileprivate var text: String {
    switch self {
    case .readWrite: "both ways"
    case .readOnly: "from the API only"
    case .writeOnly: "to the API only"
    }
  }
}
