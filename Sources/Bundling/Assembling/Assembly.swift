import Diagnostics
import YAMLTree

/// A root document while what it refers to is brought into it.
///
/// Every node is looked at once, in the order of the text, what a reference brings in right after
/// the reference. So the names of components do not depend on what comes later.
struct Assembly {
  /// The root document. No node of it may be alive while it is edited, or all of it is copied; so
  /// looking and changing are kept apart, and only ids go from the one to the other.
  var tree: YAMLTree
  var resolver: ReferenceResolver
  var components: Components
  let sections: ComponentSections
  let chainLimit: Int
  /// An empty mapping, to make sections from.
  let emptyMapping: YAMLTree
  var stack: [Work] = []
  private(set) var copies: [InlineCopy] = []
  private var misplaced: Set<Misplacement> = []
  private var toldDynamic = false

  /// A target in a place that it does not fit.
  private struct Misplacement: Hashable {
    var node: NodeReference
    var place: Place
  }

  init(
    _ tree: consuming YAMLTree,
    resolver: ReferenceResolver,
    components: Components,
    sections: ComponentSections,
    chainLimit: Int,
    emptyMapping: YAMLTree
  ) {
    self.tree = tree
    self.resolver = resolver
    self.components = components
    self.sections = sections
    self.chainLimit = chainLimit
    self.emptyMapping = emptyMapping
  }

  /// Brings in everything.
  mutating func run() {
    claimComponents()
    stack = [Work(id: tree.root.id, place: sections.document, base: .root, copy: nil)]
    while let work = stack.popLast() {
      do {
        try visit(work)
      } catch {
        // There is no use in going on at a limit.
        fail(error, at: work.id)
        return
      }
    }
    do {
      try addComponents()
    } catch {
      fail(error, at: tree.root.id)
    }
  }

  private mutating func fail(_ error: YAMLEditError, at id: YAMLNodeID) {
    resolver.report(
      .error(
        "reference-limit",
        "with what is referred to from here, \(error.description)",
        at: tree.node(id).location,
        remedy: "Split the description, or raise the limit."))
  }

  private mutating func visit(_ work: Work) throws(YAMLEditError) {
    var work = work
    if work.place.kind == .schema, work.place.shape == .one {
      try takeNames(&work)
    }
    let end = stack.count
    let changes = look(at: work)
    // The stack is taken from behind.
    stack[end...].reverse()
    for change in changes { try make(change, for: work) }
  }

  /// Pushes what is to be looked at below a node.
  /// - Returns: what is to be changed in the node itself.
  private mutating func look(at work: Work) -> [Change] {
    let node = tree.node(work.id)
    switch node.kind {
    case .scalar: return []
    case .sequence:
      guard work.place != .list(.data) else { return [] }
      for element in node.elements where element.kind != .scalar {
        push(Work(id: element.id, place: work.place.element, base: work.base, copy: work.copy))
      }
      return []
    case .mapping: break
    }
    if work.place.kind == .discriminatorMapping {
      return node.entries.compactMap { mappingChange($0.value, in: work) }
    }
    let change = node.reference.flatMap { self.change($0, of: node, in: work) }
    // An object that is replaced is looked at afterwards, with its own content.
    if case .inline = change { return change.map { [$0] } ?? [] }
    pushEntries(of: node, in: work)
    var changes = change.map { [$0] } ?? []
    if work.place.kind == .discriminator, let fallback = node["defaultMapping"] {
      if let change = mappingChange(fallback, in: work) { changes.append(change) }
    }
    if work.place.kind == .link, let operation = node["operationRef"] {
      if let change = operationChange(operation, in: work) { changes.append(change) }
    }
    return changes
  }

  /// Pushes what is to be looked at among a mapping's values.
  mutating func pushEntries(of node: YAMLNode, in work: Work) {
    for (key, value) in node.entries where value.kind != .scalar {
      pushEntry(value.id, key.text, in: work)
    }
  }

  /// Pushes a mapping's value, which is no scalar.
  mutating func pushEntry(_ id: YAMLNodeID, _ key: String, in work: Work) {
    let place = work.place.child(forKey: key)
    guard place != .data else { return }
    let role = role(of: key, in: work)
    stack.append(Work(id: id, place: place, base: work.base, copy: work.copy, role: role))
  }

  mutating func push(_ work: Work) { stack.append(work) }

  /// Takes note that a target is copied, within the copy that its reference stands in.
  /// - Returns: the copy's position.
  mutating func addCopy(of node: NodeReference, in outer: Int?) -> Int {
    let depth = outer.map { copies[$0].depth + 1 } ?? 1
    copies.append(InlineCopy(node: node, outer: outer, depth: depth))
    return copies.count - 1
  }

  private func role(of key: String, in work: Work) -> Work.Role {
    switch work.role {
    case .section(let section): return .entry(section)
    case .entry: return .plain
    case .plain:
      guard work.place.kind == .components || work.place.kind == .swaggerDocument else {
        return .plain
      }
      let place = work.place.child(forKey: key)
      return sections.section(for: place.element).map { $0.key == key ? .section($0) : .plain }
        ?? .plain
    }
  }
}

// Names that a schema has by itself.
extension Assembly {
  /// Takes the names out of a schema, as nothing refers to them any more; an `$id` would also give
  /// local references another meaning.
  private mutating func takeNames(_ work: inout Work) throws(YAMLEditError) {
    let names = names(of: work)
    if let base = names.base { work.base = base }
    for id in names.ids { try tree.remove(id) }
    guard let dynamic = names.dynamicReference else { return }
    try tree.renameKey("$dynamicRef", to: "$ref", in: work.id)
    if tree.node(work.id)["$dynamicRef"] != nil { try tree.remove(dynamic) }
    tellDynamic(dynamic)
  }

  private func names(
    of work: Work
  ) -> (base: Base?, ids: [YAMLNodeID], dynamicReference: YAMLNodeID?) {
    let node = tree.node(work.id)
    guard node.kind == .mapping else { return (nil, [], nil) }
    var base: Base?
    let id = node["$id"].flatMap { $0.string == nil ? nil : $0 }
    if let id, !id.text.hasPrefix("#") {
      let uri = resolver.uri(of: work.base).resolving(id.text.prefix { $0 != "#" })
      base = Base(document: work.base.document, resource: uri)
    }
    let anchors = Identifiers.anchorKeys.compactMap { node[$0] }.filter { $0.string != nil }
    let dynamic = node["$dynamicRef"].flatMap { $0.string == nil ? nil : $0.id }
    return (base, ([id].compactMap { $0 } + anchors).map(\.id), dynamic)
  }

  private mutating func tellDynamic(_ id: YAMLNodeID) {
    guard !toldDynamic else { return }
    toldDynamic = true
    resolver.report(
      .warning(
        "reference-dynamic",
        "'$dynamicRef' is read as '$ref', whatever the schema that it is reached from",
        at: tree.node(id).location,
        remedy: "Write '$ref' where no other schema is meant to take the target's place."))
  }
}

// What a reference asks for.
extension Assembly {
  /// What is to be done about an object that is a reference.
  private mutating func change(
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
  private mutating func mappingChange(_ value: YAMLNode, in work: Work) -> Change? {
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
  private func operationChange(_ value: YAMLNode, in work: Work) -> Change? {
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
