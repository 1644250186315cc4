import YAMLTree

// Before anything else, the root document's own components are read: an entry that is nothing but
// a reference to another document is where its target will be.
extension Assembly {
  mutating func claimComponents() {
    for (section, _) in sections.all {
      var holders = [Part(node: tree.root, base: .root)]
      if let key = section.holder { holders = parts(key, of: holders) }
      for entry in parts(section.key, of: holders).flatMap(entries) {
        components.insert(entry.key, in: section)
        claim(entry, in: section)
      }
    }
  }

  private mutating func claim(_ entry: Entry, in section: ComponentSections.Section) {
    let document = entry.part.base.document
    guard let reference = entry.part.node.onlyReference else {
      if document != DocumentSet.root {
        let node = NodeReference(document: document, id: entry.part.node.id)
        components.claim(node, as: entry.key, in: section, isFilled: true)
      }
      return
    }
    if document == DocumentSet.root, reference.text.hasPrefix("#/") { return }
    let meant = resolver.resolve(reference, base: entry.part.base, root: tree)
    if case .node(let target) = meant {
      components.claim(target.node, as: entry.key, in: section, isFilled: false)
    }
  }

  /// A mapping, or the part of it that comes from another document.
  private struct Part {
    var node: YAMLNode
    var base: Base
  }

  private struct Entry {
    var key: String
    var part: Part
  }

  /// The entries of a mapping, but for its reference.
  private func entries(of part: Part) -> [Entry] {
    part.node.entries.compactMap { key, value in
      let key = key.text
      if key == "$ref", value.kind == .scalar { return nil }
      return Entry(key: key, part: Part(node: value, base: part.base))
    }
  }

  /// What the parts of a mapping have under a key, with what that refers to.
  private mutating func parts(_ key: String, of holders: [Part]) -> [Part] {
    guard let holder = holders.first(where: { $0.node[key] != nil }), let node = holder.node[key]
    else { return [] }
    let part = Part(node: node, base: holder.base)
    guard let reference = node.reference, !reference.text.hasPrefix("#/"),
      case .node(let target) = resolver.resolve(reference, base: part.base, root: tree)
    else { return [part] }
    let tree = resolver.documents.tree(of: target.node.document, root: tree)
    let referred = tree.node(target.node.id)
    return [
      part, Part(node: referred, base: resolver.base(of: referred, in: target.node.document)),
    ]
  }
}
