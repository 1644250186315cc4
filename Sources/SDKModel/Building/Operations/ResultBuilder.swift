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

  /// A success response and its content of this kind, or of the kind it has where it has none of
  /// this.
  struct Part {
    var statuses: StatusUnion.Statuses
    var media: [MediaType]
    var kind: MediaKind
    /// Whether the response has no content of any kind.
    var isEmpty: Bool
  }

  /// The media types, in order.
  var media: [MediaType] { responses.flatMap(\.media) }
  /// Whether the status decides of what kind the content is.
  var isMixed: Bool { responses.contains { !$0.isEmpty && $0.kind != kind } }
}

extension OperationBuilder {
  /// The ways to receive what an operation gives back, the best first; none where it gives nothing.
  mutating func resultChoices(of operation: OpenAPIDocument.Operation) -> [ResultChoice] {
    // A response to HEAD has no body, whatever the description says.
    if operation.method == "HEAD" { return [] }
    let responses = operation.successes.map { response in
      (response, content(of: response).map { ($0, kind(of: $0)) })
    }
    let kinds = Set(responses.flatMap { $0.1.map(\.1) })
    var choices: [ResultChoice] = []
    for kind in MediaKind.received where kinds.contains(kind) {
      let choice = ResultChoice(
        kind: kind,
        responses: responses.map { response, content in
          // A client asks for a kind of content, but the server chooses the status.
          let available = [kind] + MediaKind.received
          let best = available.first { kind in content.contains { $0.1 == kind } } ?? kind
          let media = content.filter { $0.1 == best }.map(\.0)
          return .init(
            statuses: .init(response.status), media: best == kind ? media : media.standardFirst,
            kind: best, isEmpty: content.isEmpty)
        }, suffix: kind.resultSuffix)
      if choices.contains(where: { $0.isSame(as: choice) }) { continue }
      if choices.contains(where: { $0.tells(choice) }) {
        noteUnread(choice)
        continue
      }
      choices += kind == .json ? jsonChoices(choice) : [choice]
    }
    return choices
  }

  /// One way for each JSON media type whose content is another than that of the first one, which is
  /// `application/json` where there is that.
  private mutating func jsonChoices(_ choice: ResultChoice) -> [ResultChoice] {
    var main = choice
    for index in main.responses.indices where main.responses[index].kind == .json {
      main.responses[index].media = main.responses[index].media.standardFirst
    }
    var further: [ResultChoice] = []
    for (index, response) in choice.responses.enumerated() where response.kind == .json {
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
    for part in choice.responses {
      for media in part.media { noteUntyped(media, part.kind) }
    }
    var names: [String] = []
    for media in choice.media where !names.contains(media.name) { names.append(media.name) }
    let all = names.joined(separator: ", ")
    if choice.isMixed {
      return (byStatus(choice, inner.place(Name(words: ["response"]))), choice.mediaType ?? all)
    }
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
      return (.events(eventData(of: schema, inner.place(Name(words: ["event"])))), names.first)
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
    return byStatus(choice, place)
  }

  private mutating func byStatus(_ choice: ResultChoice, _ place: TypePlace) -> Operation.Result {
    .byStatus(
      declareUnion(
        choice.responses.map { ($0.statuses, $0.media.first) }, place: place, other: "other",
        streams: true, location: choice.media[0].location))
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
  /// Whether the other way receives the same.
  fileprivate func isSame(as other: ResultChoice) -> Bool {
    responses.map { $0.media.map(\.name) } == other.responses.map { $0.media.map(\.name) }
  }

  /// Whether another way to receive the same content is of no use beside this one.
  fileprivate func tells(_ other: ResultChoice) -> Bool {
    guard [.text, .xml, .bytes].contains(other.kind) else { return false }
    let known = media.compactMap(\.schema)
    return other.media.allSatisfy { media in
      media.schema.map { schema in known.contains { $0.isSame(as: schema) } } ?? false
    }
  }
}

extension [MediaType] {
  /// The one that is preferred: what is meant by JSON without more, or else the first.
  fileprivate var standardFirst: [MediaType] {
    Array((filter(\.isStandardJSON) + filter { !$0.isStandardJSON }).prefix(1))
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
    case .bytes: ["data"]
    case .multipartForm: ["multipart"]
    }
  }
}
