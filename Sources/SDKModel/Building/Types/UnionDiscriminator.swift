import Diagnostics
import OpenAPIDocument

/// What discriminators come to in the types of alternatives.
extension TypeBuilder {
  /// Whether an alternative is an object that keeps no member of a name.
  mutating func lacks(_ member: String, _ choice: Schema) -> Bool {
    let content = resolved(choice)
    guard content.oneOf.isEmpty, isRecord(content), content.patternProperties.isEmpty else {
      return false
    }
    return switch content.additionalProperties {
    case .unspecified, .forbidden: !content.declares(member)
    case .free, .schema: false
    }
  }

  mutating func noteDefault(
    _ rule: DiscriminatorRule?,
    among choices: [Schema],
    at location: SourceLocation
  ) {
    guard let rule, let name = rule.defaultSchema, !choices.contains(where: rule.isDefault) else {
      return
    }
    tally.note(
      "discriminator-default",
      "the 'defaultMapping' of a discriminator is none of the alternatives",
      at: location,
      remedy: "Values that are unknown are kept as JSON; add '\(name)' to the alternatives.")
  }

  /// Tells of values that are mapped to what is none of the alternatives, nor within one.
  mutating func noteMapping(
    _ rule: DiscriminatorRule?,
    among choices: [Schema],
    at location: SourceLocation
  ) {
    guard var others = rule?.mapped else { return }
    others.subtract(choices.compactMap(\.componentName))
    var seen: Set<String> = []
    var next = choices
    while !others.isEmpty, let schema = next.popLast() {
      if let name = schema.reference, seen.insert(name).inserted {
        others.remove(name)
        if let target = heirs.base(name) ?? document.schema(named: name) { next.append(target) }
      }
      next += schema.oneOf + schema.anyOf + schema.allOf
    }
    guard let name = others.min() else { return }
    tally.note(
      "discriminator-mapping",
      "the 'mapping' of a discriminator names what is none of the alternatives",
      at: location,
      remedy: "Such values are kept as JSON; add '\(name)' to the alternatives.")
  }

  /// Fills in how alternatives and the member that tells them apart go together: which of them may
  /// come without it, and which do not hold it themselves.
  func completeDiscriminator(of union: inout Union) {
    guard let member = union.discriminator else { return }
    let all = union.alternatives.map { parts(of: $0.type) }
    let fields = all.joined().compactMap { part in
      if case .record(let record) = part { record.field(member) } else { nil }
    }
    for index in union.alternatives.indices {
      let alternative = union.alternatives[index]
      union.alternatives[index].mayLackDiscriminator = all[index].contains { part in
        guard case .record(let record) = part else { return true }
        return record.field(member)?.isRequired != true
      }
      guard let value = alternative.discriminatorValues.first, !alternative.isDefault,
        parts(of: alternative.type, until: { $0.discriminator == member }).contains(where: { part in
          if case .record(let record) = part { !record.holds(member) } else { false }
        })
      else { continue }
      union.alternatives[index].impliedDiscriminator = discriminator(value, in: fields)
    }
  }

  /// A part of what a value may be.
  private enum Part {
    case record(Record)
    /// What has no members by which it could be told, or a union that is not looked into.
    case other
  }

  /// What the values of a type may be: alternatives of unions within the union one by one.
  private func parts(
    of type: TypeReference,
    until isEnd: (Union) -> Bool = { _ in false }
  ) -> [Part] {
    var result: [Part] = []
    var seen: Set<TypeID> = []
    var next = [type]
    while let type = next.popLast() {
      guard case .named(let id) = type else {
        result.append(.other)
        continue
      }
      guard seen.insert(id).inserted else { continue }
      switch types[id.index].shape {
      case .record(let record): result.append(.record(record))
      case .alias(let target): next.append(target)
      case .union(let union) where !isEnd(union): next += union.alternatives.map(\.type)
      case .union, .enumeration, .statusUnion, .wrapper: result.append(.other)
      }
    }
    return result
  }

  /// A value of a discriminator as JSON, of the kind that the members of its name are.
  private func discriminator(_ value: String, in fields: [Field]) -> JSONTree {
    for field in fields {
      switch field.type {
      case .boolean where value == "true" || value == "false": return .boolean(value == "true")
      case .integer, .unsignedInteger, .number:
        if value.isNumberAsRead { return .number(value) }
      case .named(let id):
        guard case .enumeration(let enumeration) = types[id.index].shape else { continue }
        if enumeration.rawType == .integer, value.isNumberAsRead { return .number(value) }
      default: continue
      }
    }
    return .string(value)
  }
}

extension Record {
  fileprivate func field(_ wireName: String) -> Field? {
    fields.first { $0.wireName == wireName }
  }

  /// Whether values have a member that the source describes.
  fileprivate func holds(_ wireName: String) -> Bool {
    field(wireName).map { $0.type != .json || $0.location != nil } ?? false
  }
}

extension String {
  /// Whether this is how a discriminator reads that is a number: `1` and `1.5`, not `01` or `1.0`.
  fileprivate var isNumberAsRead: Bool {
    if let number = Int64(self) { return String(number) == self }
    guard let number = Double(self), number.isFinite, Int64(exactly: number) == nil else {
      return false
    }
    return String(number) == self && isJSONNumber
  }
}
