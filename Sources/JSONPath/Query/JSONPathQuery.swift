import YAMLTree

/// A JSONPath query (RFC 9535), such as `$.paths.*[?@.deprecated == true]`.
///
/// A query is checked in whole when it is made; running it cannot fail, unless it would visit more
/// nodes than allowed.
public struct JSONPathQuery: Sendable, CustomStringConvertible {
  /// The query as it was written.
  public let text: String
  let segments: [Segment]
  /// Where each segment ends in the text, in Unicode scalars.
  let segmentEnds: [Int]

  /// The number of nodes that a query may visit unless another is given.
  public static let defaultLimit = 20_000_000

  /// Reads a query.
  /// - Throws: a `JSONPathSyntaxError` where the text is not a well-formed and well-typed query.
  public init(_ text: String) throws(JSONPathSyntaxError) {
    self.text = text
    var parser = JSONPathParser(text)
    (segments, segmentEnds) = try parser.query()
  }

  /// The query as it was written.
  public var description: String { text }

  /// The nodes that the query selects, in the order of RFC 9535; a node may occur several times.
  /// - Parameters:
  ///   - root: the node that `$` stands for.
  ///   - limit: the number of nodes that may be visited, so that no query runs for ever.
  /// - Throws: a `JSONPathLimitError` where the limit is exceeded.
  public func nodes(
    in root: YAMLNode,
    limit: Int = defaultLimit
  ) throws(JSONPathLimitError) -> [YAMLNode] {
    var evaluator = Evaluator(root: root, limit: limit)
    return try evaluator.nodes(segments[...], from: root)
  }

  /// The normalized paths of the nodes that the query selects, such as `$['paths'][0]`.
  ///
  /// A node below a YAML alias has the path of the anchored node that it belongs to.
  /// - Throws: a `JSONPathLimitError` where the limit is exceeded.
  public func normalizedPaths(
    in root: YAMLNode,
    limit: Int = defaultLimit
  ) throws(JSONPathLimitError) -> [String] {
    try nodes(in: root, limit: limit).map { normalizedPath(of: $0, in: root) }
  }
}

/// A query would visit more nodes than allowed.
public struct JSONPathLimitError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of nodes that it may visit.
  public let limit: Int

  /// The error in words.
  public var description: String { "the query visits more than \(limit) nodes" }
}
