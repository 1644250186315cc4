import Foundation
import HTTPTypes
import SDKRuntime

/// A request that reached a transport of this module.
///
/// It is as it was sent, credentials included; its description shows the method and the path alone.
public struct SentRequest: Sendable {
  /// The request's head.
  public let request: HTTPRequest
  /// The bytes of the body; empty where there is none.
  public let body: Data
  /// The time that the client gave the exchange.
  public let timeout: Duration

  /// Makes a request of its parts.
  public init(_ request: HTTPRequest, body: Data?, timeout: Duration) {
    self.request = request
    self.body = body ?? Data()
    self.timeout = timeout
  }

  /// The method, in capitals.
  public var method: String { request.method.rawValue }

  /// The path without the query, percent-encoded.
  public var path: String {
    String((request.path ?? "").prefix { $0 != "?" })
  }

  /// The parameters of the query, decoded, in order.
  public var query: [URLQueryItem] {
    URLComponents(string: request.path ?? "")?.queryItems ?? []
  }

  /// The body as JSON; nil where it is something else.
  public var json: JSONValue? {
    try? JSONDecoder.sdk().decode(JSONValue.self, from: body)
  }

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// The value of a header; nil where it was not sent.
  public func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { request.headerFields[$0] }
  }

  /// The value of the query's first parameter of a name; nil where there is none.
  public func query(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }
}

extension SentRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The method and the path.
  public var description: String { "\(method) \(path)" }

  /// The method and the path.
  public var debugDescription: String { description }

  /// A mirror without children: the headers hold credentials.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
