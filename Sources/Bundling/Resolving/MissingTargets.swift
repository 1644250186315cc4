import Diagnostics
import YAMLTree

// What cannot be found.
extension ReferenceResolver {
  /// Adds an error to the findings.
  mutating func fail(
    _ id: String,
    _ message: String,
    at reference: YAMLNode,
    remedy: String
  ) -> Resolution {
    report(.error(id, message, at: reference.location, remedy: remedy))
    return .failed(nil)
  }

  /// Adds a finding.
  mutating func report(_ diagnostic: Diagnostic) { documents.report(diagnostic) }

  mutating func failMissing(
    _ fragment: Substring,
    in scope: Base,
    at reference: YAMLNode,
    tree: YAMLTree,
    root: YAMLTree
  ) -> Resolution {
    let address = documents.address(of: scope.document)
    var remedy = "Add it, or correct the reference."
    if root.root.at(fragment: fragment) != nil {
      let path = address.reference(to: documents.address(of: DocumentSet.root))
      remedy = "To mean the root document, write '\(path)#\(fragment)'."
    } else if let meant = nearestPointer(to: fragment, in: tree) {
      remedy = "Did you mean '#\(meant)'?"
    }
    return fail(
      "reference-missing-fragment", "'\(address)' has no '\(fragment)'", at: reference,
      remedy: remedy)
  }

  /// The pointer that a pointer is most likely a misspelling of, in its last token.
  private mutating func nearestPointer(to fragment: Substring, in tree: YAMLTree) -> String? {
    guard let slash = fragment.lastIndex(of: "/"),
      let parent = tree.root.at(fragment: fragment[..<slash]), parent.kind == .mapping
    else { return nil }
    let name = fragment[slash...].dropFirst().percentDecoded
    return nearestName(to: name) { _ in parent.entries.map { $0.key.text } }
      .map { fragment[...slash] + $0 }
  }

  /// The name that is most like one; `nil` after many questions, as each takes a look at all.
  mutating func nearestName(
    to name: String,
    in candidates: (ReferenceResolver) -> [String]
  ) -> String? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= 1
    return nearest(to: name, in: candidates(self))
  }
}
