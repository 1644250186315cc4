import Diagnostics
import OpenAPIDocument

// What a description says of contents and calls do not.
extension OperationBuilder {
  /// Tells of media types that no call asks for, because another has the same content.
  mutating func noteUnread(_ choice: ResultChoice) {
    for media in choice.responses.filter({ $0.kind == choice.kind }).flatMap(\.media) {
      types.tally.note(
        "response-media-type-unread",
        "a media type of a response is not asked for, since another has its content",
        at: media.location,
        remedy: "The response comes in the other. Remove the one that comes to have this one.")
    }
  }

  /// Tells of a description of what is handed out as bytes, or of items of what is no sequence.
  mutating func noteUntyped(_ media: MediaType, _ kind: MediaKind) {
    switch kind {
    case .events, .lines, .sequence: return
    case .urlEncodedForm, .multipartForm:
      if let schema = media.schema.map({ types.resolved($0) }), !schema.saysNothing {
        types.tally.unsupported(
          "a type for a response that is a form", at: media.location,
          effect: "The response is handed out as bytes.")
      }
    case .json, .text, .xml, .bytes: break
    }
    noteItems(of: media, kind)
  }

  /// Tells of items of what is no sequence.
  mutating func noteItems(of media: MediaType, _ kind: MediaKind) {
    guard let items = media.itemSchema, ![.events, .lines, .sequence].contains(kind) else { return }
    types.tally.unsupported(
      "'itemSchema' of another media type than events, JSON Lines and JSON text sequences",
      at: items.location, effect: "The body is taken as if nothing were said of its items.")
  }

  /// Tells of the content of an error that has no type.
  mutating func noteUntypedError(_ media: MediaType, isAlone: Bool) {
    if isAlone, media.schema.map({ types.resolved($0).saysNothing }) ?? true { return }
    types.tally.note(
      "error-not-json",
      isAlone
        ? "an error that is not JSON has no type"
        : "an error that is not JSON has no type beside errors that are",
      at: media.location, remedy: "A caller finds it in the error's 'data'.", severity: .note)
  }
}
