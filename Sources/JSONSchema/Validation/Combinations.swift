import YAMLTree

extension SchemaValidator {
  /// Checks the keywords that combine schemas for the same value.
  mutating func meetsCombination(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, evaluated: inout Set<Int>?
  ) -> Bool {
    switch keyword.rule {
    case .allOf(let branches):
      return checkAll(branches, value, evaluated: &evaluated)
    case .dependentSchemas(let dependencies):
      guard value.isObject else { return true }
      let schemas = dependencies.filter { value.node[$0.property] != nil }.map(\.schema)
      return checkAll(schemas, value, evaluated: &evaluated)
    case .anyOf(let alternatives):
      return meetsAny(of: alternatives, keyword, value, evaluated: &evaluated)
    case .oneOf(let alternatives):
      return meetsOne(of: alternatives, keyword, value, evaluated: &evaluated)
    case .not(let schema):
      let guessesBefore = guesses
      var described: Set<Int>? = evaluated.map { _ in [] }
      if !matches(value, schema, evaluated: &described) || guesses > guessesBefore { return true }
      return fail(keyword, value) { "\($0) matches the schema under 'not', but must not" }
    case .condition(let condition, let then, let otherwise):
      let guessesBefore = guesses
      let isMet = matches(value, condition, evaluated: &evaluated)
      guard guesses == guessesBefore, let schema = isMet ? then : otherwise else { return true }
      return check(value, against: schema, evaluated: &evaluated)
    default: return true
    }
  }

  private mutating func checkAll(
    _ schemas: [YAMLNode], _ value: Instance, evaluated: inout Set<Int>?
  ) -> Bool {
    var isMatch = true
    for schema in schemas where !check(value, against: schema, evaluated: &evaluated) {
      isMatch = false
      if !isCollecting { break }
    }
    return isMatch
  }

  private mutating func meetsAny(
    of alternatives: Alternatives, _ keyword: CompiledSchema.Keyword, _ value: Instance,
    evaluated: inout Set<Int>?
  ) -> Bool {
    var isMatch = alternatives.branches.isEmpty
    for branch in alternatives.branches where matches(value, branch, evaluated: &evaluated) {
      isMatch = true
      // Further branches matter only for what they describe.
      if evaluated == nil { break }
    }
    return isMatch || failAll(alternatives, keyword, value)
  }

  private mutating func meetsOne(
    of alternatives: Alternatives, _ keyword: CompiledSchema.Keyword, _ value: Instance,
    evaluated: inout Set<Int>?
  ) -> Bool {
    let guessesBefore = guesses
    var matching: [Int] = []
    for (index, branch) in alternatives.branches.enumerated()
    where matches(value, branch, evaluated: &evaluated) {
      matching.append(index)
    }
    switch matching.count {
    case 1: return true
    case 0: return alternatives.branches.isEmpty || failAll(alternatives, keyword, value)
    default:
      if guesses > guessesBefore { return true }
      return fail(keyword, value, remedy: "tell the alternatives apart, or use 'anyOf'") {
        subject in
        let titles = matching.prefix(3).map { alternatives.branches[$0].branchTitle(at: $0) }
        return "\(subject) matches \(matching.count) alternatives"
          + " (\(titles.joined(separator: ", "))\(matching.count > 3 ? ", …" : "")),"
          + " but must match exactly one"
      }
    }
  }

  /// Records that no branch matches, with what is wrong by the one that was most likely meant.
  private mutating func failAll(
    _ alternatives: Alternatives, _ keyword: CompiledSchema.Keyword, _ value: Instance
  ) -> Bool {
    guard isCollecting else { return false }
    var best: (index: Int, failures: [SchemaFailure])?
    let meant = alternatives.branchMeant(by: value)
    for (index, branch) in alternatives.branches.enumerated() where meant ?? index == index {
      let failures = failures(of: value, by: branch)
      if best.map({ failures.isNearer(than: $0.failures, below: path.steps.count) }) ?? true {
        best = (index, failures)
      }
    }
    guard let best else { return fail(keyword, value) { "\($0) matches no alternative" } }
    if alternatives.branches.count == 1 {
      failures += best.failures
      return false
    }
    return fail(keyword, value, remedy: best.failures.first?.remedy, causes: best.failures) {
      subject in
      let title = alternatives.branches[best.index].branchTitle(at: best.index)
      let cause = best.failures.first.map { ": \($0.message)" } ?? ""
      return "\(subject) matches none of the \(alternatives.branches.count) alternatives;"
        + " the nearest is \(title)\(cause)"
    }
  }
}

extension Alternatives {
  /// The branch that the discriminator's property names.
  fileprivate func branchMeant(by value: Instance) -> Int? {
    guard let property = discriminator?["propertyName"]?.string,
      let name = value.isObject ? value.node[property]?.string : nil
    else { return nil }
    let target = discriminator?["mapping"]?[name]?.string ?? name
    let pointer = "#/components/schemas/" + target.asPointerToken
    return branches.firstIndex { branch in
      let reference = branch["$ref"]?.string
      return reference == target || reference == pointer
    }
  }
}

extension YAMLNode {
  /// How a message names a branch: by the schema that it refers to, its title, or its number.
  fileprivate func branchTitle(at index: Int) -> String {
    if let name = self["$ref"]?.string?.split(separator: "/").last { return "'\(name)'" }
    if let title = self["title"]?.string { return "'\(title.shortened)'" }
    return "number \(index + 1)"
  }
}

extension [SchemaFailure] {
  /// Whether a branch that failed so is more likely meant than another one: it fits by its type, by
  /// the constants that tell branches apart, and down to a deeper place.
  fileprivate func isNearer(than other: [SchemaFailure], below depth: Int) -> Bool {
    let (mine, its) = (contradictions(below: depth), other.contradictions(below: depth))
    if mine != its { return mine < its }
    let (deepest, itsDeepest) = (map(\.depth).max() ?? 0, other.map(\.depth).max() ?? 0)
    return deepest == itsDeepest ? count < other.count : deepest > itsDeepest
  }

  /// 2 where the value has another type, 1 where a constant has another value, 0 otherwise.
  private func contradictions(below depth: Int) -> Int {
    map { failure in
      switch failure.keyword {
      case "type" where failure.depth == depth: 2
      case "const", "enum": failure.depth <= depth + 1 ? 1 : 0
      default: 0
      }
    }.max() ?? 0
  }
}
