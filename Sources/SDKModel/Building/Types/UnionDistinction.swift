/// How the alternatives of unions are told apart.
extension TypeBuilder {
  /// Fills in the members by which the alternatives of unions are told apart.
  mutating func completeUnions() {
    removeCycles()
    var known: [TypeID: UnionContent] = [:]
    for index in types.indices {
      guard case .union(var union) = types[index].shape else { continue }
      for position in union.alternatives.indices {
        guard let record = record(behind: union.alternatives[position].type) else { continue }
        union.alternatives[position].members = record.fields.map(\.wireName)
        union.alternatives[position].requiredMembers =
          record.fields.filter(\.isRequired).map(\.wireName)
      }
      let contents = union.alternatives.map { content(of: $0.type, &known) }
      for position in union.alternatives.indices where !union.alternatives[position].isKnown {
        union.alternatives[position].isToldByContent = contents.indices.contains {
          $0 != position && contents[$0].overlaps(contents[position])
        }
      }
      completeDiscriminator(of: &union)
      completeConstants(of: &union)
      types[index].shape = .union(union)
    }
  }

  /// Fills in the members that are constants and tell alternatives apart beside the discriminator.
  private func completeConstants(of union: inout Union) {
    var values: [String: Set<String>] = [:]
    let constants = union.alternatives.map { alternative in
      record(behind: alternative.type)?.fields.compactMap(constant) ?? []
    }
    for constant in constants.joined() where constant.member != union.discriminator {
      values[constant.member, default: []].insert(constant.value)
    }
    for position in constants.indices {
      union.alternatives[position].constants = constants[position].filter {
        values[$0.member, default: []].count > 1
      }
    }
  }

  /// The constant that a member is, if it is always there and but one text.
  private func constant(_ field: Field) -> Union.Constant? {
    guard field.isRequired, !field.isNullable, case .named(let id) = field.type,
      case .enumeration(let enumeration) = types[id.index].shape, enumeration.rawType == .string,
      enumeration.cases.count == 1
    else { return nil }
    return Union.Constant(member: field.wireName, value: enumeration.cases[0].rawValue)
  }

  /// The record that a type is, be it under another name.
  private func record(behind type: TypeReference) -> Record? {
    var type = type
    for _ in 0..<types.count {
      guard case .named(let id) = type else { return nil }
      switch types[id.index].shape {
      case .record(let record): return record
      case .alias(let target): type = target
      case .enumeration, .union, .statusUnion, .wrapper: return nil
      }
    }
    return nil
  }

  /// What a value of the type is besides plain values.
  ///
  /// - Parameter known: what is known of named types, of some only in part as they contain
  ///   themselves.
  private func content(
    of type: TypeReference,
    _ known: inout [TypeID: UnionContent]
  ) -> UnionContent {
    switch type {
    case .array(let element): return content(of: element, &known).isEmpty ? [] : .lists
    case .map(let value): return content(of: value, &known).isEmpty ? [] : .map
    case .nullable(let wrapped): return content(of: wrapped, &known)
    case .named(let id):
      if let content = known[id] { return content }
      known[id] = []
      var result: UnionContent = []
      switch types[id.index].shape {
      case .record: result = .object
      case .alias(let target), .wrapper(let target): result = content(of: target, &known)
      case .union(let union):
        known[id] = .union
        result = .union
        for alternative in union.alternatives {
          result.formUnion(content(of: alternative.type, &known))
        }
      case .enumeration, .statusUnion: break
      }
      known[id] = result
      return result
    default: return []
    }
  }
}

/// Of what values of several parts an alternative is.
private struct UnionContent: OptionSet {
  let rawValue: UInt8

  /// Lists of such values.
  static let lists = UnionContent(rawValue: 1)
  /// Objects of named members.
  static let object = UnionContent(rawValue: 2)
  /// Objects whose members have any name.
  static let map = UnionContent(rawValue: 4)
  /// A union within the union.
  static let union = UnionContent(rawValue: 8)

  /// Whether a value may be of both.
  func overlaps(_ other: UnionContent) -> Bool {
    !intersection(other).subtracting(.union).isEmpty
      && (contains(.lists) && other.contains(.lists) || contains(.union) || other.contains(.union)
        || contains(.map) && other.contains(.map))
  }
}

extension Union.Alternative {
  /// Whether the members of a value tell it.
  fileprivate var isKnown: Bool { !members.isEmpty }
}
