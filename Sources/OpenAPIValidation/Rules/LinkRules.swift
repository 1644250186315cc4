import Diagnostics
import YAMLTree

extension Description {
  /// Checks that links lead to operations.
  func checkLinks(_ findings: Findings) {
    guard !inventory[.link].isEmpty else { return }
    let ids = Set(operations.compactMap { $0.node["operationId"]?.string })
    let nodes = Set(operations.map(\.node.id))
    for link in inventory[.link] {
      if let id = link["operationId"], let name = id.string, !ids.contains(name) {
        findings.add(
          .unknownLinkOperation, in: .link, at: id,
          "no operation has the operationId '\(id.shortened)'",
          remedy: nearest(to: name, in: ids.sorted()).map { "Did you mean '\($0)'?" }
            ?? "Name an operation of this description.")
      }
      if let reference = link["operationRef"], let text = reference.string, text.hasPrefix("#") {
        let target = URISyntax.decoded(text.dropFirst()).flatMap { root.at(pointer: $0) }
        guard target.map({ nodes.contains($0.id) }) != true else { continue }
        findings.add(
          .unknownLinkOperation, in: .link, at: reference,
          "'\(reference.shortened)' does not lead to an operation",
          remedy: "Write the path's slashes as '~1': '#/paths/~1users~1{id}/get'.")
      }
    }
  }
}
