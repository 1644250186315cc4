import Foundation

/// A header of a response and the type of its value: a string, a number, a Boolean, a date, an
/// enum, or an array of one of these.
///
/// ```swift
/// let remaining = response[ResponseHeader<Int>("X-RateLimit-Remaining")]
/// ```
public struct ResponseHeader<Value: Sendable>: Sendable {
  /// The header's name; case does not matter.
  public let name: String

  /// Names a header.
  public init(_ name: String) {
    self.name = name
  }

  /// The value that a text stands for; nil where it stands for none.
  func value(of text: String) -> Value? {
    if let date = Date(httpDate: text) as? Value { return date }
    guard let type = Value.self as? any Decodable.Type else { return nil }
    let texts = text.split(separator: ",").map {
      JSONValue.string($0.trimmingCharacters(in: .whitespaces))
    }
    // A header has no types: what is no JSON string may be a number or a Boolean.
    let readings = [
      JSONValue.string(text).jsonText, text,
      JSONValue.array(texts).jsonText, "[\(text)]",
    ]
    for reading in readings {
      if let value = try? JSONDecoder.sdk().decode(type, from: Data(reading.utf8)) as? Value {
        return value
      }
    }
    return nil
  }
}
