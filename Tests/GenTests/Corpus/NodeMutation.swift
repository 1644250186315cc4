import Diagnostics
import YAMLTree

/// Changes to single values of a document, whose text stays well-formed.
struct NodeMutation {
  /// A value in a mapping or sequence.
  private struct Place {
    var id: YAMLNodeID
    var parent: YAMLNodeID
    /// The value's key; `nil` for an element.
    var key: String?
  }

  private let tree: YAMLTree
  private let replacements: YAMLTree
  private var places: [Place] = []
  private var references: [Place] = []

  /// Reads a document; `nil` where it cannot be read or is empty.
  init?(_ text: String) {
    let values = "[7, -1.5, text, true, null, [], [1, a], {}, {a: 1}, {$ref: '#'}, 1e400]"
    var diagnostics: [Diagnostic] = []
    guard let tree = YAMLTree.parse(Array(text.utf8), file: "a", diagnostics: &diagnostics),
      let replacements = YAMLTree.parse(Array(values.utf8), file: "b", diagnostics: &diagnostics)
    else { return nil }
    self.tree = tree
    self.replacements = replacements
    collect(below: tree.root)
    if places.isEmpty { return nil }
  }

  private mutating func collect(below node: YAMLNode) {
    for (key, value) in node.entries {
      let place = Place(id: value.id, parent: node.id, key: key.text)
      places.append(place)
      if key.text == "$ref" { references.append(place) }
      collect(below: value)
    }
    for element in node.elements {
      places.append(Place(id: element.id, parent: node.id))
      collect(below: element)
    }
  }

  /// Changes one value, or its key.
  func mutation(_ random: inout SplitMix64) throws -> Mutation {
    var copy = tree
    let place = random.choice(of: places)
    var title = "\(tree.node(place.id).location) '\(place.key ?? "-")': "
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      title += "dropped"
      try copy.remove(place.id)
    case 1:
      let value = random.choice(of: Array(replacements.root.elements))
      title += "became \(value.json)"
      try copy.replace(place.id, with: value)
    case 2:
      let text = random.choice(of: HostileText.all)
      title += "became the text \(text.prefix(20).debugDescription)"
      try copy.replace(place.id, with: replacements.root.elements.first ?? tree.root)
      try copy.setText(text, of: place.id)
    case 3 where !references.isEmpty:
      let place = random.choice(of: references)
      let target = tree.node(random.choice(of: references).id).text
      title = "\(tree.node(place.id).location) '$ref': became '\(target)'"
      try copy.setText(target, of: place.id)
    default:
      guard let key = place.key else { return try mutation(&random) }
      let name = random.choice(of: HostileText.all.flatMap { [$0, key + $0] })
      title += "renamed to \(name.prefix(40).debugDescription)"
      try copy.renameKey(key, to: name, in: place.parent)
    }
    return Mutation(title: title, text: copy.root.json)
  }
}
