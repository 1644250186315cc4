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

  /// What a schema says of the data of server-sent events: it describes the events, or their data.
  mutating func eventData(of schema: Schema) -> Schema {
    let content = types.resolved(schema)
    if let items = content.items { return eventData(of: items) }
    if let data = content.eventData { return data }
    let choices = content.oneOf.map { types.resolved($0).namedEventData }
    let all = choices.compactMap { $0 }.distinct
    guard !all.isEmpty, all.count == 1 || choices.allSatisfy({ $0 != nil }) else { return schema }
    if all.count == 1 { return all[0] }
    var parts = SchemaParts(location: schema.location)
    parts.oneOf = all
    return Schema(parts)
  }
}

extension Schema {
  /// The data of the server-sent event that the schema describes, if it describes one.
  fileprivate var eventData: Schema? {
    let data = properties.first { $0.name == "data" }
    let fields: Set = ["data", "event", "id", "retry", "comment"]
    return properties.allSatisfy { fields.contains($0.name) } ? data?.schema : nil
  }

  /// The data of the event, the JSON in it taken out, under the name of the event.
  fileprivate var namedEventData: Schema? {
    guard let data = eventData else { return nil }
    let events = properties.first { $0.name == "event" }?.schema.allowedValues ?? []
    let content = data.contentSchema ?? data
    guard events.count == 1, content.title == nil, content.reference == nil else { return content }
    return content.changed { $0.title = events[0].text }
  }
}
