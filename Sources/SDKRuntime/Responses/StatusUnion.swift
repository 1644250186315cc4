import Foundation

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
  /// The body as it came.
  public let data: Data

  /// Makes a body of its bytes.
  public init(data: Data) {
    self.data = data
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
}
