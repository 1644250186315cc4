// Made by gen from input.yaml (Mail 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct SendRequest: OutgoingModel {
  var cc: [String]?
  var to: String
  var subject: String
  var priority: Priority?
  func write(to fields: inout FieldWriter) throws {
    try fields.stringsIfPresent("cc", cc)
    try fields.string("to", to)
    try fields.string("subject", subject)
    try fields.valueIfPresent("priority", priority)
  }
}

/// The API's `SendResponse`.
public struct SendResponse: Model {
  /// The member `message_id`.
  public var messageID: String

  /// Makes a value of its parts.
  public init(messageID: String) {
    self.messageID = messageID
  }
  public init(fields: FieldReader) throws {
    messageID = try fields.string("message_id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("message_id", messageID)
  }
}
