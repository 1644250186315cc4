/// Why a text is not a JSONPath query, and where.
public struct JSONPathSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place in the query, in Unicode scalars from its beginning.
  public let offset: Int
  /// What is wrong.
  public let message: String
  /// What to write instead.
  public let remedy: String

  /// The error in words.
  public var description: String { "\(message), at character \(offset + 1); \(remedy)" }
}
