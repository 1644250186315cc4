import Foundation

/// A request as it arrived at a server.
public struct Arrival: Sendable {
  /// The method, in capitals.
  public let method: String
  /// The path and the query, percent-encoded as they came.
  public let target: String
  /// The headers, their names in lower case.
  public let headers: [String: String]
  /// The body.
  public let body: Data

  /// Makes a request of its parts.
  public init(method: String, target: String, headers: [String: String], body: Data) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }
}
