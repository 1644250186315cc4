// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Plant`.
public struct Plant: Model {
  /// The member `name`.
  public var name: String
  /// The member `kind`.
  public var kind: Kind
  /// The member `watered_at`.
  public var wateredAt: Date?
  /// The member `height`.
  public var height: Double?
  /// The member `id`.
  public var id: String?
  /// The member `parents`.
  public var parents: [Plant]?
  /// The members without a name of their own.
  public var additionalProperties: [String: JSONValue]

  /// Makes a value of its parts.
  public init(
    name: String, kind: Kind, wateredAt: Date? = nil, height: Double? = nil, id: String? = nil,
    parents: [Plant]? = nil, additionalProperties: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.wateredAt = wateredAt
    self.height = height
    self.id = id
    self.parents = parents
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
    kind = try fields.value("kind")
    wateredAt = try fields.dateIfPresent("watered_at")
    height = try fields.doubleIfPresent("height")
    id = try fields.stringIfPresent("id")
    parents = try fields.valueIfPresent("parents")
    additionalProperties = try fields.additional(
      knownKeys: [
        "name",
        "kind",
        "watered_at",
        "height",
        "id",
        "parents",
      ]
    )
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.string("name", name)
    try fields.value("kind", kind)
    try fields.dateIfPresent("watered_at", wateredAt)
    try fields.doubleIfPresent("height", height)
    try fields.stringIfPresent("id", id)
    try fields.valueIfPresent("parents", parents)
  }
}

/// The API's `Pruning`.
public struct Pruning: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `tool`.
  public var tool: Tool

  /// Makes a value of its parts.
  public init(type: TypeModel = .prune, tool: Tool) {
    self.type = type
    self.tool = tool
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    tool = try fields.value("tool")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.value("tool", tool)
  }
}

extension Pruning {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let prune = Self(rawValue: "prune")
  }

  /// The API's `tool`.
  public struct Tool: Model {
    /// The member `name`.
    public var name: String
    /// The member `sizes`.
    public var sizes: [Int]?

    /// Makes a value of its parts.
    public init(name: String, sizes: [Int]? = nil) {
      self.name = name
      self.sizes = sizes
    }
    public init(fields: FieldReader) throws {
      name = try fields.string("name")
      sizes = try fields.valueIfPresent("sizes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("name", name)
      try fields.valueIfPresent("sizes", sizes)
    }
  }
}
