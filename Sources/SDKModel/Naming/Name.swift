/// A name as its words, in lower case, without a casing convention.
public struct Name: Sendable, Hashable {
  /// The words, in lower case; never empty strings.
  public var words: [String]

  /// A name of these words.
  public init(words: [String]) {
    self.words = words
  }

  /// The words joined by `_`, for messages and comparisons.
  public var snakeCase: String {
    words.joined(separator: "_")
  }
}
