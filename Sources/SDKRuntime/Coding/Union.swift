/// A value of one of several types.
///
/// What fits none of the alternatives that this SDK knows is kept as JSON and encodes back.
public protocol Union: Codable, Sendable, CustomDebugStringConvertible, CustomReflectable {
  /// The value, of whatever type it is.
  var anyValue: any Encodable & Sendable { get }

  /// The case for a value that fits none of the alternatives.
  static func unknown(_ value: JSONValue) -> Self

  /// The member that tells the alternatives apart, where the value does not hold it itself: the
  /// case stands for it. The value's own member of that name is the one that is written.
  var discriminatorMember: (name: String, value: JSONValue)? { get }
}

extension Union {
  /// None: every value holds its members itself.
  public var discriminatorMember: (name: String, value: JSONValue)? { nil }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    if discriminatorMember != nil {
      try encodeMembers(to: encoder)
      return
    }
    var container = encoder.singleValueContainer()
    if isLeftOut(by: encoder) {
      try container.encodeNil()
    } else {
      try container.encode(anyValue)
    }
  }

  /// Writes the members of the value into the encoder's object, after the one that the case stands
  /// for.
  private func encodeMembers(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    if let member = discriminatorMember { try fields.json(member.name, member.value) }
    switch anyValue {
    case let model as any OutgoingModel: try model.encode(to: encoder)
    case let union as any Union: try union.encodeMembers(to: encoder)
    case JSONValue.object(let members) where !isLeftOut(by: encoder): try fields.additional(members)
    default: break
    }
  }

  private func isLeftOut(by encoder: any Encoder) -> Bool {
    guard isUnknown, let key = CodingUserInfoKey.leavesOutUnknown else { return false }
    return encoder.userInfo[key] != nil
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

  /// The text of the member that tells the alternatives of a union apart, also of a number or truth
  /// value; nil where there is none.
  public func discriminator(_ name: String) -> String? {
    let key = FieldKey(name)
    guard let container = try? container(keyedBy: FieldKey.self), container.contains(key) else {
      return nil
    }
    if let text = try? container.decode(String.self, forKey: key) { return text }
    return switch try? container.decode(JSONValue.self, forKey: key) {
    case .bool(let value): String(value)
    case .integer(let value): String(value)
    case .largeInteger(let value): value.description
    case .double(let value): String(value)
    default: nil
    }
  }
}
