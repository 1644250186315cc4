import Diagnostics
import YAMLTree

// Names that a schema has by itself.
extension Assembly {
  /// Takes the names out of a schema, as nothing refers to them any more; an `$id` would also give
  /// local references another meaning.
  mutating func takeNames(_ work: inout Work) throws(YAMLEditError) {
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
