import Diagnostics
import OpenAPIDocument
import YAMLTree

// Parameters outside the body.
extension OperationBuilder {
  /// Path, query, header and cookie parameters; those of a group are replaced by the group.
  mutating func outerParameters(
    of operation: OpenAPIDocument.Operation,
    inner: InnerPlaces
  ) -> [Parameter] {
    var result: [Parameter] = []
    var grouped: Set<Int> = []
    for (parameter, typeName) in zip(operation.parameters, typeNames(of: operation.parameters)) {
      if parameter.isSetByClient {
        noteIgnored(parameter)
      } else if let group = group(of: parameter) {
        grouped.insert(group)
      } else {
        result.append(self.parameter(parameter, place: inner.place(typeName)))
      }
    }
    return result + grouped.sorted().map { Parameter(group: $0, groups[$0]) }
  }

  /// The names of the types of parameters, where these have types of their own: as those of the
  /// parameters.
  private mutating func typeNames(of parameters: [OpenAPIDocument.Parameter]) -> [Name] {
    let names = parameters.map { parameter in
      (types.names.name(parameter.name), Parameter.Place(parameter.place))
    }
    let claims = zip(Parameter.Place.placed(names), parameters).map { name, parameter in
      NameClaim(name, parameter.name)
    }
    return NameClaims.settle(claims, as: .member, types.names.vocabulary)
  }

  /// Tells of a header parameter that OpenAPI wants to be ignored; a warning where the API may miss it.
  private mutating func noteIgnored(_ parameter: OpenAPIDocument.Parameter) {
    let values = types.resolved(parameter.schema).allowedValues ?? []
    let isChoice = values.count { !$0.isNull } > 1
    switch parameter.name.lowercased() {
    case "authorization" where parameter.isRequired:
      types.tally.note(
        "ignored-parameter", "a required header parameter called Authorization is ignored",
        at: parameter.location,
        remedy: "OpenAPI wants it so. Describe it by 'security' and a security scheme.")
    case "accept" where isChoice, "content-type" where isChoice:
      types.tally.note(
        "ignored-parameter",
        "a header parameter called Accept or Content-Type with a list of values is ignored",
        at: parameter.location,
        remedy: "OpenAPI wants it so. Describe each media type in 'content'.")
    default:
      types.tally.note(
        "ignored-parameter",
        "a header parameter called Accept, Authorization or Content-Type is ignored",
        at: parameter.location,
        remedy: "OpenAPI wants it so: the client sets these headers itself.",
        severity: .note)
    }
  }

  private mutating func parameter(
    _ source: OpenAPIDocument.Parameter,
    place: TypePlace
  ) -> Parameter {
    let name = types.names.name(source.name)
    let style = ParameterStyle(source)
    let value = value(of: source, style: style, place: place)
    noteNesting(in: value.type, style, value.mediaType, at: source.location)
    // A path has no place for null.
    let isRequired = source.isRequired && (!value.isNullable || source.place == .path)
    return Parameter(
      name: name,
      wireName: source.name,
      place: Parameter.Place(source.place),
      type: value.type,
      isRequired: isRequired,
      description: source.description ?? source.schema.description,
      isDeprecated: source.isDeprecated,
      style: style,
      mediaType: value.mediaType,
      defaultValue: defaultText(of: source.schema),
      location: source.location,
      isSecret: types.isSecret(source.schema),
      example: types.example(source.example) ?? types.example(of: source.schema),
      typeDescription: types.typeDescription(source.schema)
    )
  }

  /// The type of a parameter outside the body, and the media type that it is written in.
  private mutating func value(
    of source: OpenAPIDocument.Parameter,
    style: ParameterStyle,
    place: TypePlace
  ) -> (type: TypeReference, isNullable: Bool, mediaType: String?) {
    if let mediaType = source.mediaType {
      let kind = MediaKind(mediaType)
      guard kind == .json || kind == .urlEncodedForm && source.place == .querystring else {
        return (.string, false, nil)
      }
      let converted = types.convert(source.schema, place: place)
      return (converted.type, converted.isNullable, mediaType)
    }
    let converted = types.convert(source.schema, place: place)
    switch converted.type {
    case .json where style.kind != .deepObject && types.resolved(source.schema).oneOf.isEmpty:
      // What has no type is text on the wire.
      return (.string, converted.isNullable, nil)
    case .array(.nullable(let element)) where types.isPlain(element):
      return (.array(element), converted.isNullable, nil)
    default:
      return (converted.type, converted.isNullable, nil)
    }
  }

  private func group(of parameter: OpenAPIDocument.Parameter) -> Int? {
    guard parameter.place == .header, !parameter.isRequired else { return nil }
    return groups.firstIndex { group in
      group.members.contains { $0.wireName == parameter.name }
    }
  }

  /// The value that holds where none is given, as a person would write it; `nil` where there is
  /// none, or none that is short.
  mutating func defaultText(of schema: Schema) -> String? {
    guard let value = schema.defaultValue ?? types.resolved(schema).defaultValue, !value.isNull
    else { return nil }
    let text = value.kind == .scalar ? value.text : value.json
    return text.isEmpty || text.utf8.count > Self.longestDefault ? nil : text
  }

  private static let longestDefault = 60
}

extension OpenAPIDocument.Parameter {
  /// Whether the parameter is a header that the client sets by itself.
  fileprivate var isSetByClient: Bool {
    place == .header && ["accept", "authorization", "content-type"].contains(name.lowercased())
  }
}

extension ParameterStyle {
  /// The style of a parameter, or the standard one of its place where the document names none that
  /// there is.
  fileprivate init(_ parameter: OpenAPIDocument.Parameter) {
    let standard: Kind =
      switch parameter.place {
      case .path, .header: .simple
      case .query, .cookie, .querystring: .form
      }
    self.init(
      Kind(rawValue: parameter.style) ?? standard, explodes: parameter.explodes,
      allowsReserved: parameter.allowsReserved)
  }
}

extension Parameter.Place {
  fileprivate init(_ place: OpenAPIDocument.Parameter.Place) {
    switch place {
    case .path: self = .path
    case .query: self = .query
    case .header: self = .header
    case .cookie: self = .cookie
    case .querystring: self = .querystring
    }
  }
}

extension Parameter {
  /// The parameter that stands for a group of others.
  fileprivate init(group index: Int, _ group: ParameterGroup) {
    self.init(
      name: group.name,
      wireName: "",
      place: .group(index),
      type: .json,
      isRequired: false,
      description: group.description,
      isDeprecated: false,
      style: .simple,
      mediaType: nil,
      defaultValue: nil
    )
  }
}
