// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Protocol`.
public struct ProtocolModel: Model {
  /// The member `self`.
  public var selfValue: String
  /// The member `Self`.
  public var selfCapitalized: String?
  /// The member `init`.
  public var initValue: String
  /// The member `fields`.
  public var fields: String?
  /// The member `writer`.
  public var writer: String?
  /// The member `container`.
  public var container: String?
  /// The member `decoder`.
  public var decoder: String?
  /// The member `encoder`.
  public var encoder: String?
  /// The member `from`.
  public var from: String?
  /// The member `to`.
  public var to: String?
  /// The member `type`.
  public var type: TypeModel?
  /// The member `Type`.
  public var typeCapitalized: String?
  /// The member `some`.
  public var some: String?
  /// The member `any`.
  public var any: String?
  /// The member `async`.
  public var `async`: String?
  /// The member `await`.
  public var `await`: String?
  /// The member `throws`.
  public var `throws`: String?
  /// The member `nil`.
  public var `nil`: String?
  /// The member `true`.
  public var `true`: Bool?
  /// The member `_`.
  public var value484e: String?
  /// The member `__`.
  public var value74e3: String?
  /// The member `$`.
  public var value: String?
  /// The member `extension`.
  public var `extension`: String?
  /// The member `hashValue`.
  public var hashValue: Int?
  /// The member `description`.
  public var description: String?

  /// Makes a value of its parts.
  public init(
    selfValue: String, selfCapitalized: String? = nil, initValue: String, fields: String? = nil,
    writer: String? = nil, container: String? = nil, decoder: String? = nil, encoder: String? = nil,
    from: String? = nil, to: String? = nil, type: TypeModel? = nil, typeCapitalized: String? = nil,
    some: String? = nil, any: String? = nil, async: String? = nil, await: String? = nil,
    throws: String? = nil, nil: String? = nil, true: Bool? = nil, value484e: String? = nil,
    value74e3: String? = nil, value: String? = nil, extension: String? = nil, hashValue: Int? = nil,
    description: String? = nil
  ) {
    self.selfValue = selfValue
    self.selfCapitalized = selfCapitalized
    self.initValue = initValue
    self.fields = fields
    self.writer = writer
    self.container = container
    self.decoder = decoder
    self.encoder = encoder
    self.from = from
    self.to = to
    self.type = type
    self.typeCapitalized = typeCapitalized
    self.some = some
    self.any = any
    self.`async` = `async`
    self.`await` = `await`
    self.`throws` = `throws`
    self.`nil` = `nil`
    self.`true` = `true`
    self.value484e = value484e
    self.value74e3 = value74e3
    self.value = value
    self.`extension` = `extension`
    self.hashValue = hashValue
    self.description = description
  }
  public init(fields: FieldReader) throws {
    selfValue = try fields.string("self")
    selfCapitalized = try fields.stringIfPresent("Self")
    initValue = try fields.string("init")
    self.fields = try fields.stringIfPresent("fields")
    writer = try fields.stringIfPresent("writer")
    container = try fields.stringIfPresent("container")
    decoder = try fields.stringIfPresent("decoder")
    encoder = try fields.stringIfPresent("encoder")
    from = try fields.stringIfPresent("from")
    to = try fields.stringIfPresent("to")
    type = try fields.valueIfPresent("type")
    typeCapitalized = try fields.stringIfPresent("Type")
    some = try fields.stringIfPresent("some")
    any = try fields.stringIfPresent("any")
    `async` = try fields.stringIfPresent("async")
    `await` = try fields.stringIfPresent("await")
    `throws` = try fields.stringIfPresent("throws")
    `nil` = try fields.stringIfPresent("nil")
    `true` = try fields.boolIfPresent("true")
    value484e = try fields.stringIfPresent("_")
    value74e3 = try fields.stringIfPresent("__")
    value = try fields.stringIfPresent("$")
    `extension` = try fields.stringIfPresent("extension")
    hashValue = try fields.intIfPresent("hashValue")
    description = try fields.stringIfPresent("description")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("self", selfValue)
    try fields.stringIfPresent("Self", selfCapitalized)
    try fields.string("init", initValue)
    try fields.stringIfPresent("fields", self.fields)
    try fields.stringIfPresent("writer", writer)
    try fields.stringIfPresent("container", container)
    try fields.stringIfPresent("decoder", decoder)
    try fields.stringIfPresent("encoder", encoder)
    try fields.stringIfPresent("from", from)
    try fields.stringIfPresent("to", to)
    try fields.valueIfPresent("type", type)
    try fields.stringIfPresent("Type", typeCapitalized)
    try fields.stringIfPresent("some", some)
    try fields.stringIfPresent("any", any)
    try fields.stringIfPresent("async", `async`)
    try fields.stringIfPresent("await", `await`)
    try fields.stringIfPresent("throws", `throws`)
    try fields.stringIfPresent("nil", `nil`)
    try fields.boolIfPresent("true", `true`)
    try fields.stringIfPresent("_", value484e)
    try fields.stringIfPresent("__", value74e3)
    try fields.stringIfPresent("$", value)
    try fields.stringIfPresent("extension", `extension`)
    try fields.intIfPresent("hashValue", hashValue)
    try fields.stringIfPresent("description", description)
  }
}

extension ProtocolModel {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let selfValue = Self(rawValue: "self")
    public static let initValue = Self(rawValue: "init")
    public static let type = Self(rawValue: "Type")
    public static let `default` = Self(rawValue: "default")
  }
}
