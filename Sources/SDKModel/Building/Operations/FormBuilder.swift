import Diagnostics
import OpenAPIDocument

// Bodies that are forms.
extension OperationBuilder {
  /// A form, its fields parameters of the call; a form of any fields where the document names none.
  mutating func form(
    _ choice: BodyChoice,
    _ body: RequestBody,
    inner: InnerPlaces
  ) -> BodyContent {
    var content = BodyContent(body: .fields, format: .urlEncodedForm)
    if choice.kind == .multipartForm {
      let name = choice.media.isRange ? "multipart/form-data" : choice.media.name
      content.format = .multipartForm(mediaType: name)
    }
    let schema = choice.media.schema.map { formSchema(types.resolved($0)) }
    guard let schema, !schema.properties.isEmpty || schema.takesOtherMembers else {
      if choice.kind == .multipartForm, let schema,
        schema.items != nil || !schema.prefixItems.isEmpty
      {
        types.tally.unsupported(
          "a multipart body whose parts have no names", at: choice.media.location,
          effect: "The caller makes a form, whose parts have names.")
      }
      content.body = .anyFields
      content.parameters = [wholeBody(body, type: .json)]
      return content
    }
    // A component has types for its members already.
    var known: [String: Field] = [:]
    if let whole = choice.media.schema, whole.reference != nil,
      let record = types.record(types.convert(whole, place: inner.place(.request)).type)?.record
    {
      known = Dictionary(record.fields.map { ($0.wireName, $0) }) { first, _ in first }
    }
    let required = Set(schema.required)
    for property in schema.properties {
      let isRequired = required.contains(property.name)
      if !isRequired, property.schema.isReadOnly { continue }
      content.parameters.append(
        field(
          property, known[property.name], choice, isRequired: isRequired, inner: inner))
    }
    if schema.takesOtherMembers {
      var others = Parameter.freeMembers
      if case .schema(let values) = schema.additionalProperties, choice.kind == .multipartForm,
        let file = file(types.resolved(values), nil)
      {
        others.type = .map(file)
      }
      content.parameters.append(others)
    }
    noteLost(schema, choice)
    if !body.isRequired, content.parameters.contains(where: \.isRequired) {
      types.tally.note(
        "form-always-sent", "a body that may be left out is a form with required fields",
        at: body.location,
        remedy: "Calls always send it; write 'required: true' where that is so.")
    }
    return content
  }

  /// Tells of types of fields without names, and of what is said of fields that are not there.
  private mutating func noteLost(_ schema: Schema, _ choice: BodyChoice) {
    if case .schema(let values) = schema.additionalProperties {
      let content = types.resolved(values)
      let kinds = content.types.subtracting(.null)
      let isFile = choice.kind == .multipartForm && file(content, nil) != nil
      if kinds != .string && !content.saysNothing && !isFile {
        types.tally.unsupported(
          "a type for the fields of a form that have no names", at: values.location,
          effect: "They are passed as texts.")
      }
    }
    let names = Set(schema.properties.map(\.name))
    for name in choice.media.encoding.keys.sorted()
    where !names.contains(name) && !schema.takesOtherMembers {
      types.tally.note(
        "encoding-of-no-field", "'encoding' speaks of a field that the form does not have",
        at: choice.media.location, remedy: "It is left out; check how '\(name)' is written.")
    }
  }

  /// A form is one object: where it may be one of several, it has the fields of all of them, each of
  /// them all that it may be in any.
  private mutating func formSchema(_ schema: Schema, depth: Int = 0) -> Schema {
    guard !schema.oneOf.isEmpty, depth < 20 else { return schema }
    let choices = schema.oneOf.map { formSchema(types.resolved($0), depth: depth + 1) }
    var required = Set(choices[0].required)
    for choice in choices { required.formIntersection(choice.required) }
    var parts = schema.parts
    parts.oneOf = []
    parts.required += choices[0].required.filter(required.contains)
    let own = Set(parts.properties.map(\.name))
    var positions: [String: Int] = [:]
    var variants: [[Property]] = []
    for property in choices.flatMap(\.properties) where !own.contains(property.name) {
      if let position = positions[property.name] {
        variants[position].append(property)
      } else {
        positions[property.name] = variants.count
        variants.append([property])
      }
    }
    parts.properties += variants.map { variants in
      var property = variants[0]
      let all = variants.flatMap { variant in
        variant.schema.isPlainUnion ? variant.schema.oneOf : [variant.schema]
      }.distinct
      guard all.count > 1 else { return property }
      var either = SchemaParts(location: property.schema.location)
      either.oneOf = all
      either.description = all.lazy.compactMap(\.description).first
      property.schema = Schema(either)
      return property
    }
    if let open = choices.first(where: \.takesOtherMembers), !schema.takesOtherMembers {
      parts.additionalProperties = open.additionalProperties
      parts.patternProperties += open.patternProperties
    }
    return Schema(parts)
  }

  private mutating func field(
    _ property: Property,
    _ known: Field?,
    _ choice: BodyChoice,
    isRequired: Bool,
    inner: InnerPlaces
  ) -> Parameter {
    let encoding = choice.media.encoding[property.name]
    let name = types.names.name(property.name)
    let schema = types.resolved(property.schema)
    var isNullable = schema.types.contains(.null)
    var type: TypeReference
    if choice.kind == .multipartForm, let file = file(schema, encoding) {
      type = file
    } else if let known {
      type = known.type
      isNullable = known.isNullable
    } else {
      type = types.convert(property.schema, place: inner.place(name)).type
    }
    let kind = encoding?.style.flatMap(ParameterStyle.Kind.init) ?? .form
    // As of 3.1 a style holds for parts, too, and goes before the media type.
    let isStyled =
      choice.kind == .multipartForm
      && (types.document.version >= .v31 || encoding?.isCollectionFormat == true)
      && encoding?.setsStyle == true && type != .file && type != .array(.file)
    if type == .json { type = textOrJSON(schema, encoding) }
    let mediaType = isStyled ? nil : encoding?.contentType?.singleMediaType
    let style = ParameterStyle(
      kind, explodes: encoding?.explodes ?? (kind == .form || kind == .deepObject),
      allowsReserved: encoding?.allowsReserved ?? false)
    if let text = textInPlace(of: type, mediaType, choice, at: property.schema.location) {
      type = text
    } else if choice.kind == .urlEncodedForm || isStyled {
      noteNesting(in: type, style, mediaType, at: property.schema.location)
    }
    return Parameter(
      name: name,
      wireName: property.name,
      place: .body,
      type: type,
      isRequired: isRequired && !isNullable,
      description: property.schema.description ?? schema.description ?? property.schema.title,
      isDeprecated: property.schema.isDeprecated,
      style: style,
      mediaType: mediaType,
      defaultValue: defaultText(of: property.schema),
      location: property.schema.location,
      isStyled: isStyled,
      isSecret: types.isSecret(property.schema),
      example: types.example(choice.media.example?[property.name])
        ?? types.example(of: property.schema)
    )
  }

  /// What has no type is text, unless the document calls it JSON.
  private func textOrJSON(_ schema: Schema, _ encoding: Encoding?) -> TypeReference {
    let isText = encoding?.contentType.map { MediaKind($0) != .json } ?? true
    return schema.saysNothing && isText ? .string : .json
  }

  /// What stands for a field that is no single value where the document wants it in a media type that
  /// only its caller can write.
  private mutating func textInPlace(
    of type: TypeReference, _ mediaType: String?, _ choice: BodyChoice, at location: SourceLocation
  ) -> TypeReference? {
    guard let kind = mediaType.map({ MediaKind($0.essence) }), let kind, kind != .json else {
      return nil
    }
    switch type {
    case .file, .bytes, .array(.file): return nil
    case .array(let element) where types.isPlain(element): return nil
    case _ where types.isPlain(type): return nil
    default: break
    }
    types.tally.unsupported(
      "writing an object or a list of a form in a media type other than JSON", at: location,
      effect: "The caller passes it as it is to be sent.")
    return kind == .bytes && choice.kind == .multipartForm ? .file : .string
  }
}

extension Schema {
  /// Whether the schema is alternatives and nothing else.
  fileprivate var isPlainUnion: Bool {
    reference == nil && !oneOf.isEmpty && types.isEmpty && discriminator == nil && allOf.isEmpty
      && anyOf.isEmpty && properties.isEmpty && allowedValues == nil
  }

  /// Whether an object may have members without a name of their own.
  fileprivate var takesOtherMembers: Bool {
    switch additionalProperties {
    case .free, .schema: true
    case .unspecified, .forbidden: !patternProperties.isEmpty
    }
  }
}

extension Name {
  fileprivate static let request = Name(words: ["request"])
}

extension String {
  /// A media type without its parameters.
  fileprivate var essence: String {
    prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
  }

  /// The text, if it is one media type and no range.
  fileprivate var singleMediaType: String? {
    contains("*") || contains(",") ? nil : self
  }
}

extension Parameter {
  /// The fields of a form that have no name of their own.
  fileprivate static let freeMembers = Parameter(
    name: Name(words: ["fields"]),
    wireName: "",
    place: .freeMembers,
    type: .map(.string),
    isRequired: false,
    description: "Fields under other names.",
    isDeprecated: false,
    style: .form,
    mediaType: nil,
    defaultValue: nil
  )
}
