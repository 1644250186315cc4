import YAMLTree

/// Which components a bundled document has for the targets of references to other documents.
struct Components {
  typealias Section = ComponentSections.Section

  /// A target as a component of a section.
  private struct Key: Hashable {
    var node: NodeReference
    var section: Section
  }

  /// Where a target is found in the root document.
  struct Home {
    /// The reference to it.
    var reference: String
    /// Whether it is there yet, or is still to take the place of an entry that refers to it.
    var isFilled: Bool
  }

  private var homes: [Key: Home] = [:]
  private var names: [Section: ComponentNames] = [:]
  /// What is still to be added to each section, sections in the order of their first use.
  private(set) var additions: [(section: Section, entries: [(key: String, value: YAMLNodeID)])] = []
  private var positions: [Section: Int] = [:]

  /// Forgets what an edit took out of the root document, and the names in it.
  mutating func begin(_ root: YAMLTree) {
    homes = homes.filter { root.root.at(fragment: $0.value.reference.dropFirst()) != nil }
    names = [:]
    additions = []
    positions = [:]
  }

  /// Where a target is found as a component of a section, if it is one.
  func home(of node: NodeReference, in section: Section) -> Home? {
    homes[Key(node: node, section: section)]
  }

  /// Takes note of a component of the root document.
  mutating func insert(_ name: String, in section: Section) {
    names[section, default: ComponentNames()].insert(name)
  }

  /// Makes a component of the root document the home of a target, unless that has one.
  mutating func claim(
    _ node: NodeReference,
    as name: String,
    in section: Section,
    isFilled: Bool
  ) {
    let key = Key(node: node, section: section)
    guard homes[key] == nil else { return }
    homes[key] = Home(reference: section.reference(to: name), isFilled: isFilled)
  }

  /// Says that a target has taken its place.
  mutating func fill(_ node: NodeReference, in section: Section) {
    homes[Key(node: node, section: section)]?.isFilled = true
  }

  /// Adds a target as a component.
  /// - Parameters:
  ///   - target: the target.
  ///   - address: where its document is.
  ///   - section: the section it is added to.
  ///   - copy: the copy of it that is to be added.
  /// - Returns: the reference to it.
  mutating func add(
    _ target: Target,
    from address: DocumentAddress,
    to section: Section,
    copy: YAMLNodeID
  ) -> String {
    let name = names[section, default: ComponentNames()]
      .name(fragment: target.fragment, address: address)
    let reference = section.reference(to: name)
    homes[Key(node: target.node, section: section)] = Home(reference: reference, isFilled: true)
    let position = positions[section] ?? additions.count
    if position == additions.count {
      positions[section] = position
      additions.append((section, []))
    }
    additions[position].entries.append((name, copy))
    return reference
  }

  /// Whether a section of the root document has a component of this name.
  func contains(_ name: String, in section: Section) -> Bool {
    names[section]?.contains(name) ?? false
  }
}
