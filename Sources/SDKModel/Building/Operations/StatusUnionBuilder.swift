import Diagnostics
import OpenAPIDocument

// Bodies that depend on the status of the response.
extension OperationBuilder {
  /// The content of a response; none under a status that HTTP gives none.
  mutating func content(of response: Response) -> [MediaType] {
    guard ["204", "205", "304"].contains(response.status), let media = response.content.first else {
      return response.content
    }
    types.tally.note(
      "response-without-content", "a response with status 204, 205 or 304 has no content in HTTP",
      at: media.location,
      remedy: "What the document says of it is left out. Remove 'content', or use another status.")
    return []
  }

  /// Declares a body that depends on the status, and within it the types that have no name.
  ///
  /// - Parameter streams: Whether a body may be handed out as it comes.
  mutating func declareUnion(
    _ parts: [(statuses: StatusUnion.Statuses, media: MediaType?)],
    place: TypePlace,
    other: String,
    streams: Bool,
    location: SourceLocation
  ) -> TypeID {
    let id = types.declare(
      statusUnion: StatusUnion(alternatives: []), place: place, location: location)
    let declared = types.types[id.index]
    let inner = InnerPlaces(namespace: declared.namespace + [declared.name], prefix: [])
    var alternatives: [StatusUnion.Alternative] = []
    for (statuses, media) in parts.sorted(by: { $0.statuses.rank < $1.statuses.rank }) {
      let name = statuses.name(other: other)
      var alternative = StatusUnion.Alternative(name: name, statuses: statuses, type: nil)
      if let media {
        let content = kind(of: media).content
        alternative.content = streams ? content : content.atOnce
        alternative.type = type(of: media, alternative.content, inner.place(name))
      }
      alternatives.append(alternative)
    }
    types.types[id.index].shape = .statusUnion(StatusUnion(alternatives: alternatives))
    return id
  }

  /// The type of a body under one status, or of its items.
  private mutating func type(
    of media: MediaType, _ content: StatusUnion.Content, _ place: TypePlace
  ) -> TypeReference {
    switch content {
    case .json: media.schema.map { value(of: $0, place) } ?? .json
    case .text: .string
    case .data, .stream: .bytes
    case .events: eventData(of: media.itemSchema ?? media.schema, place)
    case .lines, .sequence: item(of: media, place)
    }
  }
}

extension MediaKind {
  /// What a body is whose status decides on it.
  fileprivate var content: StatusUnion.Content {
    switch self {
    case .json: .json
    case .text: .text
    case .xml, .urlEncodedForm: .data
    case .events: .events
    case .lines: .lines
    case .sequence: .sequence
    case .multipartForm, .bytes: .stream
    }
  }
}

extension StatusUnion.Content {
  /// The same, read before it is handed out.
  fileprivate var atOnce: StatusUnion.Content {
    switch self {
    case .json: .json
    case .text, .events: .text
    case .data, .stream, .lines, .sequence: .data
    }
  }
}
