import OpenAPIDocument

// The items of streams.
extension OperationBuilder {
  /// The type of the values of a stream.
  mutating func item(of choice: ResultChoice, _ inner: InnerPlaces) -> TypeReference {
    guard let media = choice.media.first(where: { ($0.itemSchema ?? $0.schema) != nil }) else {
      return .json
    }
    return item(of: media, inner.place(Name(words: ["item"])))
  }

  mutating func item(of media: MediaType, _ place: TypePlace) -> TypeReference {
    guard let schema = media.itemSchema ?? media.schema else { return .json }
    // Before 3.2 the items of a stream were described as the stream, or as a list.
    let items = media.itemSchema == nil ? types.resolved(schema).items : nil
    return item(items ?? schema, place)
  }

  mutating func item(_ schema: Schema?, _ place: TypePlace) -> TypeReference {
    guard let schema else { return .json }
    // A text that is JSON, as all data of server-sent events is text.
    if schema.contentMediaType.flatMap(MediaKind.init) == .json {
      return item(schema.contentSchema, place)
    }
    return value(of: schema, place)
  }

  /// The type of a whole JSON value, which may be null.
  mutating func value(of schema: Schema, _ place: TypePlace) -> TypeReference {
    let converted = types.convert(schema, place: place)
    let canBeNull = converted.isNullable && converted.type != .json
    return canBeNull ? .nullable(converted.type) : converted.type
  }
}
