import Diagnostics
import OpenAPIDocument

/// One way to receive what an operation gives back.
struct ResultChoice {
  var kind: MediaKind
  /// The success responses, those without content of this kind included.
  var responses: [Part]
  /// What the call is called besides the operation's own name.
  var suffix: [String]
  /// The media type that the call asks for, where that is not a matter of the kind alone.
  var mediaType: String?

  /// A success response and its content of this kind.
  struct Part {
    var statuses: StatusUnion.Statuses
    var media: [MediaType]
    /// Whether the response has no content of any kind.
    var isEmpty: Bool
  }

  /// The media types, in order.
  var media: [MediaType] { responses.flatMap(\.media) }
}

extension OperationBuilder {
  /// The ways to receive what an operation gives back, the best first; none where it gives nothing.
  mutating func resultChoices(of operation: OpenAPIDocument.Operation) -> [ResultChoice] {
    // A response to HEAD has no body, whatever the description says.
    if operation.method == "HEAD" { return [] }
    let responses = operation.successes.map { response in
      (response, response.content.map { ($0, kind(of: $0)) })
    }
    let kinds = Set(responses.flatMap { $0.1.map(\.1) })
    var choices: [ResultChoice] = []
    for kind in MediaKind.received where kinds.contains(kind) {
      let choice = ResultChoice(
        kind: kind,
        responses: responses.map { response, content in
          .init(
            statuses: .init(response.status), media: content.filter { $0.1 == kind }.map(\.0),
            isEmpty: content.isEmpty)
        }, suffix: kind.resultSuffix)
      if choices.contains(where: { $0.tells(choice) }) { continue }
      choices += kind == .json ? jsonChoices(choice) : [choice]
    }
    return choices
  }

  /// One way for each JSON media type whose content is another than that of the first one, which is
  /// `application/json` where there is that.
  private mutating func jsonChoices(_ choice: ResultChoice) -> [ResultChoice] {
    var main = choice
    for index in main.responses.indices {
      let media = main.responses[index].media
      main.responses[index].media = Array(
        (media.filter(\.isStandardJSON) + media.filter { !$0.isStandardJSON }).prefix(1))
    }
    var further: [ResultChoice] = []
    for (index, response) in choice.responses.enumerated() {
      for media in response.media where !main.responses[index].media[0].isSame(as: media) {
        if let known = further.firstIndex(where: { $0.mediaType == media.name }) {
          further[known].responses[index].media = [media]
          continue
        }
        var other = main
        other.responses[index].media = [media]
        other.mediaType = media.name
        other.suffix = media.words(&types.names)
        further.append(other)
      }
    }
    return [main] + further
  }

  /// What a call gives back in one of the ways there are, and the media type that it asks for.
  mutating func result(
    _ choice: ResultChoice?,
    inner: InnerPlaces
  ) -> (result: Operation.Result, mediaType: String?) {
    guard let choice else { return (.none, nil) }
    var names: [String] = []
    for media in choice.media where !names.contains(media.name) { names.append(media.name) }
    let all = names.joined(separator: ", ")
    switch choice.kind {
    case .json:
      let isStandard = choice.media.contains(where: \.isStandardJSON)
      let mediaType = choice.mediaType ?? (isStandard ? nil : names.first)
      return (json(choice, inner: inner), mediaType)
    case .text: return (.text, all)
    case .xml, .urlEncodedForm: return (.data, all)
    case .multipartForm, .bytes: return (.stream, all)
    case .events:
      let schema = choice.media.lazy.compactMap { $0.itemSchema ?? $0.schema }.first
      let data = schema.map { eventData(of: $0) }
      return (.events(item(data, inner.place(Name(words: ["event"])))), names.first)
    case .lines: return (.lines(item(of: choice, inner)), names.first)
    case .sequence: return (.sequence(item(of: choice, inner)), names.first)
    }
  }
}

// MARK: - JSON

extension OperationBuilder {
  /// One type, if all success responses have the same; else one that depends on the status.
  private mutating func json(_ choice: ResultChoice, inner: InnerPlaces) -> Operation.Result {
    let schemas = choice.media.compactMap(\.schema).distinct
    let lacksSchema = choice.responses.contains { $0.media.first.map { $0.schema == nil } ?? false }
    let place = inner.place(Name(words: ["response"]))
    guard schemas.count > 1 || lacksSchema && schemas.count == 1 else {
      let type = schemas.first.map { value(of: $0, place) } ?? .json
      guard choice.responses.contains(where: \.isEmpty) else { return .value(type) }
      if case .nullable(let wrapped) = type { return .optional(wrapped) }
      return .optional(type)
    }
    let parts = choice.responses.filter { $0.isEmpty || !$0.media.isEmpty }
    return .byStatus(
      declareUnion(
        parts.map { ($0.statuses, $0.media.first) }, place: place, other: "other",
        location: choice.media[0].location))
  }

  /// Declares a body that depends on the status, and within it the types that have no name.
  mutating func declareUnion(
    _ parts: [(statuses: StatusUnion.Statuses, media: MediaType?)],
    place: TypePlace,
    other: String,
    location: SourceLocation
  ) -> TypeID {
    let id = types.declare(
      statusUnion: StatusUnion(alternatives: []), place: place, location: location)
    let declared = types.types[id.index]
    let inner = InnerPlaces(namespace: declared.namespace + [declared.name], prefix: [])
    var alternatives: [StatusUnion.Alternative] = []
    for (statuses, media) in parts.sorted(by: { $0.statuses.rank < $1.statuses.rank }) {
      let name = statuses.name(other: other)
      let type = media.map { media in
        media.schema.map { value(of: $0, inner.place(name)) } ?? .json
      }
      alternatives.append(.init(name: name, statuses: statuses, type: type))
    }
    types.types[id.index].shape = .statusUnion(StatusUnion(alternatives: alternatives))
    return id
  }
}

// MARK: - Streams

extension OperationBuilder {
  /// The type of the values of a stream.
  private mutating func item(of choice: ResultChoice, _ inner: InnerPlaces) -> TypeReference {
    let media = choice.media.first { ($0.itemSchema ?? $0.schema) != nil }
    guard let schema = media?.itemSchema ?? media?.schema else { return .json }
    // Before 3.2 the items of a stream were described as the stream, or as a list.
    let items = media?.itemSchema == nil ? types.resolved(schema).items : nil
    return item(items ?? schema, inner.place(Name(words: ["item"])))
  }

  private mutating func item(_ schema: Schema?, _ place: TypePlace) -> TypeReference {
    guard let schema else { return .json }
    // A text that is JSON, as all data of server-sent events is text.
    if schema.contentMediaType.flatMap(MediaKind.init) == .json {
      return item(schema.contentSchema, place)
    }
    return value(of: schema, place)
  }

  /// The type of a whole JSON value, which may be null.
  private mutating func value(of schema: Schema, _ place: TypePlace) -> TypeReference {
    let converted = types.convert(schema, place: place)
    let canBeNull = converted.isNullable && converted.type != .json
    return canBeNull ? .nullable(converted.type) : converted.type
  }

  /// What a schema says of the data of server-sent events: it describes the events, or their data.
  private mutating func eventData(of schema: Schema) -> Schema {
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

// MARK: - Choices

extension OpenAPIDocument.Operation {
  /// The responses that tell of success; a default response only where nothing else can.
  var successes: [Response] {
    let successes = responses.filter { StatusUnion.Statuses($0.status).hundreds == 2 }
    if !successes.isEmpty { return successes }
    if responses.contains(where: { StatusUnion.Statuses($0.status).hundreds == 3 }) { return [] }
    return responses.filter { $0.status == "default" }
  }
}

extension ResultChoice {
  /// Whether another way to receive the same content is of no use beside this one.
  fileprivate func tells(_ other: ResultChoice) -> Bool {
    guard [.text, .xml, .bytes].contains(other.kind) else { return false }
    let known = media.compactMap(\.schema)
    return other.media.allSatisfy { media in
      media.schema.map { schema in known.contains { $0.isSame(as: schema) } } ?? false
    }
  }
}

extension MediaType {
  /// Whether this is what is meant by JSON without more.
  fileprivate var isStandardJSON: Bool { essence == "application/json" || isRange }

  /// Whether the content is the same; what has no schema may be anything.
  fileprivate func isSame(as other: MediaType) -> Bool {
    switch (schema, other.schema) {
    case (let left?, let right?): left.isSame(as: right)
    case (nil, nil), (_?, nil): true
    case (nil, _?): false
    }
  }
}

extension MediaKind {
  /// The kinds of content that are received, the one that is preferred first.
  fileprivate static let received: [MediaKind] = [
    .json, .text, .xml, .urlEncodedForm, .lines, .sequence, .events, .bytes, .multipartForm,
  ]

  /// What a call is called besides, if it receives this while another call receives something
  /// better.
  fileprivate var resultSuffix: [String] {
    switch self {
    case .json: ["json"]
    case .text: ["text"]
    case .xml: ["xml"]
    case .urlEncodedForm: ["form"]
    case .lines: ["lines"]
    case .sequence: ["sequence"]
    case .events: ["events"]
    case .bytes, .multipartForm: ["data"]
    }
  }
}
