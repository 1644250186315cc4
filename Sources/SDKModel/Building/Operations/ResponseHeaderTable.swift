import OpenAPIDocument

/// The headers that responses may have, each once.
struct ResponseHeaderTable {
  private var headers: [ResponseHeader] = []
  private var schemas: [Schema] = []
  /// The positions by the name on the wire, in lower case.
  private var positions: [String: Int] = [:]
  /// The names that the headers would like, in their order.
  private var claims: [NameClaim] = []

  /// The headers of an operation's responses, as positions among all.
  mutating func headers(
    of operation: OpenAPIDocument.Operation,
    _ types: inout TypeBuilder
  ) -> [Int] {
    var result: [Int] = []
    for header in operation.responses.flatMap(\.headers) {
      let key = header.name.lowercased()
      // These speak to browsers.
      if key.hasPrefix("access-control-") { continue }
      let index = positions[key] ?? add(header, &types)
      positions[key] = index
      if !schemas[index].isSame(as: header.schema) { headers[index].type = .string }
      headers[index].description = headers[index].description ?? header.description
      if !result.contains(index) { result.append(index) }
    }
    return result
  }

  /// The headers of all operations, each under a name of its own.
  func named(_ vocabulary: Vocabulary) -> [ResponseHeader] {
    zip(headers, NameClaims.settle(claims, as: .header, vocabulary)).map { header, name in
      var header = header
      header.name = name
      return header
    }
  }

  private mutating func add(_ header: Header, _ types: inout TypeBuilder) -> Int {
    var name = types.names.name(header.name)
    let wholeName = name
    if name.words.first == "x", name.words.count > 1 { name.words.removeFirst() }
    let type = header.mediaType == nil ? type(of: header.schema, name, &types) : .string
    claims.append(NameClaim(name, header.name))
    if name != wholeName { claims[claims.count - 1].otherName = wholeName }
    headers.append(
      ResponseHeader(
        name: name, wireName: header.name, type: type, description: header.description))
    schemas.append(header.schema)
    return headers.count - 1
  }

  /// The type of a header: a single value or a list of such, or else its text.
  private func type(
    of schema: Schema,
    _ name: Name,
    _ types: inout TypeBuilder
  ) -> TypeReference {
    let place = TypePlace(namespace: [], name: Name(words: name.words + ["header"]))
    let type = types.convert(schema, place: place).type
    return switch type {
    case .array(let element) where isReadable(element, types): type
    case _ where isReadable(type, types): type
    default: .string
    }
  }

  private func isReadable(_ type: TypeReference, _ types: TypeBuilder) -> Bool {
    switch type {
    case .decimal, .day: false
    case .named(let id):
      if case .enumeration(let enumeration) = types.types[id.index].shape {
        enumeration.rawType == .string
      } else {
        false
      }
    default: types.isPlain(type)
    }
  }
}
