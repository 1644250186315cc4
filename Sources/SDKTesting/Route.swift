/// A method and a path of an API, such as `POST /v1/users/{user_id}`.
///
/// A segment in braces stands for any one segment, `*` alone for every request. The path may begin
/// anywhere in the request's path, so that the path of a base URL need not be repeated.
public struct Route: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The method, in capitals; nil for any.
  public let method: String?
  /// The path with its parameters in braces; `*` for any.
  public let pathTemplate: String

  private let segments: [Substring]

  /// Reads a method, a space and a path; without a method the path of any method is meant.
  public init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    method = parts.count == 2 ? parts[0].uppercased() : nil
    pathTemplate = parts.last.map(String.init) ?? "*"
    segments = pathTemplate.split(separator: "/")
  }

  /// Reads a method, a space and a path.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The method and the path.
  public var description: String {
    (method.map { $0 + " " } ?? "") + pathTemplate
  }

  /// The count of segments that stand for any; a route for every request has the most.
  var wildcardCount: Int {
    pathTemplate == "*" ? .max : segments.count(where: Self.isParameter)
  }

  /// The values of the parameters by their names, as they are in the path; nil where the request is
  /// another one's.
  func match(method: String, path: String) -> [String: String]? {
    guard self.method == nil || self.method == method else { return nil }
    if pathTemplate == "*" { return [:] }
    let path = path.split(separator: "/")
    guard path.count >= segments.count else { return nil }
    var values: [String: String] = [:]
    for (segment, value) in zip(segments, path.suffix(segments.count)) {
      if Self.isParameter(segment) {
        values[String(segment.dropFirst().dropLast())] = String(value)
      } else if segment != value {
        return nil
      }
    }
    return values
  }

  private static func isParameter(_ segment: Substring) -> Bool {
    segment.hasPrefix("{") && segment.hasSuffix("}")
  }
}

extension Sequence {
  fileprivate func count(where isCounted: (Element) -> Bool) -> Int {
    reduce(0) { isCounted($1) ? $0 + 1 : $0 }
  }
}
