import Diagnostics
import OpenAPIDocument

/// One way to send the body of an operation.
struct BodyChoice {
  var kind: MediaKind
  /// The media type that is sent.
  var media: MediaType
  /// All media types that may be sent in this way.
  var mediaTypes: [String]
  /// What the call is called besides the operation's own name.
  var suffix: [String]
}

/// What a call sends as its body, and the parameters that it is made of.
struct BodyContent {
  var body: Operation.Body = .none
  /// The type of the object whose members are parameters.
  var type: TypeID?
  var format: Operation.BodyFormat = .json
  var parameters: [Parameter] = []
}

extension OperationBuilder {
  /// The ways to send the body of an operation, the best first; media types of the same content
  /// are one.
  mutating func bodyChoices(of operation: OpenAPIDocument.Operation) -> [BodyChoice] {
    var ranked: [(media: MediaType, kind: MediaKind, rank: Int)] = []
    for media in operation.requestBody?.content ?? [] {
      let kind = kind(of: media)
      ranked.append((media, kind, rank(kind, media)))
    }
    var choices: [BodyChoice] = []
    for rank in Set(ranked.map(\.rank)).sorted() {
      for known in ranked where known.rank == rank { add(known.media, known.kind, to: &choices) }
    }
    return choices
  }

  private mutating func add(_ media: MediaType, _ kind: MediaKind, to choices: inout [BodyChoice]) {
    if let index = choices.firstIndex(where: { $0.isMet(by: media, kind) }) {
      noteUnsent(media, kind, beside: choices[index])
      if choices[index].kind == kind { choices[index].mediaTypes.append(media.name) }
      return
    }
    // Whatever else is a multipart form later, the usual one is called after its kind.
    let isUsual = kind != .multipartForm || media.essence == "multipart/form-data"
    let isKindTaken = choices.contains { $0.suffix == kind.suffix } || !isUsual
    choices.append(
      BodyChoice(
        kind: kind, media: media, mediaTypes: [media.name],
        suffix: isKindTaken ? media.words(&types.names) : kind.suffix))
  }

  /// Tells of a media type that is never sent, because another has the same content.
  private mutating func noteUnsent(
    _ media: MediaType, _ kind: MediaKind, beside choice: BodyChoice
  ) {
    // Of bytes the caller names the media type; a range holds the one that is sent.
    let isNamed = kind == choice.kind && [.xml, .bytes].contains(kind)
    guard !isNamed, !media.isRange, !choice.media.isRange, media.essence != choice.media.essence
    else { return }
    types.tally.note(
      "body-media-type-unsent", "a media type of a body is not sent, since another has its content",
      at: media.location,
      remedy: "The body is sent in the other. Remove the one that is sent to have this one.")
  }

  /// The order in which media types are preferred.
  private mutating func rank(_ kind: MediaKind, _ media: MediaType) -> Int {
    switch kind {
    case .json: media.essence == "application/json" ? 0 : 1
    case .multipartForm: holdsFiles(media) ? 2 : 4
    case .urlEncodedForm: 3
    case .text: 5
    case .xml: 6
    case .events, .lines, .sequence, .bytes: 7
    }
  }

  /// What an operation sends in one of the ways it can.
  mutating func content(
    _ choice: BodyChoice?,
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> BodyContent {
    guard let choice, let body = operation.requestBody else { return BodyContent() }
    noteItems(of: choice.media, choice.kind)
    switch choice.kind {
    case .json: return json(choice, body, inner: inner)
    case .urlEncodedForm, .multipartForm: return form(choice, body, inner: inner)
    case .text:
      let mediaType = choice.media.isRange ? "text/plain" : choice.media.name
      return BodyContent(
        body: .value(.string), format: .text(mediaType: mediaType),
        parameters: [wholeBody(body, type: .string)])
    case .events, .lines, .sequence:
      types.tally.unsupported(
        "a type for the items of a request that is a sequence of them",
        at: choice.media.location,
        effect: "The body is passed as bytes.")
      return bytes(choice, body)
    case .xml, .bytes: return bytes(choice, body)
    }
  }

  private mutating func json(
    _ choice: BodyChoice,
    _ body: RequestBody,
    inner: InnerPlaces
  ) -> BodyContent {
    let name = choice.media.isRange ? "application/json" : choice.media.name
    var content = BodyContent(format: .json(mediaType: name))
    guard let schema = choice.media.schema else {
      content.body = .emptyObject
      return content
    }
    let type = types.convert(schema, place: inner.place(Name(words: ["request"]))).type
    guard let (id, record) = types.record(type), record.additional == nil,
      body.isRequired || record.fields.allSatisfy({ !$0.isRequired })
    else {
      if case .named(let id) = type { types.setRequestBody(false, id) }
      content.body = .value(type)
      content.parameters = [wholeBody(body, type: type)]
      content.parameters[0].example =
        types.example(choice.media.example) ?? types.example(of: schema)
      return content
    }
    if schema.reference == nil { types.setRequestBody(true, id) }
    content.body = record.fields.isEmpty ? .emptyObject : .members(of: id)
    content.type = id
    // What the API alone sets is not for a call to give.
    content.parameters = record.fields.filter { $0.isRequired || $0.access != .readOnly }
      .map { field in
        var parameter = Parameter(field)
        if let example = types.example((choice.media.example ?? schema.example)?[field.wireName]) {
          parameter.example = example
        }
        return parameter
      }
    return content
  }

  /// A body of bytes. Where there are several media types, the caller names the one that is sent.
  private func bytes(_ choice: BodyChoice, _ body: RequestBody) -> BodyContent {
    let isStreamed = choice.kind != .xml
    var content = BodyContent(
      body: .bytes(isStreamed: isStreamed), format: .bytes(mediaType: choice.media.name),
      parameters: [wholeBody(body, type: .bytes)])
    guard choice.mediaTypes.count > 1 || choice.media.isRange else { return content }
    content.format = .bytes(mediaType: nil)
    let list = choice.mediaTypes.map { "`\($0)`" }.joined(separator: " or ")
    content.parameters.append(
      Parameter(
        name: Name(words: ["content", "type"]),
        wireName: "Content-Type",
        place: .contentType,
        type: .string,
        isRequired: true,
        description: "The media type of the body: \(list).",
        isDeprecated: false,
        style: .simple,
        mediaType: nil,
        defaultValue: nil,
        example: choice.mediaTypes.first { !$0.contains("*") }.map { .string($0) }
      ))
    return content
  }

  /// The parameter that is the whole body.
  func wholeBody(_ body: RequestBody, type: TypeReference) -> Parameter {
    Parameter(
      name: Name(words: ["body"]),
      wireName: "",
      place: .wholeBody,
      type: type,
      isRequired: body.isRequired,
      description: body.description,
      isDeprecated: false,
      style: .simple,
      mediaType: nil,
      defaultValue: nil,
      location: body.location
    )
  }
}

extension BodyChoice {
  /// Whether a caller who can send this need not send another media type.
  fileprivate func isMet(by other: MediaType, _ otherKind: MediaKind) -> Bool {
    if kind == otherKind, [.text, .xml, .bytes].contains(kind) { return true }
    return switch (media.schema, other.schema) {
    case (nil, nil): kind == otherKind
    case (let left?, let right?): left.isSame(as: right)
    default: false
    }
  }
}

extension MediaKind {
  /// What a call is called besides, if it sends this while another call sends something better.
  fileprivate var suffix: [String] {
    switch self {
    case .json: ["json"]
    case .urlEncodedForm: ["form"]
    case .multipartForm: ["multipart"]
    case .text: ["text"]
    case .xml: ["xml"]
    case .events: ["events"]
    case .lines: ["lines"]
    case .sequence: ["sequence"]
    case .bytes: ["data"]
    }
  }
}

extension Parameter {
  /// The parameter that sets a member of the body.
  fileprivate init(_ field: Field) {
    self.init(
      name: field.name,
      wireName: field.wireName,
      place: .body,
      type: field.isNullable && field.type != .json ? .nullable(field.type) : field.type,
      isRequired: field.isRequired,
      description: field.description,
      isDeprecated: field.isDeprecated,
      style: .form,
      mediaType: nil,
      defaultValue: nil,
      location: field.location,
      example: field.example,
      typeDescription: field.typeDescription
    )
  }
}
