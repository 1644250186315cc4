import OpenAPIDocument
import YAMLTree

/// The member that tells the alternatives of a union apart, and the values that stand for each.
struct DiscriminatorRule {
  /// The member's name on the wire.
  let wireName: String
  /// The values that the document maps to components.
  private var mapping: [String: [String]] = [:]
  private var usesComponentNames = true

  /// The rule that a document gives.
  init(_ discriminator: Discriminator) {
    wireName = discriminator.propertyName
    for entry in discriminator.mapping { mapping[entry.schema, default: []].append(entry.value) }
  }

  /// The rule that the alternatives themselves give: all have one member in common, with values of
  /// its own in each. `nil` where there is no such member.
  init?(telling choices: [Schema], _ composition: inout SchemaComposition) {
    var contents: [Schema] = []
    for choice in choices {
      let schema = composition.reduced(choice)
      guard let content = schema.reference.map({ composition.component($0) }) ?? schema,
        !content.properties.isEmpty
      else { return nil }
      contents.append(content)
    }
    guard contents.count > 1 else { return nil }
    for property in contents[0].properties {
      var seen: Set<String> = []
      let isTelling = contents.allSatisfy { content in
        guard content.required.contains(property.name) else { return false }
        let values = Self.values(of: property.name, in: content, &composition)
        return !values.isEmpty && values.allSatisfy { seen.insert($0).inserted }
      }
      guard isTelling else { continue }
      wireName = property.name
      usesComponentNames = false
      return
    }
    return nil
  }

  /// The values that stand for an alternative.
  func values(of choice: Schema, _ composition: inout SchemaComposition) -> [String] {
    let name = choice.reference ?? choice.allOf.last?.reference
    if let name, let mapped = mapping[name] { return mapped }
    let schema = composition.reduced(choice)
    guard let content = schema.reference.map({ composition.component($0) }) ?? schema else {
      return name.map { [$0] } ?? []
    }
    let own = Self.values(of: wireName, in: content, &composition)
    // A list of many values is the same in every alternative, and says nothing of this one.
    if !own.isEmpty, !usesComponentNames || own.count == 1 { return own }
    guard let name else { return own }
    return usesComponentNames ? [name] : own
  }

  /// The strings that a member may be.
  private static func values(
    of member: String,
    in content: Schema,
    _ composition: inout SchemaComposition
  ) -> [String] {
    guard let property = content.properties.first(where: { $0.name == member }) else { return [] }
    let schema = composition.reduced(property.schema)
    guard let target = schema.reference.map({ composition.component($0) }) ?? schema else {
      return []
    }
    return target.allowedValues?.compactMap(\.string) ?? []
  }
}
