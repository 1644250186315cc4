import Diagnostics
import OpenAPIDocument

// The data of server-sent events.
extension OperationBuilder {
  /// The type of the data of server-sent events, whose schema describes the events or their data.
  mutating func eventData(of schema: Schema?, _ place: TypePlace) -> TypeReference {
    guard let schema else { return .json }
    let content = types.resolved(schema)
    if let items = content.items { return eventData(of: items, place) }
    guard let kinds = eventKinds(of: content) else {
      let data = content.describesEvent ? content.eventField("data") : nil
      return item(data ?? schema, place)
    }
    let all = kinds.map { $0.data ?? Schema(SchemaParts(location: schema.location)) }
    // Where the data is always the same, the event's name is beside it.
    if all.distinct.count == 1 { return item(all[0], place) }
    return declare(kinds, schema, place)
  }

  /// One kind of event.
  private struct EventKind {
    /// The names of such events; none for all that have another name or none.
    var names: [String]
    /// What its data is; `nil` where nothing is said of it.
    var data: Schema?
    /// What the document calls it besides.
    var title: String?
  }

  /// The kinds of events that a schema (resolved) describes by alternatives; `nil` where it does not.
  private mutating func eventKinds(of schema: Schema) -> [EventKind]? {
    let alternatives = schema.oneOf.map { (choice: $0, content: types.resolved($0)) }
    let isEvent = alternatives.map { $0.content.describesEvent }
    let all = [schema] + alternatives.map(\.content)
    guard isEvent.contains(true), schema.properties.isEmpty || schema.describesEvent,
      all.contains(where: { $0.describesEvent && $0.eventField("data") != nil })
    else { return nil }
    if isEvent.contains(false) {
      types.tally.unsupported(
        "a stream some of whose alternatives describe events and some do not", at: schema.location,
        effect: "Each is read as if it described the data of events.")
      return nil
    }
    let mapped =
      schema.discriminator.flatMap { $0.propertyName == "event" ? $0.mapping : nil } ?? []
    return alternatives.map { choice, content in
      let constants = content.eventField("event").map { types.resolved($0) }?.allowedValues ?? []
      let values = mapped.filter { $0.schema == choice.reference }.map(\.value)
      return EventKind(
        names: values.isEmpty ? constants.map(\.text) : values,
        data: data(content.eventField("data"), of: schema),
        title: choice.title ?? choice.reference)
    }
  }

  /// The data of an alternative, together with what is said of the data of all.
  private mutating func data(_ own: Schema?, of schema: Schema) -> Schema? {
    guard let own else { return schema.eventField("data") }
    guard own.reference == nil else { return own }
    let common = schema.eventField("data").map { types.resolved($0) }
    return own.changed {
      if $0.types.isEmpty { $0.types = common?.types ?? [] }
      $0.contentMediaType = $0.contentMediaType ?? common?.contentMediaType
      // A schema of the content of a text says that it is JSON.
      if $0.contentSchema != nil { $0.contentMediaType = $0.contentMediaType ?? "application/json" }
    }
  }

  /// Declares one type for all kinds of events, each an alternative under its name.
  private mutating func declare(
    _ kinds: [EventKind], _ schema: Schema, _ place: TypePlace
  ) -> TypeReference {
    let id = types.declare(
      statusUnion: StatusUnion(alternatives: []), place: place, location: schema.location)
    types.types[id.index].description = schema.description ?? schema.title
    let declared = types.types[id.index]
    let inner = InnerPlaces(namespace: declared.namespace + [declared.name], prefix: [])
    let claims = kinds.map { kind in
      let text = (kind.names.count == 1 ? kind.names[0] : kind.title ?? kind.names.first) ?? ""
      return NameClaim(
        types.names.name(text.isEmpty ? "message" : text, fallback: "event"), text,
        identity: (kind.names + [kind.title ?? ""]).joined(separator: " "))
    }
    // 'unknown' is the case of what the description does not tell of.
    let settled = NameClaims.settle(
      claims, as: .member, types.names.vocabulary, reserved: ["unknown"])
    var union = Union(alternatives: [], discriminator: nil, isRecursive: false)
    union.isToldByEvent = true
    for (kind, name) in zip(kinds, settled) {
      let type = item(kind.data, inner.place(name))
      // Whatever comes is what the case for the unknown holds.
      if type == .json { continue }
      var alternative = Union.Alternative(
        name: name, type: type, discriminatorValues: kind.names, members: [], requiredMembers: [])
      alternative.mayLackDiscriminator = true
      alternative.isText = kind.data.map { isText($0) } ?? false
      union.alternatives.append(alternative)
    }
    types.types[id.index].shape = .union(union)
    return .named(id)
  }

  /// Whether data is a text as it is, and not JSON in a text.
  private mutating func isText(_ schema: Schema) -> Bool {
    let content = types.resolved(schema)
    return content.types.subtracting(.null) == .string && content.contentSchema == nil
      && content.contentMediaType.flatMap(MediaKind.init) != .json
  }
}

extension Schema {
  /// Whether the members are all those of server-sent events, and tell what the event is.
  fileprivate var describesEvent: Bool {
    let fields: Set = ["data", "event", "id", "retry", "comment"]
    return properties.allSatisfy { fields.contains($0.name) }
      && properties.contains { $0.name == "data" || $0.name == "event" }
  }

  /// What is said of a field of the event.
  fileprivate func eventField(_ name: String) -> Schema? {
    properties.first { $0.name == name }?.schema
  }
}
