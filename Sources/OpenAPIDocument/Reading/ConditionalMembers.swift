import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Tells of members that a schema describes under a condition alone: no type has them.
  mutating func noteConditionalMembers(of node: YAMLNode) {
    let parts = node["allOf"].map { Array($0.elements) } ?? []
    // The schema around one that is only a condition has its members.
    guard node["properties"] != nil || node["type"] != nil || !parts.isEmpty else { return }
    let conditions = ([node] + parts).flatMap(\.conditionalSchemas)
    let conditional = conditions.flatMap { $0["properties"]?.entries.map { $0.key } ?? [] }
    guard !conditional.isEmpty else { return }
    var known: Set<String> = []
    for part in [node] + parts {
      for (key, _) in (resolve(part) ?? part)["properties"]?.entries.map({ $0 }) ?? [] {
        known.insert(key.text)
      }
    }
    for key in conditional where !known.contains(key.text) {
      tally.note(
        "conditional-member",
        "a member is described only in 'then', 'else' or 'dependentSchemas', and is not kept",
        at: key.location, remedy: "Add it to 'properties' of the schema itself.")
    }
  }
}

extension YAMLNode {
  /// The schemas that hold under a condition.
  fileprivate var conditionalSchemas: [YAMLNode] {
    let dependent = self["dependentSchemas"]?.entries.map { $0.value } ?? []
    return [self["then"], self["else"]].compactMap(\.self) + dependent
  }
}
