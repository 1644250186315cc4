/// A value that the API knows as null or as something; an optional `Nullable` may be absent too.
///
/// Where null and absence differ, as in an update that deletes what is null and leaves what is
/// absent, `nil` says nothing, `.null` says null.
public enum Nullable<Wrapped> {
  /// JSON's null.
  case null
  /// A value.
  case value(Wrapped)

  /// Makes `.null` from nil and `.value` from anything else.
  public init(_ wrapped: Wrapped?) {
    self = wrapped.map(Self.value) ?? .null
  }

  /// The value, or nil for null.
  public var wrapped: Wrapped? {
    switch self {
    case .null: nil
    case .value(let wrapped): wrapped
    }
  }
}

extension Nullable: Sendable where Wrapped: Sendable {}
extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

extension Nullable: Decodable where Wrapped: Decodable {
  /// Reads null or a value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .null : .value(try container.decode(Wrapped.self))
  }
}

extension Nullable: Encodable where Wrapped: Encodable {
  /// Writes null or the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .value(let wrapped): try container.encode(wrapped)
    }
  }
}
