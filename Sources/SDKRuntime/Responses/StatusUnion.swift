import Foundation
import HTTPTypes

/// What a response holds, where that depends on its status.
///
/// It may be a call's result or the body of its ``APIError``. It is `Decodable` only so that it
/// can stand for an error's body: no decoder knows the status, so that decoding it throws.
public protocol StatusUnion: Decodable, Sendable {
  /// Reads a response.
  ///
  /// - Throws: `DecodingError` where the body is not what the status promises.
  init(status: Int, body: ResponseBody) throws
}

extension StatusUnion {
  /// Throws, since a decoder does not know the status.
  public init(from decoder: any Decoder) throws {
    throw DecodingError.dataCorrupted(
      .init(
        codingPath: decoder.codingPath,
        debugDescription: "\(Self.self) is made of a response and its status, not of JSON alone"))
  }
}

/// The body of a response, to be read as its status says.
public struct ResponseBody: Sendable {
  /// The body as it came; empty where it arrives only while it is read.
  public let data: Data
  private let contentType: String?
  /// The response, where its body arrives while it is read.
  private let response: ResponseStream?

  /// Makes a body of its bytes.
  ///
  /// - Parameters:
  ///   - data: The bytes.
  ///   - contentType: The media type, which may name the character set of a text.
  public init(data: Data, contentType: String? = nil) {
    self.data = data
    self.contentType = contentType
    response = nil
  }

  /// Makes a body that is still to arrive.
  init(_ response: ResponseStream) {
    data = Data()
    contentType = response.head.headerFields[.contentType]
    self.response = response
  }

  /// Reads the body as JSON.
  ///
  /// - Throws: `DecodingError` where it is not the JSON that was expected.
  public func decode<Value: Decodable>() throws -> Value {
    try JSONDecoder.sdk().decode(Value.self, from: data)
  }

  /// The body as JSON; nil where it is empty or something else.
  public func json() -> JSONValue? {
    try? decode()
  }

  /// The body as text, in the character set that its content type names or UTF-8.
  public var text: String { data.text(ofType: contentType) }

  /// The body's bytes as they arrive.
  public var stream: ByteStream { opened.ownBytes }

  /// The body as server-sent events.
  public func events<Value>() -> EventStream<Value> {
    note(Value.self)
    return EventStream(stream: opened)
  }

  /// The body as JSON Lines.
  public func lines<Value>() -> JSONLines<Value> {
    note(Value.self)
    return JSONLines(stream: opened)
  }

  /// The body as a JSON text sequence.
  public func sequence<Value>() -> JSONSequence<Value> {
    note(Value.self)
    return JSONSequence(stream: opened)
  }

  /// Reads a record, where it is only to be found out what in it is a secret.
  private func note<Value: Decodable>(_ type: Value.Type) {
    if MarkedNames.areCollected { _ = try? decode() as Value }
  }

  private var opened: ResponseStream {
    response
      ?? ResponseStream(
        head: HTTPResponse(status: .ok), bytes: ByteStream(data), report: nil, error: { $0 })
  }
}
