import YAMLTree

/// The components that references lead to, each read, and told of, once however many refer to it.
///
/// What a schema in one of them becomes is then one type for all, called after the component.
struct SharedObjects {
  /// The components, by their nodes.
  private var holders: [YAMLNodeID: SchemaHolder] = [:]
  var headers: [YAMLNodeID: Header] = [:]
  var parameters: [YAMLNodeID: Parameter?] = [:]
  var responses: [YAMLNodeID: Response] = [:]

  /// Takes note of the components of one section.
  mutating func add(_ section: YAMLNode, _ kind: SchemaHolder.Kind) {
    guard section.kind == .mapping else { return }
    for (key, value) in section.entries {
      holders[value.id] = SchemaHolder(kind: kind, name: key.text)
    }
  }

  /// The component that a node is.
  func holder(of node: YAMLNode) -> SchemaHolder? { holders[node.id] }
}

extension Schema {
  /// The schema as that of a component; one that is but a reference belongs to another.
  func held(by holder: SchemaHolder) -> Schema {
    reference == nil ? Schema(parts, holder: holder) : self
  }
}
