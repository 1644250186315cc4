import OpenAPIDocument

/// Reads resource and name from ids that hold both, such as `repos/get-commit`, `users.list`,
/// `droplets_list` or `accounts-list-accounts`.
struct IDNaming {
  /// What stands between the resource and the name.
  let separator: UInt8
  /// Whether every id begins with the same part, which then says nothing.
  private(set) var dropsFirst = false

  /// The separators, those that nothing but a resource ends with first.
  static let separators = Array("/._-".utf8)

  init(separator: UInt8) {
    self.separator = separator
  }

  /// The ids of a document are read by the separator that most of them (``Majority``) have, with a
  /// resource before it that the operation's tag or path confirms; `nil` if there is none.
  ///
  /// `_` and `-` stand within names too. They count where a verb comes next.
  init?(_ document: Document, names: inout NameTable) {
    for separator in Self.separators {
      let naming = IDNaming(separator: separator)
      var confirmed = 0
      for operation in document.operations where naming.isConfirmed(operation, &names) {
        confirmed += 1
      }
      guard Majority.is(confirmed, of: document.operations.count) else { continue }
      self = naming
      dropsFirst = hasCommonFirstPart(document)
      return
    }
    return nil
  }

  /// Whether names may repeat the resource: after a mere `_` or `-` they are not as deliberate.
  var isLoose: Bool { separator == UInt8(ascii: "_") || separator == UInt8(ascii: "-") }

  /// The resource, outermost first, and the name; `nil` where the id has no separator.
  func parts(of id: String) -> (resource: [Substring], name: Substring)? {
    let parts = id.utf8.split(
      separator: separator, maxSplits: isLoose ? 1 : 7, omittingEmptySubsequences: true
    ).map(Substring.init)
    guard parts.count > 1, let name = parts.last else { return nil }
    let isPrefixed = dropsFirst && parts.count > 2
    return (Array(parts[(isPrefixed ? 1 : 0)..<(parts.count - 1)]), name)
  }

  private func isConfirmed(
    _ operation: OpenAPIDocument.Operation,
    _ names: inout NameTable
  ) -> Bool {
    guard let id = operation.id, let parts = parts(of: id) else { return false }
    if isLoose, !Verbs.contains(names.name(String(parts.name)).words[0]) { return false }
    let tag = operation.tags.first.map { names.name($0).words } ?? []
    let resources = parts.resource.map { names.name(String($0)).words }
    let isTag = resources.contains { words in
      Plural.isSame(words, tag)
        || words.allSatisfy { word in tag.contains { Plural.isSame($0, word) } }
    }
    if isTag { return true }
    let literals = PathWords(operation.path, skipping: [], names: &names).literals
    return resources.contains { words in literals.contains { Plural.isSame($0, words) } }
  }

  /// Whether most ids begin with the same part, and have another before the name.
  private func hasCommonFirstPart(_ document: Document) -> Bool {
    guard !isLoose else { return false }
    var counts: [Substring: Int] = [:]
    for parts in document.operations.compactMap({ $0.id.flatMap(parts) })
    where parts.resource.count > 1 {
      counts[parts.resource[0], default: 0] += 1
    }
    return counts.values.contains { Majority.is($0, of: document.operations.count) }
  }
}
