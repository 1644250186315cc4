// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Failed`.
public struct Failed: Model {
  /// The member `ok`.
  public var ok: Bool
  /// The member `time`.
  public var time: String?

  /// Makes a value of its parts.
  public init(ok: Bool, time: String? = nil) {
    self.ok = ok
    self.time = time
  }
  public init(fields: FieldReader) throws {
    ok = try fields.bool("ok")
    time = try fields.stringIfPresent("time")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("ok", ok)
    try fields.stringIfPresent("time", time)
  }
}

/// The API's `Fish`.
public struct Fish: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `fins`.
  public var fins: Int?

  /// Makes a value of its parts.
  public init(kind: Kind = .fish, fins: Int? = nil) {
    self.kind = kind
    self.fins = fins
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    fins = try fields.intIfPresent("fins")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.intIfPresent("fins", fins)
  }
}

extension Fish {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let fish = Self(rawValue: "fish")
  }
}
