import OpenAPIDocument

extension OperationBuilder {
  /// The type of the body of an operation's errors: one for all, or one that depends on the status;
  /// `nil` where the document does not tell.
  mutating func failure(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> TypeReference? {
    var parts: [(statuses: StatusUnion.Statuses, media: MediaType?)] = []
    for response in operation.failures {
      let media = response.content.first { media in media.schema != nil && kind(of: media) == .json
      }
      let statuses = StatusUnion.Statuses(response.status)
      // A redirection is an error only if it says so.
      if media != nil || statuses.hundreds != 3 { parts.append((statuses, media)) }
    }
    let schemas = parts.compactMap { $0.media?.schema }.distinct
    guard let first = schemas.first else { return nil }
    let place = inner.place(Name(words: ["failure"]))
    if schemas.count == 1 {
      let type = types.convert(first, place: place).type
      return type == .json ? nil : type
    }
    let id = declareUnion(
      parts, place: place, other: "unexpected", location: operation.location)
    return .named(id)
  }
}

extension OpenAPIDocument.Operation {
  /// The responses that tell of errors.
  fileprivate var failures: [Response] {
    let successes = Set(successes.map(\.status))
    return responses.filter { response in
      let hundreds = StatusUnion.Statuses(response.status).hundreds ?? 5
      return hundreds > 2 && !successes.contains(response.status)
    }
  }
}
