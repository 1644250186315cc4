// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Result`.
public struct Result: Model {
  /// The member `text`.
  public var text: String
  /// The member `object`.
  public var object: SwiftNamesStringModel?
  /// The member `string`.
  public var string: StringModel?
  /// The member `int`.
  public var int: IntModel?
  /// The member `data`.
  public var data: DataModel?
  /// The member `free`.
  public var free: [String: JSONValue]?
  /// The member `result`.
  @Indirect public var result: Result?
  /// The member `maybe`.
  public var maybe: Nullable<String>?

  /// Makes a value of its parts.
  public init(
    text: String, object: SwiftNamesStringModel? = nil, string: StringModel? = nil,
    int: IntModel? = nil, data: DataModel? = nil, free: [String: JSONValue]? = nil,
    result: Result? = nil, maybe: Nullable<String>? = nil
  ) {
    self.text = text
    self.object = object
    self.string = string
    self.int = int
    self.data = data
    self.free = free
    self.result = result
    self.maybe = maybe
  }
  public init(fields: FieldReader) throws {
    text = try fields.string("text")
    object = try fields.valueIfPresent("object")
    string = try fields.valueIfPresent("string")
    int = try fields.valueIfPresent("int")
    data = try fields.valueIfPresent("data")
    free = try fields.objectIfPresent("free")
    result = try fields.valueIfPresent("result")
    maybe = try fields.nullable("maybe")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("text", text)
    try fields.valueIfPresent("object", object)
    try fields.valueIfPresent("string", string)
    try fields.valueIfPresent("int", int)
    try fields.valueIfPresent("data", data)
    try fields.objectIfPresent("free", free)
    try fields.valueIfPresent("result", result)
    try fields.nullable("maybe", maybe)
  }
}

extension Result {
  /// The API's `string`.
  public struct StringModel: Model {
    /// The member `inner`.
    public var inner: String?

    /// Makes a value of its parts.
    public init(inner: String? = nil) {
      self.inner = inner
    }
    public init(fields: FieldReader) throws {
      inner = try fields.stringIfPresent("inner")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("inner", inner)
    }
  }

  /// The API's `int`.
  public struct IntModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let x = Self(rawValue: "x")
  }

  /// The API's `data`.
  public struct DataModel: Model {
    /// The member `data`.
    public var data: SwiftNamesDataModel?
    /// The member `bytes`.
    public var bytes: Data?

    /// Makes a value of its parts.
    public init(data: SwiftNamesDataModel? = nil, bytes: Data? = nil) {
      self.data = data
      self.bytes = bytes
    }
    public init(fields: FieldReader) throws {
      data = try fields.valueIfPresent("data")
      bytes = try fields.valueIfPresent("bytes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("data", data)
      try fields.valueIfPresent("bytes", bytes)
    }
  }

  /// The API's `result`.
  public struct Result: Model {
    /// The member `result`.
    @Indirect public var result: SwiftNamesResult?

    /// Makes a value of its parts.
    public init(result: SwiftNamesResult? = nil) {
      self.result = result
    }
    public init(fields: FieldReader) throws {
      result = try fields.valueIfPresent("result")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("result", result)
    }
  }
}
