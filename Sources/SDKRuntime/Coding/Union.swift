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
    try container.encode(anyValue)
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

/// Finds the alternative of a union that fits a value best.
///
/// Objects are told apart by their members: an alternative fits if all members are there that it
/// demands, and it decodes; the one that knows the most members wins. Other values are of the first
/// alternative that decodes.
public struct UnionReader<Result: Union> {
  private let decoder: any Decoder
  /// The names of the members; `nil` where the value is no object.
  private let members: Set<String>?
  private var knownMembers = -1
  /// The alternative that fits best so far, and the members of the value that it does not know.
  private var best: (value: Result, unknown: Set<String>)?
  /// The members that any alternative knows.
  private var allMembers: Set<String> = []

  /// The alternative that fits; nil where none does, or where the one that fits best would lose
  /// members that another alternative knows.
  public var result: Result? {
    best.flatMap { $0.unknown.isDisjoint(with: allMembers) ? $0.value : nil }
  }

  /// Begins to read a value.
  public init(_ decoder: any Decoder) {
    self.decoder = decoder
    members = (try? decoder.container(keyedBy: FieldKey.self)).map { container in
      Set(container.allKeys.map(\.stringValue))
    }
  }

  /// Tries an alternative that is no object of known members.
  public mutating func value<Value: Decodable>(_ make: (Value) -> Result) {
    guard best == nil, let value = try? decoder.value(as: Value.self) else { return }
    // A union takes every value; what it does not know it does not fit.
    if let union = value as? any Union, union.isUnknown { return }
    best = (make(value), [])
  }

  /// Tries an alternative that is an object of these members.
  public mutating func object<Value: Decodable>(
    _ known: [String],
    required: [String],
    _ make: (Value) -> Result
  ) {
    allMembers.formUnion(known)
    guard let members, required.allSatisfy(members.contains) else { return }
    let count = known.count { members.contains($0) }
    // An object of which no member is known fits nothing.
    guard count > knownMembers, count > 0 || members.isEmpty,
      let value = try? decoder.value(as: Value.self)
    else { return }
    knownMembers = count
    best = (make(value), members.subtracting(known))
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
