// Made by gen from input.yaml (Ticker 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct ChatRequest: OutgoingModel {
  var prompt: String
  var stream: Bool?
  func write(to fields: inout FieldWriter) throws {
    try fields.string("prompt", prompt)
    try fields.boolIfPresent("stream", stream)
  }
}

/// The API's `chat_response`.
public struct ChatResponse: Model {
  /// The member `answer`.
  public var answer: String?

  /// Makes a value of its parts.
  public init(answer: String? = nil) {
    self.answer = answer
  }
  public init(fields: FieldReader) throws {
    answer = try fields.stringIfPresent("answer")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("answer", answer)
  }
}

/// The API's `chat_event`.
public struct ChatEvent: Model {
  /// The member `delta`.
  public var delta: String?

  /// Makes a value of its parts.
  public init(delta: String? = nil) {
    self.delta = delta
  }
  public init(fields: FieldReader) throws {
    delta = try fields.stringIfPresent("delta")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("delta", delta)
  }
}
