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
  /// The targets that were told to be in places that they do not fit.
  var misplaced: Set<Misplacement> = []
  /// Whether it was told how `$dynamicRef` is read.
  var toldDynamic = false

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
