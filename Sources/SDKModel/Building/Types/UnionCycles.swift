import Diagnostics

extension TypeBuilder {
  /// Leaves out the alternatives by which a union is an alternative of itself, be it through other
  /// unions: they say nothing of a value, and reading one would never end.
  mutating func removeCycles() {
    let nested: [[Int?]] = types.map { type in
      guard case .union(let union) = type.shape else { return [] }
      return union.alternatives.map { self.union(behind: $0.type) }
    }
    let components = StronglyConnected(count: types.count) { nested[$0].compactMap(\.self) }
    var cut: [Int] = []
    for index in types.indices.reversed() where components.isCycle(index) {
      guard case .union(var union) = types[index].shape else { continue }
      let component = components.component(of: index)
      let all = zip(union.alternatives, nested[index])
      union.alternatives = all.compactMap { alternative, target in
        guard let target, components.component(of: target) == component else { return alternative }
        // Of unions that are alternatives of one another, the first keeps the others.
        guard target > index, case .union(let inner) = types[target].shape else { return nil }
        var alternative = alternative
        if inner.discriminator == union.discriminator {
          let left = Set(inner.alternatives.flatMap(\.discriminatorValues))
          alternative.discriminatorValues.removeAll { !left.contains($0) }
        }
        return alternative
      }
      types[index].shape = union.alternatives.isEmpty ? .alias(.json) : .union(union)
      if union.alternatives.count < nested[index].count { cut.append(index) }
    }
    for index in cut.reversed() { noteCycle(types[index]) }
  }

  private mutating func noteCycle(_ type: TypeDeclaration) {
    tally.note(
      "union-of-itself",
      "the union '\(type.wireName)' is an alternative of itself",
      at: type.location,
      remedy: "That alternative is left out; take it out of the description.")
  }

  /// The union that a type is, be it under another name.
  private func union(behind type: TypeReference) -> Int? {
    var type = type
    for _ in 0..<types.count {
      guard case .named(let id) = type else { return nil }
      switch types[id.index].shape {
      case .union: return id.index
      case .alias(let target): type = target
      case .record, .enumeration, .statusUnion, .wrapper: return nil
      }
    }
    return nil
  }
}
