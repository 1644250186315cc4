import OpenAPIDocument

// How the alternatives of a union are called.
extension TypeBuilder {
  /// What each alternative wants to be called: its component, its title or its constant, or its kind.
  ///
  /// Objects without a name are called after members of their own; which these are has as little to
  /// do with other alternatives as can be, so that one more of them renames none.
  mutating func caseNames(of choices: [Schema], values: [[String]], in union: Schema) -> [NameClaim]
  {
    let common = Set(union.properties.map(\.name) + union.required)
    var result: [NameClaim] = []
    var objects: [Int] = []
    for (choice, values) in zip(choices, values) {
      let value = values.first
      if let object = objectName(of: choice, value, besides: common, among: choices) {
        objects.append(result.count)
        result.append(object)
      } else {
        let name = caseName(of: choice, value)
        result.append(NameClaim(name, choice.reference ?? choice.shortTitle ?? value ?? ""))
      }
    }
    let settled = NameClaims.settle(objects.map { result[$0] }, as: .member, names.vocabulary)
    for (position, name) in zip(objects, settled) { result[position].name = name }
    return result
  }

  private mutating func caseName(of choice: Schema, _ value: String? = nil) -> Name {
    if let reference = choice.reference {
      return declared[reference].map { types[$0.index].name } ?? names.name(reference)
    }
    if let title = choice.shortTitle { return names.name(title) }
    if let value { return names.name(value) }
    let content = composition.reduced(choice)
    if content.reference != nil { return caseName(of: content) }
    switch content.types.subtracting(.null) {
    case .string: return Name(words: [content.format == "date-time" ? "date" : "string"])
    case .integer: return Name(words: ["integer"])
    case .number: return Name(words: ["number"])
    case .boolean: return Name(words: ["boolean"])
    case .array:
      let element = content.items.map { caseName(of: $0) }
      return element.map { Name(words: $0.words + ["list"]) } ?? Name(words: ["list"])
    case .object:
      return objectName(of: choice, nil, besides: [], among: [])?.name ?? Name(words: ["object"])
    default: return Name(words: ["value"])
    }
  }

  /// The name of an alternative that is an object with members and nothing names it: after up to
  /// three members that it must have, or else after its first one. Where another has that name, too,
  /// all members come into it if they are few, or else the first that no other has.
  private mutating func objectName(
    of choice: Schema,
    _ value: String?,
    besides common: Set<String>,
    among choices: [Schema]
  ) -> NameClaim? {
    guard choice.reference == nil, choice.shortTitle == nil, value == nil else { return nil }
    let content = composition.reduced(choice)
    guard content.reference == nil, content.types.subtracting(.null) == .object else { return nil }
    func own(_ names: [String]) -> [String] {
      let own = names.filter { !common.contains($0) }
      return own.isEmpty ? names : own
    }
    let members = own(content.properties.map(\.name))
    let required = own(content.required)
    guard let first = required.first ?? members.first else { return nil }
    let types = content.properties.map { "\($0.name):\($0.schema.types.rawValue)" }
    let name = memberNames(required) ?? memberNames([first])
    var claim = NameClaim(
      name ?? Name(words: ["object"]), types.sorted().joined(separator: ","))
    claim.otherName =
      memberNames(members)
      ?? tellingMember(of: choice, required + members, among: choices).flatMap { memberNames([$0]) }
    return claim
  }

  /// A name out of those of members, if they are few and short.
  private mutating func memberNames(_ members: [String]) -> Name? {
    guard 1...3 ~= members.count, members.reduce(0, { $0 + $1.utf8.count }) <= 40 else {
      return members.count == 1 ? Name(words: ["with"] + names.name(members[0]).words) : nil
    }
    let words = members.map { names.name($0).words }
    return Name(words: ["with"] + words.joined(separator: ["and"]))
  }

  /// The first of an object's members that no other alternative has.
  private mutating func tellingMember(
    of choice: Schema,
    _ members: [String],
    among choices: [Schema]
  ) -> String? {
    var own = Set(members)
    for other in choices where other !== choice && !own.isEmpty {
      for property in resolved(other).properties { own.remove(property.name) }
    }
    return members.first { own.contains($0) }
  }
}

extension Schema {
  /// The title, if it is short enough for a name.
  fileprivate var shortTitle: String? {
    title.flatMap { $0.utf8.count <= 40 ? $0 : nil }
  }
}
