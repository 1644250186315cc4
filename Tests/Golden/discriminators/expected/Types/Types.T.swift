// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `TrafficNotice`.
public struct TrafficNotice: Model {
  /// The member `topic`.
  public var topic: String
  /// The member `text`.
  public var text: String?
  /// The member `delay`.
  public var delay: Int?

  /// Makes a value of its parts.
  public init(topic: String, text: String? = nil, delay: Int? = nil) {
    self.topic = topic
    self.text = text
    self.delay = delay
  }
  public init(fields: FieldReader) throws {
    topic = try fields.string("topic")
    text = try fields.stringIfPresent("text")
    delay = try fields.intIfPresent("delay")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("topic", topic)
    try fields.stringIfPresent("text", text)
    try fields.intIfPresent("delay", delay)
  }
}
