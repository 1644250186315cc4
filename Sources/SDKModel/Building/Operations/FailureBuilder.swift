import OpenAPIDocument

extension OperationBuilder {
  /// The type of the body of an operation's errors: one for all, or one that depends on the status;
  /// `nil` where the document does not tell.
  mutating func failure(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> TypeReference? {
    var parts: [(statuses: StatusUnion.Statuses, media: MediaType?)] = []
    var schemas: [Schema] = []
    for response in operation.failures {
      let content = content(of: response)
      let json = content.first { media in media.schema != nil && kind(of: media) == .json }
      let statuses = StatusUnion.Statuses(response.status)
      // A redirection is an error only if it says so.
      guard json != nil || statuses.hundreds != 3 else { continue }
      if let schema = json?.schema { schemas.append(schema) }
      parts.append((statuses, json ?? content.first { media in kind(of: media) != .json }))
    }
    schemas = schemas.distinct
    guard let first = schemas.first else {
      for media in parts.compactMap(\.media) where !media.isJSON {
        noteUntypedError(media, isAlone: true)
      }
      return nil
    }
    let place = inner.place(Name(words: ["failure"]))
    if schemas.count == 1 {
      if let other = parts.lazy.compactMap(\.media).first(where: { !$0.isJSON }) {
        noteUntypedError(other, isAlone: false)
      }
      let type = types.convert(first, place: place).type
      return type == .json ? nil : type
    }
    let id = declareUnion(
      parts, place: place, other: "unexpected", streams: false, location: operation.location)
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
