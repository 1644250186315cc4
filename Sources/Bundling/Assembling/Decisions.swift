import Diagnostics
import YAMLTree

// What a reference asks for.
extension Assembly {
  /// What is to be done about an object that is a reference.
  mutating func change(
    _ reference: YAMLNode,
    of node: YAMLNode,
    in work: Work
  ) -> Change? {
    let text = reference.text
    if work.base == .root, text == "#" || text.hasPrefix("#/") { return nil }
    switch resolver.resolve(reference, base: work.base, root: tree) {
    case .failed: return nil
    case .local(let local): return .rewrite(reference.id, to: local)
    case .node(let target):
      guard check(target, fits: work.place, at: reference) else { return nil }
      return change(reference, to: target, isOnly: node.count == 1, in: work)
    }
  }

  private mutating func change(
    _ reference: YAMLNode,
    to target: Target,
    isOnly: Bool,
    in work: Work
  ) -> Change? {
    if case .entry(let section) = work.role, isOnly,
      let home = components.home(of: target.node, in: section)
    {
      guard home.isFilled else {
        components.fill(target.node, in: section)
        return .inline(target, work)
      }
      return .rewrite(reference.id, to: home.reference)
    }
    if let section = sections.section(for: work.place), work.place.kind != .pathItem {
      return lift(target, into: section, of: work.place.kind, reference.id)
    }
    var outer = work.copy
    while let copy = outer {
      if copies[copy].node == target.node {
        if work.place == .one(.pathItem), let section = sections.section(for: work.place) {
          return lift(target, into: section, of: .pathItem, reference.id)
        }
        return fail(
          "reference-circular",
          "'\(reference.text)' would be copied into itself", at: reference,
          remedy: "Only components, such as schemas, can refer to themselves.")
      }
      outer = copies[copy].outer
    }
    if let copy = work.copy, copies[copy].depth >= chainLimit {
      return fail(
        "reference-limit",
        "'\(reference.text)' is beyond the limit of \(chainLimit) copies inside one another",
        at: reference, remedy: "Refer to less, or make components of it.")
    }
    return .inline(target, work)
  }

  private func lift(
    _ target: Target,
    into section: ComponentSections.Section,
    of kind: ObjectKind,
    _ id: YAMLNodeID
  ) -> Change {
    if let home = components.home(of: target.node, in: section) {
      return .rewrite(id, to: home.reference)
    }
    return .lift(target, into: section, of: kind, id)
  }

  /// What is to be done about a value of a discriminator's mapping, which may be a schema's name or
  /// a reference.
  mutating func mappingChange(_ value: YAMLNode, in work: Work) -> Change? {
    guard let text = value.string, let section = sections.section(for: .one(.schema)),
      text.looksLikeReference, !components.contains(text, in: section)
    else { return nil }
    if work.base == .root, text.hasPrefix("#/") { return nil }
    switch resolver.resolve(value, base: work.base, root: tree) {
    case .failed: return nil
    case .local(let local): return .rewrite(value.id, to: local)
    case .node(let target):
      guard check(target, fits: .one(.schema), at: value) else { return nil }
      return lift(target, into: section, of: .schema, value.id)
    }
  }

  /// An operation of the root document is named without its file; one of another document is left
  /// as it is, because nothing here needs it.
  func operationChange(_ value: YAMLNode, in work: Work) -> Change? {
    guard let text = value.string, let hash = text.firstIndex(of: "#"), hash > text.startIndex,
      resolver.uri(of: work.base).resolving(text[..<hash])
        == resolver.documents.address(of: DocumentSet.root)
    else { return nil }
    return .rewrite(value.id, to: String(text[hash...]))
  }

  /// Whether a target is what its place wants; adds an error if it is not.
  private mutating func check(
    _ target: Target,
    fits place: Place,
    at reference: YAMLNode
  ) -> Bool {
    let tree = resolver.documents.tree(of: target.node.document, root: tree)
    let node = tree.node(target.node.id)
    if place.allows(node) { return true }
    if misplaced.insert(Misplacement(node: target.node, place: place)).inserted {
      resolver.report(.misplaced(node, target, at: reference, place))
    }
    return false
  }

  private mutating func fail(
    _ id: String,
    _ message: String,
    at reference: YAMLNode,
    remedy: String
  ) -> Change? {
    resolver.report(.error(id, message, at: reference.location, remedy: remedy))
    return nil
  }
}

extension String {
  /// Whether a value of a discriminator's mapping is a reference rather than the name of a schema.
  var looksLikeReference: Bool {
    utf8.contains(UInt8(ascii: "/")) || utf8.contains(UInt8(ascii: "#"))
      || [".yaml", ".yml", ".json"].contains { hasSuffix($0) }
  }
}
