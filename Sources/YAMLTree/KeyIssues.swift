import CYAML
import Diagnostics

/// What is wrong with the keys of a document.
struct KeyIssues {
  private let storage: YAMLStorage

  init(_ storage: YAMLStorage) {
    self.storage = storage
  }

  /// Whether the document has keys that no specification can have.
  var hasErrors: Bool { total(.complexKey) + total(.invalidMerge) > 0 }

  /// A finding for each issue that was kept, and one that tells how many were not.
  var diagnostics: [Diagnostic] {
    let document = storage.document.pointee
    var result = UnsafeBufferPointer(start: document.issues, count: document.issue_count)
      .map(diagnostic)
    let omitted =
      [cyaml_issue_kind.duplicateKey, .complexKey, .invalidMerge]
      .reduce(0) { $0 + total($1) } - result.count
    if omitted > 0 {
      result.append(
        .note("yaml-more-issues", "\(omitted) more findings of this kind are not shown")
      )
    }
    return result
  }

  private func total(_ kind: cyaml_issue_kind) -> Int {
    withUnsafeBytes(of: storage.document.pointee.issue_totals) { totals in
      totals.bindMemory(to: Int.self)[Int(kind.rawValue)]
    }
  }

  private func diagnostic(_ issue: cyaml_issue) -> Diagnostic {
    let node = YAMLNode(storage: storage, index: issue.node)
    switch issue.kind {
    case .duplicateKey:
      let earlier = YAMLNode(storage: storage, index: issue.other).location
      return .warning(
        "yaml-duplicate-key",
        "the key '\(node.text)' repeats the one at \(earlier); this one wins",
        at: node.location,
        remedy: "remove one of them"
      )
    case .complexKey:
      let kind = node.kind == .mapping ? "mapping" : "sequence"
      return .error(
        "yaml-complex-key",
        "a \(kind) cannot be a key here",
        at: node.location,
        remedy: "write the key as text; a '{' or '[' that is text needs quotes"
      )
    case .invalidMerge:
      return .error(
        "yaml-invalid-merge",
        "'<<' merges mappings, but this value is something else",
        at: node.location,
        remedy: "give it an alias of a mapping or a list of them, or quote the key"
      )
    }
  }
}
