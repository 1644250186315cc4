import SDKModel

// Enumerations and unions.
extension Comparison {
  mutating func compare(_ left: Enumeration, _ right: Enumeration, _ site: TypeSite) {
    let place = (
      old: old.model.types[site.pair.old].location, new: new.model.types[site.pair.new].location
    )
    for (index, value) in right.cases.enumerated() {
      let swift = new.member(index, of: site.pair.new)
      guard let position = left.cases.firstIndex(where: { $0.rawValue == value.rawValue }) else {
        tell(
          .valueAdded, site.member(value.rawValue), site.directions,
          swift: (nil, swift), at: (nil, value.location ?? place.new))
        continue
      }
      let before = old.member(position, of: site.pair.old)
      if before != swift {
        tell(
          .swiftNameChanged, site.member(value.rawValue), site.directions, swift: (before, swift),
          at: (nil, value.location ?? place.new))
      }
    }
    for (index, value) in left.cases.enumerated() {
      if right.cases.contains(where: { $0.rawValue == value.rawValue }) { continue }
      tell(
        .valueRemoved, site.member(value.rawValue), site.directions,
        swift: (old.member(index, of: site.pair.old), nil),
        at: (value.location ?? place.old, nil))
    }
  }

  mutating func compare(_ left: Union, _ right: Union, _ site: TypeSite) {
    let place = (
      old: old.model.types[site.pair.old].location, new: new.model.types[site.pair.new].location
    )
    let pairs = alternativePairs(left, right)
    for (index, alternative) in right.alternatives.enumerated() {
      guard let pair = pairs.first(where: { $0.new.name == alternative.name }) else {
        tell(
          .alternativeAdded, site.member(new.describe(alternative.type)), site.directions,
          swift: (nil, new.member(index, of: site.pair.new)), at: (nil, place.new))
        continue
      }
      compare(
        pair.old.type, alternative.type, site.member(new.describe(alternative.type)),
        site.directions, at: place)
      if pair.old.name != alternative.name {
        let position = left.alternatives.firstIndex { $0.name == pair.old.name }
        tell(
          .swiftNameChanged, site.member(new.describe(alternative.type)), site.directions,
          swift: (
            position.flatMap { old.member($0, of: site.pair.old) },
            new.member(index, of: site.pair.new)
          ), at: place)
      }
    }
    for (index, alternative) in left.alternatives.enumerated() {
      if pairs.contains(where: { $0.old.name == alternative.name }) { continue }
      tell(
        .alternativeRemoved, site.member(old.describe(alternative.type)), site.directions,
        swift: (old.member(index, of: site.pair.old), nil), at: (place.old, nil))
    }
    let values = { (pairs: [(old: Union.Alternative, new: Union.Alternative)]) in
      pairs.contains { !$0.old.discriminatorValues.allSatisfy($0.new.discriminatorValues.contains) }
    }
    if left.discriminator != right.discriminator || values(pairs) {
      tell(
        .discriminatorChanged, site.whole, site.directions, old: left.discriminator ?? "by members",
        new: right.discriminator ?? "by members", at: place)
    }
  }

  mutating func compare(_ left: StatusUnion, _ right: StatusUnion, _ site: TypeSite) {
    let place = (
      old: old.model.types[site.pair.old].location, new: new.model.types[site.pair.new].location
    )
    for (index, alternative) in right.alternatives.enumerated() {
      let subject = site.member(alternative.statuses.text)
      guard let before = left.alternatives.first(where: { $0.statuses == alternative.statuses })
      else {
        tell(
          .alternativeAdded, subject, site.directions,
          new: alternative.type.map { new.describe($0) } ?? "no body",
          swift: (nil, new.member(index, of: site.pair.new)), at: (nil, place.new))
        continue
      }
      switch (before.type, alternative.type) {
      case (nil, nil): break
      case (_?, _?) where before.content != alternative.content:
        tell(
          .resultChanged, subject, site.directions, old: before.content.words,
          new: alternative.content.words, at: place)
      case (let before?, let after?): compare(before, after, subject, site.directions, at: place)
      case (nil, _): tell(.resultAdded, subject, site.directions, at: place)
      case (_, nil): tell(.resultRemoved, subject, site.directions, at: place)
      }
    }
    for (index, alternative) in left.alternatives.enumerated() {
      if right.alternatives.contains(where: { $0.statuses == alternative.statuses }) { continue }
      tell(
        .alternativeRemoved, site.member(alternative.statuses.text), site.directions,
        old: alternative.type.map { old.describe($0) } ?? "no body",
        swift: (old.member(index, of: site.pair.old), nil), at: (place.old, nil))
    }
  }
}

extension StatusUnion.Content {
  fileprivate var words: String {
    switch self {
    case .json: "JSON"
    case .text: "text"
    case .data: "bytes"
    case .stream: "a stream of bytes"
    case .events: "events"
    case .lines: "JSON Lines"
    case .sequence: "a JSON text sequence"
    }
  }
}

extension StatusUnion.Statuses {
  fileprivate var text: String {
    switch self {
    case .code(let code): "\(code)"
    case .range(let digit): "\(digit)XX"
    case .other: "any other status"
    }
  }
}
