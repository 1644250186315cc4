import Diagnostics

/// What the schemas of a document became, by the places where they stand.
public struct SchemaPlaces: Sendable {
  private var types: [SourceLocation: TypeReference] = [:]

  init() {}

  /// The type of the values of the schema at a place; `nil` where no type was made of it.
  public func type(at location: SourceLocation) -> TypeReference? {
    types[location]
  }

  /// The first type that a schema became holds: a schema that is used twice is converted twice.
  mutating func note(_ converted: TypeBuilder.Converted, at location: SourceLocation) {
    guard types[location] == nil else { return }
    let canBeNull = converted.isNullable && converted.type != .json
    types[location] = canBeNull ? .nullable(converted.type) : converted.type
  }
}
