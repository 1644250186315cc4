import OpenAPIDocument
import YAMLTree

/// The member that tells the alternatives of a union apart, and the values that stand for each.
struct DiscriminatorRule {
  /// The member's name on the wire.
  let wireName: String
  /// The component of values that are unknown or absent, if the document names one.
  let defaultSchema: String?
  /// The values that the document maps to components.
  private var mapping: [String: [String]] = [:]
  private let usesComponentNames: Bool
  private let heirs: SchemaHeirs
  /// More unions inside one another than any sensible document has.
  private static let deepest = 20

  /// The unions that have been looked into, and how many more alternatives may be.
  private struct Search {
    var seen: Set<String> = []
    var rest = 256
  }

  /// The rule that a document gives.
  init(_ discriminator: Discriminator, heirs: SchemaHeirs) {
    wireName = discriminator.propertyName
    defaultSchema = discriminator.defaultSchema
    usesComponentNames = true
    self.heirs = heirs
    for entry in discriminator.mapping { mapping[entry.schema, default: []].append(entry.value) }
  }

  /// The rule that the alternatives themselves give: all have one member in common, with values of
  /// its own in each, or else in more than half of them. `nil` where there is no such member.
  init?(telling choices: [Schema], heirs: SchemaHeirs, _ composition: inout SchemaComposition) {
    guard choices.count > 1 else { return nil }
    let rule = DiscriminatorRule(wireName: "", heirs: heirs)
    var best: (name: String, merit: Int)?
    for name in rule.constantNames(of: choices[0], &composition) {
      guard let merit = rule.merit(of: name, in: choices, &composition) else { continue }
      if merit > best?.merit ?? 0 { best = (name, merit) }
    }
    guard let best else { return nil }
    self.init(wireName: best.name, heirs: heirs)
  }

  /// How well a member tells alternatives apart, more being better; `nil` where it does not.
  private func merit(
    of name: String,
    in choices: [Schema],
    _ composition: inout SchemaComposition
  ) -> Int? {
    var isRequired = true
    var all: [[String]] = []
    for choice in choices {
      let constants = constants(of: name, in: choice, &composition)
      guard constants.isComplete, !constants.values.isEmpty else { return nil }
      isRequired = isRequired && constants.isRequired
      all.append(constants.values)
    }
    var claims: [String: Int] = [:]
    for value in all.joined() { claims[value, default: 0] += 1 }
    let telling = all.count { values in values.allSatisfy { claims[$0] == 1 } }
    // One that may be absent tells less.
    if telling == choices.count { return isRequired ? 3 : 2 }
    return isRequired && telling * 2 > choices.count ? 1 : nil
  }

  private init(wireName: String, heirs: SchemaHeirs) {
    self.wireName = wireName
    self.heirs = heirs
    defaultSchema = nil
    usesComponentNames = false
  }

  /// The components that the document maps values to.
  var mapped: Set<String> { Set(mapping.keys) }

  /// Whether an alternative is the one of values that are unknown or absent.
  func isDefault(_ choice: Schema) -> Bool {
    defaultSchema != nil && choice.componentName == defaultSchema
  }

  /// The values that stand for an alternative; of a union, those of its own alternatives.
  func values(of choice: Schema, _ composition: inout SchemaComposition) -> [String] {
    var search = Search()
    return values(of: choice, &search, depth: 0, &composition)
  }

  private func values(
    of choice: Schema,
    _ search: inout Search,
    depth: Int,
    _ composition: inout SchemaComposition
  ) -> [String] {
    let name = choice.componentName
    if let name, let mapped = mapping[name] { return mapped }
    search.rest -= 1
    guard search.rest >= 0 else { return [] }
    let named = usesComponentNames ? name.map { [$0] } ?? [] : []
    guard let content = content(of: choice, &composition) else { return named }
    if !content.oneOf.isEmpty, !content.declares(wireName) {
      let isNew = name.map { search.seen.insert($0).inserted } ?? true
      guard isNew, depth < Self.deepest else { return [] }
      let rule = inner(content)
      let inner = content.oneOf.flatMap {
        rule.values(of: $0, &search, depth: depth + 1, &composition)
      }
      // A schema that others are made of may also stand for itself.
      let isBase = choice.reference.flatMap(heirs.base) != nil
      return inner.isEmpty ? named : (isBase ? named : []) + inner.unique
    }
    let own = constants(of: wireName, in: choice, &composition).values
    guard own.count > 1, usesComponentNames else { return own.isEmpty ? named : own }
    // A list of many values may be the same in every alternative.
    if let name, own.contains(name) { return [name] }
    let mapped = Set(mapping.values.joined())
    let rest = own.filter { !mapped.contains($0) }
    return rest.isEmpty ? named : rest
  }

  /// The rule of a union within the union: its own, if it goes by the same member.
  private func inner(_ content: Schema) -> DiscriminatorRule {
    guard let discriminator = content.discriminator, discriminator.propertyName == wireName else {
      var rule = DiscriminatorRule(wireName: wireName, heirs: heirs)
      rule.mapping = mapping
      return rule
    }
    var rule = DiscriminatorRule(discriminator, heirs: heirs)
    rule.mapping.merge(mapping) { $0 + $1 }
    return rule
  }

  private func content(
    of choice: Schema,
    _ composition: inout SchemaComposition
  ) -> Schema? {
    let schema = composition.reduced(choice)
    guard let name = schema.reference else { return schema }
    return heirs.base(name) ?? composition.component(name)
  }
}

// MARK: - Constants

extension DiscriminatorRule {
  /// What a member may be in an alternative.
  private struct Constants {
    /// Its values, as the texts that stand for an alternative.
    var values: [String] = []
    /// Whether its values are known wherever the alternative is a union itself.
    var isComplete = true
    /// Whether it is always there.
    var isRequired = true
  }

  /// The names of the members that are constants in an alternative, or in its first one if it is a
  /// union.
  private func constantNames(
    of choice: Schema,
    _ composition: inout SchemaComposition
  ) -> [String] {
    var names: [String] = []
    var next: Schema? = choice
    for _ in 0..<Self.deepest {
      guard let content = next.flatMap({ content(of: $0, &composition) }) else { break }
      for property in content.properties where !values(of: property, &composition).isEmpty {
        names.append(property.name)
      }
      next = content.oneOf.first
    }
    return names.unique
  }

  /// The texts that stand for what a member may be.
  private func values(
    of property: Property,
    _ composition: inout SchemaComposition
  ) -> [String] {
    let target = content(of: property.schema, &composition)
    return target?.allowedValues?.compactMap(\.discriminatorText) ?? []
  }

  private func constants(
    of member: String,
    in choice: Schema,
    _ composition: inout SchemaComposition
  ) -> Constants {
    var search = Search()
    var constants = constants(of: member, in: choice, &search, depth: 0, &composition)
    constants.values = constants.values.unique
    return constants
  }

  private func constants(
    of member: String,
    in choice: Schema,
    _ search: inout Search,
    depth: Int,
    _ composition: inout SchemaComposition
  ) -> Constants {
    let unknown = Constants(isComplete: false, isRequired: false)
    search.rest -= 1
    guard search.rest >= 0, let content = content(of: choice, &composition) else { return unknown }
    if let property = content.properties.first(where: { $0.name == member }) {
      let values = values(of: property, &composition)
      return Constants(
        values: values, isComplete: !values.isEmpty, isRequired: content.required.contains(member))
    }
    guard !content.oneOf.isEmpty, depth < Self.deepest else { return unknown }
    var result = Constants()
    if let name = choice.componentName, !search.seen.insert(name).inserted { return result }
    for choice in content.oneOf {
      let inner = constants(of: member, in: choice, &search, depth: depth + 1, &composition)
      guard inner.isComplete else { return unknown }
      result.values += inner.values
      result.isRequired = result.isRequired && inner.isRequired
    }
    return result
  }
}

extension Schema {
  /// The component that an alternative is, be it with what its union demands of all.
  var componentName: String? { reference ?? allOf.last?.reference }

  /// Whether an object (reduced) has a member.
  func declares(_ member: String) -> Bool {
    properties.contains { $0.name == member } || required.contains(member)
  }
}

extension YAMLNode {
  /// The text that stands for a scalar in a mapping, the same as of its JSON; `nil` for null and
  /// whatever is no scalar.
  fileprivate var discriminatorText: String? {
    guard kind == .scalar else { return nil }
    switch scalar {
    case .null: return nil
    case .bool(let value): return value ? "true" : "false"
    case .int(let value): return String(value)
    // JSON does not tell 1.0 from 1.
    case .float(let value): return Int64(exactly: value).map { String($0) } ?? String(value)
    case .string(let value): return value
    }
  }
}

extension [String] {
  /// The texts in order, each once.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
