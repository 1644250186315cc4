import Diagnostics
import YAMLTree

/// How far a query that selects nothing gets, to tell its author what is misspelled.
public struct NearMiss: Sendable {
  /// The longest beginning of the query that selects something, as it was written.
  public let prefix: String
  /// The first segment that selects nothing, as it was written.
  public let failing: String
  /// The name that the failing segment asks for, where it asks for one.
  public let name: String?
  /// A name that is there instead and is spelled much the same.
  public let suggestion: String?
}

extension JSONPathQuery {
  /// How far the query gets in a document; `nil` where it selects something.
  /// - Throws: a `JSONPathLimitError` where the limit is exceeded.
  public func nearMiss(
    in root: YAMLNode,
    limit: Int = defaultLimit
  ) throws(JSONPathLimitError) -> NearMiss? {
    var evaluator = Evaluator(root: root, limit: limit)
    var reached = [root]
    for (number, segment) in segments.enumerated() {
      var next: [YAMLNode] = []
      for node in reached { next += try evaluator.nodes([segment], from: node) }
      if next.isEmpty {
        let name = segment.selectors.lazy.compactMap(\.name).first
        let keys = try evaluator.keys(that: segment, seesFrom: reached)
        return NearMiss(
          prefix: slice(from: 0, to: number == 0 ? 1 : segmentEnds[number - 1]),
          failing: slice(
            from: number == 0 ? 1 : segmentEnds[number - 1],
            to: segmentEnds[number]
          ),
          name: name,
          suggestion: name.flatMap { nearest(to: $0, in: keys) }
        )
      }
      reached = next
    }
    return nil
  }

  private func slice(from start: Int, to end: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(start).prefix(end - start)))
  }
}

extension Selector {
  fileprivate var name: String? {
    if case .name(let name) = self { name } else { nil }
  }
}

extension Evaluator {
  /// The keys among which a segment chooses, each once, in order.
  fileprivate mutating func keys(
    that segment: Segment,
    seesFrom nodes: [YAMLNode]
  ) throws(JSONPathLimitError) -> [String] {
    var seen: Set<String> = []
    var keys: [String] = []
    for node in nodes {
      var mappings = [node]
      if case .descendants = segment { mappings = try descendants(of: node) }
      for mapping in mappings {
        for entry in mapping.entries where seen.insert(entry.key.text).inserted {
          keys.append(entry.key.text)
        }
      }
    }
    return keys
  }
}
