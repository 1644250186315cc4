// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Done`.
public struct Done: Model {
  /// The member `ok`.
  public var ok: Bool
  /// The member `time`.
  public var time: String

  /// Makes a value of its parts.
  public init(ok: Bool, time: String) {
    self.ok = ok
    self.time = time
  }
  public init(fields: FieldReader) throws {
    ok = try fields.bool("ok")
    time = try fields.string("time")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("ok", ok)
    try fields.string("time", time)
  }
}
