import Diagnostics
import OpenAPIDocument

/// Turns schemas into named types and references to them.
///
/// Each file beside this one adds the making of one kind of type.
struct TypeBuilder {
  /// What a schema says a value is.
  struct Converted {
    var type: TypeReference
    var isNullable = false
  }

  var types: [TypeDeclaration] = []
  /// What the schemas became, by their places; kept only where that is asked for.
  var places: SchemaPlaces?
  /// Whether examples are kept.
  let keepsExamples: Bool
  var names: NameTable
  /// What the document uses and the SDK cannot express yet.
  var tally = Tally()
  let document: Document
  let directions: SchemaDirections
  let usage: SchemaUsage
  var composition: SchemaComposition
  let heirs: SchemaHeirs
  /// The types of the components, by name.
  var declared: [String: TypeID] = [:]
  /// The types of schemas without a name, kept because a schema that others are made of passes its
  /// members on to them.
  private var shared: [ObjectIdentifier: (schema: Schema, converted: Converted)] = [:]
  /// The components that are still to be made, by name.
  var pending: [String: (id: TypeID, schema: Schema)] = [:]
  /// What the components are that have no type of their own, by name.
  var aliases: [String: Converted] = [:]
  private var taken = TakenNames()
  /// The component whose type is being made.
  var component: String?
  /// The types of schemas without a name that are being made, to notice one that contains itself
  /// with the same demands on it.
  private var unfinished: [SchemaDemands: TypeID] = [:]
  /// More types than any sensible document makes; unions within unions could make millions.
  private let mostTypes: Int
  /// How many schemas are being converted inside one another.
  var depth = 0
  /// More than any sensible document has, and less than the stack bears.
  static let deepest = 100
  /// The components whose types are being worked out, to notice one that contains itself.
  var resolving: Set<String> = []
  /// The components that are lists or maps and contain themselves, or are only themselves.
  var wrapped: Set<String> = []

  init(
    document: Document, naming: TypeNaming, keepsPlaces: Bool = false, keepsExamples: Bool = false
  ) {
    self.keepsExamples = keepsExamples
    if keepsPlaces { places = SchemaPlaces() }
    self.document = document
    usage = SchemaUsage(document)
    directions = SchemaDirections(document)
    heirs = SchemaHeirs(document)
    composition = SchemaComposition(document)
    mostTypes = 10_000 + 20 * (document.schemas.count + document.operations.count)
    names = naming.names
    declareComponents(naming)
  }

  /// The type of a schema, which is declared by `place` if it needs a name and has none.
  mutating func convert(_ schema: Schema, place: TypePlace) -> Converted {
    let converted = conversion(of: schema, place: place)
    places?.note(converted, at: schema.location)
    return converted
  }

  private mutating func conversion(of source: Schema, place: TypePlace) -> Converted {
    guard depth < Self.deepest else {
      tally.unsupported(
        "a schema of more than \(Self.deepest) levels",
        at: source.location,
        effect: "What is below is read and written as JSON.")
      return Converted(type: .json)
    }
    guard types.count < mostTypes else {
      tally.unsupported(
        "a document whose schemas combine to more than \(mostTypes) types",
        at: source.location,
        effect: "What is beyond is read and written as JSON.")
      return Converted(type: .json)
    }
    depth += 1
    defer { depth -= 1 }
    if let known = shared[ObjectIdentifier(source)] { return known.converted }
    let place = source.holder.map { TypePlace(of: $0, names: &names) } ?? place
    let schema = composition.reduced(source)
    let isNullable = schema.types.contains(.null)
    if let reference = schema.reference {
      var converted = convert(reference: reference)
      converted.isNullable = converted.isNullable || isNullable
      return converted
    }
    if needsName(schema) {
      // Only what is made of other schemas can contain itself.
      let demands = schema === source ? nil : SchemaDemands(source)
      if let demands, let id = unfinished[demands] {
        return Converted(type: .named(id), isNullable: isNullable)
      }
      if let home = source.home, fillHome(home), let known = shared[ObjectIdentifier(source)] {
        return known.converted
      }
      let converted = declare(schema, demands, place: place, isNullable: isNullable)
      shared[ObjectIdentifier(source)] = (source, converted)
      return converted
    }
    var type = plain(schema, place: place)
    // A JSON value may be null by itself.
    if case .json = type { return Converted(type: .json) }
    if case .nullable(let wrapped) = type { type = wrapped }
    return Converted(type: type, isNullable: isNullable)
  }

  /// The record that a type is, if it is one.
  func record(_ type: TypeReference) -> (id: TypeID, record: Record)? {
    guard case .named(let id) = type, case .record(let record) = types[id.index].shape else {
      return nil
    }
    return (id, record)
  }

  /// Whether a value of the type is a single text, number, date or truth value.
  func isPlain(_ type: TypeReference) -> Bool {
    switch type {
    case .string, .integer, .unsignedInteger, .number, .decimal, .boolean, .date, .day: true
    case .named(let id):
      switch types[id.index].shape {
      case .enumeration(let enumeration): enumeration.rawType != .json
      case .alias(let target): isPlain(target)
      case .record, .union, .statusUnion, .wrapper: false
      }
    case .bytes, .json, .file, .array, .map, .nullable: false
    }
  }

  /// What a schema comes down to, references followed: for the fields of a form.
  mutating func resolved(_ schema: Schema) -> Schema {
    let schema = composition.reduced(schema)
    return schema.reference.flatMap { composition.component($0) } ?? schema
  }

  /// Notes whether a type is the body of one operation, which takes its members one by one.
  ///
  /// A type with others inside it stays as it is, because calls need to name those.
  mutating func setRequestBody(_ isRequestBody: Bool, _ id: TypeID) {
    let path = types[id.index].namespace + [types[id.index].name]
    let hasInnerTypes = taken.hasNames(in: path)
    // Components come first; one that others refer to as well has to stay public.
    let isShared = id.index < declared.count && !types[id.index].isRequestBody
    types[id.index].isRequestBody = isRequestBody && !hasInnerTypes && !isShared
  }

  /// Finds out what needs all types to be known: recursion, and what tells alternatives apart.
  mutating func finish() -> [TypeDeclaration] {
    completeUnions()
    markRecursion(in: &types)
    tally.merge(composition.tally)
    return types
  }
}

// MARK: - Declarations

extension TypeBuilder {
  /// Declares the type of a schema that stands within another.
  private mutating func declare(
    _ schema: Schema,
    _ demands: SchemaDemands?,
    place: TypePlace,
    isNullable: Bool
  ) -> Converted {
    let id = add(schema, wireName: place.name.snakeCase, place: place)
    if let demands { unfinished[demands] = id }
    fill(id, with: schema)
    if let demands { unfinished[demands] = nil }
    // Of a type that is nothing but itself there is nothing to say.
    if case .alias(.named(id)) = types[id.index].shape { types[id.index].shape = .alias(.json) }
    // A union that came down to one type needs no name.
    if case .alias(let type) = types[id.index].shape, id.index == types.count - 1 {
      taken.release(types.removeLast().name, in: place.namespace)
      return Converted(type: type, isNullable: isNullable)
    }
    return Converted(type: .named(id), isNullable: isNullable)
  }

  /// Declares a body that depends on the status of the response.
  mutating func declare(
    statusUnion union: StatusUnion,
    place: TypePlace,
    location: SourceLocation
  ) -> TypeID {
    let schema = Schema(SchemaParts(location: location))
    let id = add(schema, wireName: place.name.snakeCase, place: place)
    types[id.index].shape = .statusUnion(union)
    return id
  }

  /// Declares another name for a type.
  mutating func alias(
    _ type: TypeReference,
    namespace: [Name],
    name: Name,
    description: String?,
    location: SourceLocation
  ) -> TypeID {
    var parts = SchemaParts(location: location)
    parts.description = description
    let place = TypePlace(namespace: namespace, name: name)
    let id = add(Schema(parts), wireName: name.snakeCase, place: place)
    types[id.index].shape = .alias(type)
    return id
  }

  mutating func add(
    _ schema: Schema,
    wireName: String,
    place: TypePlace,
    isInline: Bool = true
  ) -> TypeID {
    let id = TypeID(types.count)
    types.append(
      TypeDeclaration(
        id: id,
        namespace: place.namespace,
        name: taken.unique(place.name, or: place.otherName, in: place.namespace),
        wireName: wireName,
        description: schema.description ?? schema.title,
        isDeprecated: schema.isDeprecated,
        shape: .alias(.json),
        isRequestBody: false,
        isInline: isInline,
        location: schema.location,
        example: example(schema.example)
      )
    )
    return id
  }

  mutating func fill(_ id: TypeID, with schema: Schema) {
    let type = types[id.index]
    let inner =
      type.isRequestBody
      ? InnerPlaces(namespace: type.namespace, prefix: type.name.words)
      : InnerPlaces(namespace: type.namespace + [type.name], prefix: [])
    if isEnumeration(schema) {
      types[id.index].shape = .enumeration(enumeration(schema))
    } else if !schema.oneOf.isEmpty || isOfSeveralTypes(schema) {
      types[id.index].isRequestBody = false
      let inner = InnerPlaces(namespace: type.namespace + [type.name], prefix: [])
      types[id.index].shape = unionShape(schema, inner: inner)
    } else {
      types[id.index].shape = .record(record(schema, inner: inner))
    }
  }

  /// Whether a schema (reduced) becomes a type with a name of its own.
  func needsName(_ schema: Schema) -> Bool {
    isEnumeration(schema) || !schema.oneOf.isEmpty || isOfSeveralTypes(schema)
      || schema.types.subtracting(.null) == .object && isRecord(schema)
  }
}
