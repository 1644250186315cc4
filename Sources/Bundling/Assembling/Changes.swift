import YAMLTree

// Here the tree is edited, so nothing may hold one of its nodes.
extension Assembly {
  /// Makes one change.
  mutating func make(_ change: Change, for work: Work) throws(YAMLEditError) {
    switch change {
    case .rewrite(let id, let text):
      if tree.node(id).text != text { try tree.setText(text, of: id) }
    case .lift(let target, let section, let kind, let id):
      try lift(target, into: section, of: kind, id)
    case .inline(let target, let work):
      try inline(target, work)
    }
  }

  private mutating func lift(
    _ target: Target,
    into section: ComponentSections.Section,
    of kind: ObjectKind,
    _ id: YAMLNodeID
  ) throws(YAMLEditError) {
    // One object can refer to a target twice.
    if let home = components.home(of: target.node, in: section) {
      return try tree.setText(home.reference, of: id)
    }
    let source = source(of: target)
    let copy = try tree.adopt(source)
    let address = resolver.documents.address(of: target.node.document)
    let reference = components.add(target, from: address, to: section, copy: copy)
    try tree.setText(reference, of: id)
    // A path item is copied wherever it is referred to, but not into itself.
    let own = kind == .pathItem ? addCopy(of: target.node, in: nil) : nil
    push(Work(id: copy, place: .one(kind), base: base(of: target), copy: own))
  }

  private mutating func inline(_ target: Target, _ work: Work) throws(YAMLEditError) {
    let source = source(of: target)
    var copied = work
    copied.base = base(of: target)
    copied.copy = addCopy(of: target.node, in: work.copy)
    if case .entry = work.role { copied.copy = nil }
    let isOnly = tree.node(work.id).count == 1
    guard !isOnly, source.kind == .mapping else {
      try tree.replace(work.id, with: source)
      return push(copied)
    }
    // What stands beside the reference stays, and wins.
    if let reference = tree.node(work.id)["$ref"]?.id { try tree.remove(reference) }
    let ownCount = stack.count
    pushEntries(of: tree.node(work.id), in: work)
    var additions: [(key: String, value: YAMLNodeID)] = []
    for (key, value) in source.entries {
      let key = key.text
      if tree.node(work.id)[key] != nil { continue }
      additions.append((key, try tree.adopt(value)))
    }
    try tree.add(additions, to: work.id)
    pushAdditions(additions, in: copied)
    stack[ownCount...].reverse()
  }

  private mutating func pushAdditions(
    _ additions: [(key: String, value: YAMLNodeID)],
    in work: Work
  ) {
    for (key, id) in additions where tree.node(id).kind != .scalar {
      pushEntry(id, key, in: work)
    }
  }

  private func source(of target: Target) -> YAMLNode {
    resolver.documents.tree(of: target.node.document, root: tree).node(target.node.id)
  }

  /// What the target's parent gives references; the target's own `$id` is read with its copy.
  private func base(of target: Target) -> Base {
    let document = target.node.document
    guard let parent = source(of: target).parent else {
      return Base(document: document, resource: nil)
    }
    return resolver.base(of: parent, in: document)
  }

  /// Adds what became components to the document.
  mutating func addComponents() throws(YAMLEditError) {
    for (section, entries) in components.additions {
      var holder = tree.root.id
      if let key = section.holder { holder = try mapping(key, in: holder) }
      try tree.add(entries, to: try mapping(section.key, in: holder))
    }
  }

  /// The mapping that a mapping has under a key, which is made if there is none.
  private mutating func mapping(
    _ key: String,
    in id: YAMLNodeID
  ) throws(YAMLEditError) -> YAMLNodeID {
    let isThere = tree.node(id)[key].map { !$0.isNull } ?? false
    if !isThere { try tree.set(emptyMapping.root, forKey: key, in: id) }
    return tree.node(id)[key]?.id ?? id
  }
}
