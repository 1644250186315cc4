// Made by gen from input.yaml (Print 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Callbacks {
  /// The job is done.
  public typealias JobDone = Job

  /// How far the job is.
  public struct Progress: Model {
    /// The member `percent`.
    public var percent: Int?

    /// Makes a value of its parts.
    public init(percent: Int? = nil) {
      self.percent = percent
    }
    public init(fields: FieldReader) throws {
      percent = try fields.intIfPresent("percent")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.intIfPresent("percent", percent)
    }
  }
}
