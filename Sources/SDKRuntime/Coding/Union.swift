/// A value of one of several types.
///
/// What fits none of the alternatives that this SDK knows is kept as JSON and encodes back.
public protocol Union: Codable, Sendable, CustomDebugStringConvertible, CustomReflectable {
  /// The value, of whatever type it is.
  var anyValue: any Encodable & Sendable { get }

  /// The case for a value that fits none of the alternatives.
  static func unknown(_ value: JSONValue) -> Self
}

extension Union {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if isUnknown, let key = CodingUserInfoKey.leavesOutUnknown, encoder.userInfo[key] != nil {
      try container.encodeNil()
    } else {
      try container.encode(anyValue)
    }
  }

  /// Whether the value fits none of the alternatives.
  var isUnknown: Bool { anyValue is JSONValue }

  /// The type, and of a value with members what that shows; a text may be a secret.
  public var debugDescription: String {
    let value = anyValue
    guard let model = value as? any OutgoingModel else { return "\(Self.self)(\(type(of: value)))" }
    return "\(Self.self)(\(model.debugDescription))"
  }

  /// The mirror of a value with members, and of nothing else.
  public var customMirror: Mirror {
    let models = [anyValue].filter { $0 is any OutgoingModel }
    return Mirror(self, unlabeledChildren: models, displayStyle: .enum)
  }
}

extension CodingUserInfoKey {
  /// Set where a value is written to see what is known of it: what fits no alternative is left out.
  static var leavesOutUnknown: CodingUserInfoKey? {
    CodingUserInfoKey(rawValue: "SDKRuntime.leavesOutUnknown")
  }
}

extension Decoder {
  /// The whole value as one of a type.
  public func value<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try singleValueContainer().decode(type)
  }

  /// The text of the member that tells the alternatives of a union apart; nil where there is none.
  public func discriminator(_ name: String) -> String? {
    let container = try? container(keyedBy: FieldKey.self)
    return try? container?.decodeIfPresent(String.self, forKey: FieldKey(name))
  }
}
