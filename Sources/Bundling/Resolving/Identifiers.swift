import YAMLTree

/// What documents and schemas call themselves: `$self`, `$id`, `$anchor` and `$dynamicAnchor`.
struct Identifiers {
  /// A part of a document with a URI of its own, which references in it are relative to.
  struct Resource {
    var node: NodeReference
    var uri: DocumentAddress
  }

  private struct Anchor: Hashable {
    var uri: DocumentAddress
    var name: String
  }

  private var resources: [DocumentAddress: NodeReference] = [:]
  private var anchors: [Anchor: NodeReference] = [:]
  /// The resources of each document that has any, by their nodes.
  private var resourcesByDocument: [Int: [YAMLNodeID: DocumentAddress]] = [:]
  /// What a document calls itself, if it does.
  private var selves: [Int: DocumentAddress] = [:]

  /// The keys by which a schema names itself.
  static let anchorKeys = ["$anchor", "$dynamicAnchor"]

  /// The part of some document that has a URI.
  func resource(_ uri: DocumentAddress) -> NodeReference? { resources[uri] }

  /// The URI that a document gives itself by `$self`.
  func selfURI(of document: Int) -> DocumentAddress? { selves[document] }

  /// The node that an anchor names in the part of a document that has a URI.
  func anchor(_ name: String, in uri: DocumentAddress) -> NodeReference? {
    anchors[Anchor(uri: uri, name: name)]
  }

  /// The names of the anchors in the part of a document that has a URI, in alphabetical order.
  func anchorNames(in uri: DocumentAddress) -> [String] {
    anchors.keys.filter { $0.uri == uri }.map(\.name).sorted()
  }

  /// The innermost part with a URI of its own that a node is in; `nil` for the document itself.
  func resource(around node: YAMLNode, in document: Int) -> Resource? {
    guard let resources = resourcesByDocument[document] else { return nil }
    var current: YAMLNode? = node
    while let node = current {
      if let uri = resources[node.id] {
        return Resource(node: NodeReference(document: document, id: node.id), uri: uri)
      }
      current = node.parent
    }
    return nil
  }

  /// Takes in what a document names in itself.
  mutating func add(_ tree: YAMLTree, document: Int, address: DocumentAddress) {
    var uri = address
    if let own = tree.root["$self"]?.string {
      uri = address.resolving(own.prefix { $0 != "#" })
      selves[document] = uri
      resources[uri] = NodeReference(document: document, id: tree.root.id)
    }
    let ids = tree.values(ofKeys: ["$id"])
    // In the order of the text an outer `$id` need not come before an inner one.
    let holders = ids.compactMap { holder(of: $0, in: tree) }
      .sorted { $0.depth < $1.depth }
    for holder in holders where !holder.text.hasPrefix("#") {
      let base = resource(around: holder.node, in: document)?.uri ?? uri
      let own = base.resolving(holder.text.prefix { $0 != "#" })
      resourcesByDocument[document, default: [:]][holder.node.id] = own
      resources[own] = NodeReference(document: document, id: holder.node.id)
    }
    // Before 2019 an anchor was an `$id` that is only a fragment.
    let older = holders.filter { $0.text.hasPrefix("#") }
    let named = tree.values(ofKeys: Self.anchorKeys).compactMap { holder(of: $0, in: tree) }
    for holder in older + named {
      let name = holder.text.hasPrefix("#") ? String(holder.text.dropFirst()) : holder.text
      let anchor = Anchor(
        uri: resource(around: holder.node, in: document)?.uri ?? uri, name: name)
      if anchors[anchor] == nil {
        anchors[anchor] = NodeReference(document: document, id: holder.node.id)
      }
    }
  }

  /// Forgets what a document names, because it was edited.
  mutating func remove(document: Int) {
    resources = resources.filter { $0.value.document != document }
    anchors = anchors.filter { $0.value.document != document }
    resourcesByDocument[document] = nil
    selves[document] = nil
  }

  private struct Holder {
    var node: YAMLNode
    var text: String
    var depth: Int
  }

  /// The schema that has a name as one of its values; `nil` where the value is no name, or stands
  /// in an example and the like.
  private func holder(of id: YAMLNodeID, in tree: YAMLTree) -> Holder? {
    let value = tree.node(id)
    guard let text = value.string, let node = value.parent else { return nil }
    var depth = 0
    var child = node
    while let parent = child.parent {
      depth += 1
      // Only where a schema can be, one that is called like this is a property.
      for key in ["example", "default", "const", "enum"] where parent[key]?.id == child.id {
        if parent.parent.flatMap({ $0["properties"]?.id }) != parent.id { return nil }
      }
      child = parent
    }
    return Holder(node: node, text: text, depth: depth)
  }
}
