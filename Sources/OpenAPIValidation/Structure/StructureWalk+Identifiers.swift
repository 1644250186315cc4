import YAMLTree

extension StructureWalk {
  /// The keywords by which a schema names itself.
  static let identifiers = ["$id"] + anchorKeywords
  private static let anchorKeywords = ["$anchor", "$dynamicAnchor"]

  /// Takes in what a schema calls itself, before what is below it is walked.
  /// - Returns: the anchors of what is around a schema with a URI of its own, which are those to go
  ///   on with after it; `nil` for a schema without.
  mutating func enterResource(_ schema: YAMLNode) -> [String: YAMLNode]? {
    let names = StructureWalk.anchorKeywords.compactMap { schema[$0] }
    if isInDocument { inventory.anchors.formUnion(names.compactMap(\.string)) }
    var outer: [String: YAMLNode]?
    // Before 2019 an `$id` of only a fragment was an anchor.
    if let id = schema["$id"]?.string, !id.hasPrefix("#") {
      outer = anchors
      anchors = [:]
      isInDocument = false
    }
    for name in names { noteAnchor(name) }
    return outer
  }

  private mutating func noteAnchor(_ anchor: YAMLNode) {
    guard let name = anchor.string else { return }
    // Below an alias are the same nodes again.
    if let other = anchors[name], other.id != anchor.id {
      findings.add(
        .repeatedAnchor, in: .schema, at: anchor,
        "the anchor '\(anchor.shortened)' is already \(other.place(seenFrom: anchor))",
        remedy: "Give each schema a name of its own.")
    }
    anchors[name] = anchor
  }
}
