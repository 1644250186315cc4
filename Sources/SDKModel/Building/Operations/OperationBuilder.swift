import Diagnostics
import OpenAPIDocument

/// Turns the operations of a document into calls.
///
/// Each file beside this one adds one part of a call.
struct OperationBuilder {
  var types: TypeBuilder
  let groups: [ParameterGroup]
  let configuration: Configuration
  let security: SecurityPlan
  var responseHeaders = ResponseHeaderTable()
  let servers: ServerTable
  /// The names that calls have, by their resources: those that the document itself gives, then
  /// those of further calls for the same operation.
  private var callNames = TakenNames()

  init(
    places: [OperationNaming.Place],
    types: TypeBuilder,
    groups: [ParameterGroup],
    configuration: Configuration
  ) {
    self.types = types
    self.groups = groups
    self.configuration = configuration
    security = SecurityPlan(types.document, configuration, types.names)
    servers = ServerTable(types.document, configuration, types.names)
    for place in places { _ = callNames.unique(place.name, in: place.resource) }
  }

  /// The calls that an operation becomes at its place: one, and further ones for other ways to send
  /// its body or to receive its response.
  mutating func build(
    _ operation: OpenAPIDocument.Operation,
    at place: OperationNaming.Place
  ) -> [Operation] {
    let inner = place.types(suffix: [])
    let bodies = bodyChoices(of: operation)
    let results = resultChoices(of: operation)
    let content = content(bodies.first, of: operation, inner: inner)
    let outer = outerParameters(of: operation, inner: inner)
    let result = result(results.first, inner: inner)
    var call = Operation(
      name: place.name,
      id: operation.id ?? "\(operation.method) \(operation.path)",
      method: operation.method,
      path: operation.path,
      summary: operation.summary,
      description: operation.description,
      isDeprecated: operation.isDeprecated,
      parameters: ordered(outer + content.parameters),
      body: content.body,
      bodyType: content.type,
      isBodyRequired: operation.requestBody?.isRequired ?? false,
      bodyFormat: content.format,
      result: result.result,
      resultMediaType: result.mediaType,
      failure: failure(of: operation, inner: inner),
      responseHeaders: responseHeaders.headers(of: operation, &types),
      server: servers.name(of: operation),
      security: security.security(of: operation, &types.tally),
      isIdempotent: isIdempotent(operation),
      paging: nil,
      location: operation.location
    )
    call.isPreview = operation.isPreview
    call.answers = answers(of: operation)
    call.bodyExamples = bodies.first.map { types.examples(of: [$0.media]) } ?? []
    let others = call
    call.paging = paging(of: call, operation, at: place)
    var calls = [call]
    for choice in bodies.dropFirst() {
      var other = others
      // Other words than those of a call that differs in its result, so that neither has a number.
      other.name = name(of: place, suffix: ["with"] + choice.suffix)
      let inner = place.types(suffix: choice.suffix)
      let content = self.content(choice, of: operation, inner: inner)
      other.parameters = ordered(outer + content.parameters)
      other.body = content.body
      other.bodyType = content.type
      other.bodyFormat = content.format
      other.bodyExamples = types.examples(of: [choice.media])
      calls.append(other)
    }
    for choice in results.dropFirst() {
      var other = others
      other.name = name(of: place, suffix: choice.suffix)
      let isAlone = choice.mediaType == nil && !choice.isMixed
      let places = isAlone ? inner : place.types(suffix: choice.suffix)
      let result = self.result(choice, inner: places)
      other.result = result.result
      other.resultMediaType = result.mediaType
      calls.append(other)
    }
    return calls
  }

  /// What the extension `x-sdk-idempotent` says.
  private mutating func isIdempotent(_ operation: OpenAPIDocument.Operation) -> Bool? {
    guard let node = operation.extensions["x-sdk-idempotent"] else { return nil }
    if let value = node.bool { return value }
    types.tally.note(
      "bad-extension", "'x-sdk-idempotent' is neither true nor false", at: node.location,
      remedy: "It is left out. Write true where a repeated call does no more than one.")
    return nil
  }

  /// The name of a further call for an operation.
  private mutating func name(of place: OperationNaming.Place, suffix: [String]) -> Name {
    callNames.unique(Name(words: place.name.words + suffix), in: place.resource)
  }

  /// The first of some names for a further call that is free, or else the first with a number.
  mutating func callName(_ names: [Name], at place: OperationNaming.Place) -> Name {
    callNames.unique(names[0], or: names.dropFirst().first, in: place.resource)
  }

  /// Required parameters first, groups last, each part in the order of the source, under names of
  /// their own.
  ///
  /// Where two places want one name, the path has it, and so has what the document gives no name, such
  /// as a body as a whole; the others say where they are: whichever of those came later would else
  /// change what the name of the other means in calls that are there.
  private func ordered(_ parameters: [Parameter]) -> [Parameter] {
    var named = parameters
    let placed = Parameter.Place.placed(parameters.map { ($0.name, $0.place) })
    let claims = zip(placed, parameters).map { NameClaim($0, $1.wireName) }
    let settled = NameClaims.settle(claims, as: .member, types.names.vocabulary)
    for (position, name) in settled.enumerated() { named[position].name = name }
    let isGroup = { (parameter: Parameter) in
      if case .group = parameter.place { true } else { false }
    }
    return named.filter { $0.isRequired } + named.filter { !$0.isRequired && !isGroup($0) }
      + named.filter(isGroup)
  }
}

extension OperationNaming.Place {
  /// Where the operation's own types are declared.
  fileprivate func types(suffix: [String]) -> InnerPlaces {
    InnerPlaces(
      namespace: [], prefix: typeName.words + suffix, otherPrefix: otherTypeName.words + suffix)
  }
}

extension Parameter.Place {
  /// Names that say where their parameters are, if several places want one: the path has it as it is.
  static func placed(_ parameters: [(name: Name, place: Parameter.Place)]) -> [Name] {
    let places = Dictionary(grouping: parameters, by: \.name).mapValues { Set($0.map(\.place)) }
    return parameters.map { name, place in
      guard place.isNamed, let others = places[name], others.count > 1 else { return name }
      return Name(words: place.words + name.words)
    }
  }

  /// Whether the document names what stands there, and may move it.
  fileprivate var isNamed: Bool {
    switch self {
    case .query, .header, .cookie, .querystring, .body: true
    case .path, .freeMembers, .wholeBody, .contentType, .group: false
    }
  }
}
