import OpenAPIDocument

/// How the operations of a document are grouped into resources.
enum OperationGrouping {
  /// By the configured pattern over their ids; those that do not fit, by their tags.
  case pattern(PatternNaming)
  /// By what their ids say before a separator; those that have none, by their tags.
  case ids(IDNaming)
  /// By their first tag.
  case tags
  /// By the literal segments of their paths.
  case paths
  /// Not at all.
  case none

  /// The grouping that is configured, or else the one that suits the document:
  ///
  /// 1. by ids, if four fifths of the operations have an id with a resource before a separator that
  ///    their tag or path confirms (``IDNaming``);
  /// 2. by paths, if four fifths of the operations have neither an id nor a tag;
  /// 3. by tags; an operation without any is called on the client itself.
  init(_ document: Document, rule: OperationRule, names: inout NameTable) {
    switch rule.group {
    case nil, .pattern:
      if let pattern = rule.pattern {
        self = .pattern(PatternNaming(pattern: pattern, rule: rule))
        return
      }
      let bare = document.operations.count { $0.id == nil && $0.tags.isEmpty }
      if let naming = IDNaming(document, names: &names) {
        self = .ids(naming)
      } else if Majority.is(bare, of: document.operations.count) {
        self = .paths
      } else {
        self = .tags
      }
    case .ids: self = IDNaming(document, names: &names).map { .ids($0) } ?? .tags
    case .tags: self = .tags
    case .paths: self = .paths
    case .some(.none): self = .none
    }
  }

  /// Whether there are no resources.
  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
