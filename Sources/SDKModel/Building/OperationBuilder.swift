import Diagnostics
import OpenAPIDocument

/// Turns the operations of a document into calls.
struct OperationBuilder {
  var naming: OperationNaming
  var types: TypeBuilder
  let groups: [ParameterGroup]
  let configuration: Configuration
  let documentServers: [OpenAPIDocument.Server]
  private var serverNames: [String: Name] = [:]
  private var takenServerNames = TakenNames()

  init(
    naming: OperationNaming,
    types: TypeBuilder,
    groups: [ParameterGroup],
    configuration: Configuration,
    documentServers: [OpenAPIDocument.Server]
  ) {
    self.naming = naming
    self.types = types
    self.groups = groups
    self.configuration = configuration
    self.documentServers = documentServers
  }

  /// The call that an operation becomes, and its place; `nil` if it cannot be expressed yet.
  mutating func build(
    _ operation: OpenAPIDocument.Operation
  ) -> (place: OperationNaming.Place, operation: Operation)? {
    let place = naming.place(of: operation)
    let inner = InnerPlaces(namespace: [], prefix: place.name.words)
    guard let content = body(of: operation, inner: inner) else { return nil }
    var parameters = outerParameters(of: operation, inner: inner)
    parameters += content.parameters
    return (
      place,
      Operation(
        name: place.name,
        id: operation.id ?? "\(operation.method) \(operation.path)",
        method: operation.method,
        path: operation.path,
        summary: operation.summary,
        description: operation.description,
        isDeprecated: operation.isDeprecated,
        parameters: ordered(parameters),
        body: content.body,
        bodyFormat: .json,
        result: result(of: operation, inner: inner),
        resultMediaType: nil,
        failure: failure(of: operation, inner: inner),
        responseHeaders: [],
        server: server(of: operation),
        security: operation.security?.allSatisfy(\.schemes.isEmpty) == true ? .none : .inherited,
        paging: Paging(operation.extensions["x-pagination"]),
        location: operation.location
      )
    )
  }

  /// Path, query and header parameters; those of a group are replaced by the group.
  private mutating func outerParameters(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> [Parameter] {
    var result: [Parameter] = []
    var grouped: Set<Int> = []
    for parameter in operation.parameters {
      if parameter.place == .header,
        ["accept", "authorization", "content-type"].contains(parameter.name.lowercased())
      {
        types.tally.unsupported(
          "a header parameter called Accept, Authorization or Content-Type",
          at: parameter.location,
          effect: "It is left out, as OpenAPI wants it: the client sets these headers itself.")
        continue
      }
      if let group = group(of: parameter) {
        grouped.insert(group)
        continue
      }
      guard let place = Parameter.Place(parameter.place) else {
        types.tally.unsupported(
          "a cookie parameter",
          at: parameter.location,
          effect: "It is left out of the call."
        )
        continue
      }
      let name = types.names.name(parameter.name)
      result.append(
        Parameter(
          name: name,
          wireName: parameter.name,
          place: place,
          type: type(of: parameter, place: inner.place(name)),
          isRequired: parameter.isRequired,
          description: parameter.description ?? parameter.schema.description,
          isDeprecated: parameter.isDeprecated,
          style: place == .query ? .form : .simple,
          mediaType: nil
        )
      )
    }
    for index in grouped.sorted() {
      result.append(
        Parameter(
          name: groups[index].name,
          wireName: "",
          place: .group(index),
          type: .json,
          isRequired: false,
          description: groups[index].description,
          isDeprecated: false,
          style: .simple,
          mediaType: nil
        )
      )
    }
    return result
  }

  /// The type of a parameter outside the body: text, numbers and the like, and lists of them.
  private mutating func type(
    of parameter: OpenAPIDocument.Parameter,
    place: TypePlace
  ) -> TypeReference {
    let type = types.convert(parameter.schema, place: place).type
    if types.isPlain(type) { return type }
    if case .array(let element) = type {
      if types.isPlain(element) { return type }
      if case .nullable(let wrapped) = element, types.isPlain(wrapped) { return .array(wrapped) }
    }
    types.tally.unsupported(
      "a parameter that is an object or of any type",
      at: parameter.location,
      effect: "It is passed as text, as the API wants it on the wire.")
    return .string
  }

  private func group(of parameter: OpenAPIDocument.Parameter) -> Int? {
    guard parameter.place == .header, !parameter.isRequired else { return nil }
    return groups.firstIndex { group in
      group.members.contains { $0.wireName == parameter.name }
    }
  }

  /// What an operation sends and the parameters it is made of; `nil` if it cannot be sent yet.
  private mutating func body(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> (body: Operation.Body, parameters: [Parameter])? {
    guard let requestBody = operation.requestBody else { return (.none, []) }
    guard let media = requestBody.content.first(where: \.isJSON) else {
      if requestBody.content.isEmpty { return (.none, []) }
      types.tally.unsupported(
        "a request body that is not JSON",
        at: requestBody.location,
        effect: "The operation is left out."
      )
      return nil
    }
    guard let schema = media.schema else { return (.emptyObject, []) }
    let place = inner.place(Name(words: ["request"]))
    let type = types.convert(schema, place: place).type
    guard let (id, record) = types.record(type), record.additional == nil,
      requestBody.isRequired || record.fields.allSatisfy({ !$0.isRequired })
    else {
      if case .named(let id) = type { types.setRequestBody(false, id) }
      return (.value(type), [wholeBody(requestBody, type: type)])
    }
    if schema.reference == nil { types.setRequestBody(true, id) }
    if record.fields.isEmpty { return (.emptyObject, []) }
    return (.members(of: id), record.fields.map(Parameter.init))
  }

  private func wholeBody(_ body: RequestBody, type: TypeReference) -> Parameter {
    Parameter(
      name: Name(words: ["body"]),
      wireName: "",
      place: .wholeBody,
      type: type,
      isRequired: body.isRequired,
      description: body.description,
      isDeprecated: false,
      style: .simple,
      mediaType: nil
    )
  }

  /// What the first success response holds.
  private mutating func result(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> Operation.Result {
    // A response to HEAD has no body, whatever the description says.
    if operation.method == "HEAD" { return .none }
    let successes = operation.responses.filter { $0.status.hasPrefix("2") }
    guard let response = successes.first(where: { !$0.content.isEmpty }) else { return .none }
    guard let media = response.content.first(where: \.isJSON) else {
      types.tally.unsupported(
        "a response body that is not JSON",
        at: response.location,
        effect: "The call gives nothing back."
      )
      return .none
    }
    guard let schema = media.schema else { return .value(.json) }
    let place = inner.place(Name(words: ["response"]))
    let type = types.convert(schema, place: place).type
    noteOtherResults(successes, than: schema)
    return .value(type)
  }

  /// A call gives back one type: that other success responses have others is told.
  private mutating func noteOtherResults(_ successes: [Response], than first: Schema) {
    for response in successes where response.content.isEmpty {
      types.tally.unsupported(
        "a success response without a body beside one with a body",
        at: response.location,
        effect: "Calls that get it fail, because they expect the body.")
    }
    for response in successes {
      guard let schema = response.content.first(where: \.isJSON)?.schema, schema !== first,
        schema.reference == nil || schema.reference != first.reference
      else { continue }
      types.tally.unsupported(
        "a second success response of another type",
        at: response.location,
        effect: "Calls read the type of the first one.")
    }
  }

  /// The type that every described error of an operation has.
  private mutating func failure(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> TypeReference? {
    var failures: [TypeReference] = []
    for response in operation.responses where !response.status.hasPrefix("2") {
      guard let media = response.content.first(where: \.isJSON), let schema = media.schema,
        schema.reference != nil
      else { continue }
      let type = types.convert(schema, place: inner.place(Name(words: ["error"]))).type
      if !failures.contains(type) { failures.append(type) }
    }
    if failures.count > 1 {
      types.tally.unsupported(
        "errors of different types in one operation",
        at: operation.location,
        effect: "The body of its errors is read as JSON.")
    }
    return failures.count == 1 && types.record(failures[0]) != nil ? failures[0] : nil
  }

  /// The server of its own that an operation has.
  private mutating func server(of operation: OpenAPIDocument.Operation) -> Name? {
    guard let server = operation.servers.first,
      !documentServers.contains(where: { $0.url == server.url })
    else { return nil }
    return serverName(server.url)
  }

  /// What a server is called: as configured, or the first label of its host; no two the same.
  mutating func serverName(_ url: String) -> Name {
    if let name = serverNames[url] { return name }
    let host = url.split(separator: "/").dropFirst(url.contains("://") ? 1 : 0).first ?? "other"
    let label = String(host.prefix { $0 != "." && $0 != ":" })
    let name = types.names.name(configuration.servers[url]?.name ?? label, fallback: "other")
    serverNames[url] = takenServerNames.unique(name, in: [])
    return serverNames[url] ?? name
  }

  /// Required parameters first, groups last, each part in the order of the source, under names of
  /// their own.
  private func ordered(_ parameters: [Parameter]) -> [Parameter] {
    var taken = TakenNames()
    let named = parameters.map { parameter in
      var parameter = parameter
      parameter.name = taken.unique(parameter.name, in: [])
      return parameter
    }
    let isGroup = { (parameter: Parameter) in
      if case .group = parameter.place { true } else { false }
    }
    return named.filter { $0.isRequired } + named.filter { !$0.isRequired && !isGroup($0) }
      + named.filter(isGroup)
  }
}

extension Parameter.Place {
  fileprivate init?(_ place: OpenAPIDocument.Parameter.Place) {
    switch place {
    case .path: self = .path
    case .query: self = .query
    case .header: self = .header
    case .cookie, .querystring: return nil
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
      mediaType: nil
    )
  }
}
