import YAMLTree

extension Substring {
  /// The text that a part of a query or form stands for: percent-encoded, and `+` for a space.
  var formDecoded: String {
    String(map { $0 == "+" ? " " : $0 }).percentDecoded
  }
}
