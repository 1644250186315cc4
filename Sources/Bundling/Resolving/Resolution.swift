import YAMLTree

/// What a reference means.
enum Resolution {
  /// A place in the root document: a fragment with its `#`.
  case local(String)
  /// A node of another document.
  case node(Target)
  /// Nothing; an error was told. If a document could not be loaded, it is that one.
  case failed(DocumentAddress?)
}

/// The node of another document that a reference leads to, and what it may be called after.
struct Target {
  var node: NodeReference
  /// The pointer, the anchor or the end of the `$id`, decoded; empty for a whole document.
  var fragment: String
}

/// What a reference is relative to.
struct Base: Hashable {
  /// The document that it stands in.
  var document: Int
  /// The schema with an `$id` that it stands in, if there is one.
  var resource: DocumentAddress?

  static let root = Base(document: DocumentSet.root, resource: nil)
}
