// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `WeatherNotice`.
public struct WeatherNotice: Model {
  /// The member `topic`.
  public var topic: String
  /// The member `text`.
  public var text: String?
  /// The member `temperature`.
  public var temperature: Double?

  /// Makes a value of its parts.
  public init(topic: String, text: String? = nil, temperature: Double? = nil) {
    self.topic = topic
    self.text = text
    self.temperature = temperature
  }
  public init(fields: FieldReader) throws {
    topic = try fields.string("topic")
    text = try fields.stringIfPresent("text")
    temperature = try fields.doubleIfPresent("temperature")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("topic", topic)
    try fields.stringIfPresent("text", text)
    try fields.doubleIfPresent("temperature", temperature)
  }
}
