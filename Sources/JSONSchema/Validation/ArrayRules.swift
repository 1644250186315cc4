import YAMLTree

extension SchemaValidator {
  /// Checks the keywords about arrays.
  mutating func meetsArrayRule(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, evaluated: inout Set<Int>?
  ) -> Bool {
    switch keyword.rule {
    case .itemCount(let bound):
      let count = value.node.count
      if bound.allows(count) { return true }
      return fail(keyword, value) { subject in
        "\(subject) has \(count.counted("element")), \(bound.difference(from: count))"
      }
    case .uniqueItems:
      var elements = UniqueElements()
      let equal = elements.equalElements(of: value.node)
      budget -= elements.nodeCount * ValidationLimits.stepsForSchema
      guard let (first, second) = equal else { return true }
      return fail(keyword, value) { subject in
        "\(subject) has the same element at \(first) and \(second), but must not repeat any"
      }
    case .prefixItems(let schemas):
      return checkElements(of: value, evaluated: &evaluated) { index, _ in
        index < schemas.count ? schemas[index] : nil
      }
    case .items(let schema, let start):
      return checkElements(of: value, evaluated: &evaluated) { index, _ in
        index >= start ? schema : nil
      }
    case .unevaluatedItems(let schema):
      return checkElements(of: value, evaluated: &evaluated) { index, evaluated in
        evaluated.contains(index) ? nil : schema
      }
    case .contains(let schema, let minimum, let maximum):
      return contains(keyword, value, schema, minimum, maximum, evaluated: &evaluated)
    default: return true
    }
  }

  private mutating func checkElements(
    of value: Instance,
    evaluated: inout Set<Int>?,
    against schema: (_ index: Int, _ evaluated: Set<Int>) -> YAMLNode?
  ) -> Bool {
    var isMatch = true
    for (index, element) in value.node.elements.enumerated() {
      guard let schema = schema(index, evaluated ?? []) else { continue }
      if !check(part: element, at: .element(index), against: schema) {
        isMatch = false
        if !isCollecting { break }
      }
      evaluated?.insert(index)
    }
    return isMatch
  }

  private mutating func contains(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, _ schema: YAMLNode, _ minimum: Int,
    _ maximum: Int?, evaluated: inout Set<Int>?
  ) -> Bool {
    let guessesBefore = guesses
    var count = 0
    for (index, element) in value.node.elements.enumerated() {
      var inner: Set<Int>?
      guard matches(Instance(element), schema, evaluated: &inner) else { continue }
      count += 1
      evaluated?.insert(index)
    }
    if count >= minimum, count <= maximum ?? count || guesses > guessesBefore { return true }
    return fail(keyword, value) { subject in
      let bound =
        count < minimum ? "at least \(minimum)" : "at most \(maximum ?? count)"
      return "\(subject) has \(count.counted("element")) of those that 'contains' describes,"
        + " but must have \(bound)"
    }
  }
}
