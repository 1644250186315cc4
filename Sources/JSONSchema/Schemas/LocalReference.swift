import YAMLTree

/// A reference to a place in the same document, such as `#/components/schemas/Pet`.
struct LocalReference {
  /// What stands behind the `#`, percent escapes replaced.
  let fragment: String

  /// Reads a reference; `nil` for one to another document.
  init?(_ text: String) {
    guard text.hasPrefix("#") else { return nil }
    fragment = text.dropFirst().percentDecoded
  }

  /// Whether it is a JSON Pointer rather than the name of an anchor.
  var isPointer: Bool { fragment.isEmpty || fragment.hasPrefix("/") }
}
