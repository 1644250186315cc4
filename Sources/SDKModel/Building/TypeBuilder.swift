import Diagnostics
import OpenAPIDocument

/// Turns schemas into named types and references to them.
struct TypeBuilder {
  /// What a schema says a value is.
  struct Converted {
    var type: TypeReference
    var isNullable = false
  }

  private(set) var types: [TypeDeclaration] = []
  var names: NameTable
  /// What the document uses and the SDK cannot express yet.
  var tally = Tally()
  private(set) var diagnostics: [Diagnostic] = []
  private let document: Document
  private let usage: SchemaUsage
  private var declared: [String: TypeID] = [:]
  private var taken = TakenNames()
  /// How many schemas are being converted inside one another.
  private var depth = 0
  /// More than any sensible document has, and less than the stack bears.
  private static let deepest = 100
  /// The components whose types are being worked out, to notice one that contains itself.
  private var resolving: Set<String> = []

  init(document: Document, naming: TypeNaming) {
    self.document = document
    usage = SchemaUsage(document)
    names = naming.names
    declareComponents(naming)
  }

  /// The type of a schema, which is declared by `place` if it needs a name and has none.
  mutating func convert(_ schema: Schema, place: TypePlace) -> Converted {
    guard depth < Self.deepest else {
      tally.unsupported(
        "a schema of more than \(Self.deepest) levels",
        at: schema.location,
        effect: "What is below is read and written as JSON.")
      return Converted(type: .json)
    }
    depth += 1
    defer { depth -= 1 }
    if let reference = schema.reference {
      var converted = convert(reference: reference, at: schema)
      converted.isNullable = converted.isNullable || schema.types.contains(.null)
      return converted
    }
    let isNullable = schema.types.contains(.null)
    if let choice = soleChoice(of: schema) {
      var converted = convert(choice.schema, place: place)
      converted.isNullable = converted.isNullable || choice.isNullable || isNullable
      return converted
    }
    let types = schema.types.subtracting(.null)
    if schema.isComposed {
      tally.unsupported(
        "a schema composed of several (allOf, oneOf, anyOf)",
        at: schema.location,
        effect: "Its values are read and written as JSON, without a type of their own."
      )
      return Converted(type: .json, isNullable: isNullable)
    }
    if isEnumeration(schema) {
      return Converted(type: .named(declare(schema, place: place)), isNullable: isNullable)
    }
    let type: TypeReference
    switch types {
    case .string: type = string(schema)
    case .integer: type = .integer
    case .number: type = .number
    case .boolean: type = .boolean
    case .array: type = .array(element(schema.items, place: place))
    case .object: type = object(schema, place: place)
    default:
      if types.isEmpty {
        return Converted(type: .json)
      }
      if types == [.integer, .number] {
        type = .number
      } else {
        tally.unsupported(
          "a value of several types",
          at: schema.location,
          effect: "It is read and written as a JSON value."
        )
        return Converted(type: .json)
      }
    }
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
    case .string, .integer, .number, .decimal, .boolean, .date, .day: true
    case .named(let id):
      if case .enumeration = types[id.index].shape { true } else { false }
    case .bytes, .json, .file, .array, .map, .nullable: false
    }
  }

  /// Notes whether a type is the body of one operation, which takes its members one by one.
  ///
  /// A type with others inside it stays as it is, because calls need to name those.
  mutating func setRequestBody(_ isRequestBody: Bool, _ id: TypeID) {
    let path = types[id.index].namespace + [types[id.index].name]
    let hasInnerTypes = types.contains { $0.namespace.starts(with: path) }
    types[id.index].isRequestBody = isRequestBody && !hasInnerTypes
  }

  /// Marks the fields through which records contain themselves.
  mutating func finish() -> [TypeDeclaration] {
    markRecursion(in: &types)
    return types
  }
}

// MARK: - Component schemas

extension TypeBuilder {
  /// Declares every component schema before any is converted, so that they can refer to each other.
  private mutating func declareComponents(_ naming: TypeNaming) {
    var naming = naming
    var pending: [(TypeID, Schema)] = []
    for component in document.schemas {
      let place = naming.place(of: component.name)
      let id = add(
        component.schema,
        wireName: component.name,
        namespace: place.namespace,
        name: place.name
      )
      declared[component.name] = id
      pending.append((id, component.schema))
      if usage.requestBodies.contains(component.name) { types[id.index].isRequestBody = true }
    }
    for (id, schema) in pending { fill(id, with: schema) }
  }

  private mutating func convert(reference: String, at schema: Schema) -> Converted {
    var name = reference
    var seen: Set<String> = []
    var isNullable = false
    while let target = document.schema(named: name), seen.insert(name).inserted {
      isNullable = isNullable || target.types.contains(.null)
      if let next = target.reference {
        name = next
        continue
      }
      guard isDeclared(target), let id = declared[name] else {
        guard resolving.insert(name).inserted else {
          tally.unsupported(
            "a list or map that contains itself",
            at: target.location,
            effect: "What is inside is read and written as JSON."
          )
          return Converted(type: .json)
        }
        defer { resolving.remove(name) }
        var converted = convert(target, place: place(ofComponent: name))
        converted.isNullable = converted.isNullable || isNullable
        return converted
      }
      return Converted(type: .named(id), isNullable: isNullable)
    }
    return Converted(type: .json)
  }

  private func place(ofComponent name: String) -> TypePlace {
    guard let id = declared[name] else {
      return TypePlace(namespace: [], name: Name(words: [name]))
    }
    let type = types[id.index]
    return TypePlace(namespace: type.namespace, name: type.name)
  }

  /// Whether a schema becomes a type of its own and not another name for a type.
  private func isDeclared(_ schema: Schema) -> Bool {
    if schema.isComposed { return false }
    return isEnumeration(schema)
      || schema.types.subtracting(.null) == .object && isRecord(schema)
  }
}

// MARK: - Declarations

extension TypeBuilder {
  /// Declares the type of a schema that stands within another.
  private mutating func declare(_ schema: Schema, place: TypePlace) -> TypeID {
    let id = add(
      schema,
      wireName: place.name.snakeCase,
      namespace: place.namespace,
      name: place.name
    )
    fill(id, with: schema)
    return id
  }

  private mutating func add(
    _ schema: Schema,
    wireName: String,
    namespace: [Name],
    name: Name
  ) -> TypeID {
    let id = TypeID(types.count)
    types.append(
      TypeDeclaration(
        id: id,
        namespace: namespace,
        name: taken.unique(name, in: namespace),
        wireName: wireName,
        description: schema.description ?? schema.title,
        isDeprecated: schema.isDeprecated,
        shape: .alias(.json),
        isRequestBody: false,
        location: schema.location
      )
    )
    return id
  }

  private mutating func fill(_ id: TypeID, with schema: Schema) {
    let type = types[id.index]
    if isEnumeration(schema), schema.reference == nil {
      types[id.index].shape = .enumeration(enumeration(schema))
    } else if schema.reference == nil, isDeclared(schema) {
      let inner =
        type.isRequestBody
        ? InnerPlaces(namespace: type.namespace, prefix: type.name.words)
        : InnerPlaces(namespace: type.namespace + [type.name], prefix: [])
      let record = record(schema, inner: inner)
      types[id.index].shape = .record(record)
    } else {
      let place = TypePlace(namespace: type.namespace, name: type.name)
      types[id.index].shape = .alias(convert(schema, place: place).type)
      types[id.index].isRequestBody = false
    }
  }

  private mutating func record(_ schema: Schema, inner: InnerPlaces) -> Record {
    let required = Set(schema.required)
    var fieldNames = TakenNames()
    switch schema.additionalProperties {
    case .unspecified, .forbidden: break
    // The name of what holds the members without a name of their own.
    case .free, .schema: _ = fieldNames.unique(Name(words: ["additional", "properties"]), in: [])
    }
    var fields: [Field] = []
    for property in schema.properties {
      let name = names.name(property.name)
      let converted = convert(property.schema, place: inner.place(name))
      fields.append(
        Field(
          name: fieldNames.unique(name, in: []),
          wireName: property.name,
          type: converted.type,
          isRequired: required.contains(property.name),
          isNullable: converted.isNullable,
          isRecursive: false,
          isSecret: property.schema.format == "password",
          access: .readWrite,
          description: property.schema.description ?? property.schema.title,
          isDeprecated: property.schema.isDeprecated
        )
      )
    }
    var additional: TypeReference?
    switch schema.additionalProperties {
    case .unspecified, .forbidden: break
    case .free: additional = .json
    case .schema(let values):
      additional = element(values, place: inner.place(Name(words: ["additional", "value"])))
    }
    return Record(fields: fields, additional: additional)
  }

  private mutating func enumeration(_ schema: Schema) -> Enumeration {
    var caseNames = TakenNames()
    var cases: [Enumeration.Case] = []
    var seen: Set<String> = []
    let isInteger = schema.types.contains(.integer)
    for value in schema.allowedValues ?? [] where !value.isNull {
      guard seen.insert(value.text).inserted else { continue }
      let name = names.name(
        isInteger ? "value " + value.text.replacingMinus : value.text,
        fallback: value.text.isEmpty ? "empty" : "value"
      )
      cases.append(
        .init(name: caseNames.unique(name, in: []), rawValue: value.text, description: nil)
      )
    }
    return Enumeration(rawType: isInteger ? .integer : .string, cases: cases)
  }
}

// MARK: - Kinds of schema

extension TypeBuilder {
  private func isEnumeration(_ schema: Schema) -> Bool {
    guard let values = schema.allowedValues, !values.isEmpty else { return false }
    switch schema.types.subtracting(.null) {
    case .string: return values.contains { !$0.isNull }
    case .integer: return values.allSatisfy { $0.isNull || $0.int != nil }
    default: return false
    }
  }

  /// Whether an object has members of its own, be it an empty list of them.
  private func isRecord(_ schema: Schema) -> Bool {
    if !schema.properties.isEmpty { return true }
    switch schema.additionalProperties {
    case .unspecified: return schema.declaresProperties
    case .forbidden: return true
    case .free, .schema: return false
    }
  }

  private mutating func object(_ schema: Schema, place: TypePlace) -> TypeReference {
    if isRecord(schema) { return .named(declare(schema, place: place)) }
    if case .schema(let values) = schema.additionalProperties {
      return .map(element(values, place: place))
    }
    return .map(.json)
  }

  /// The type of the elements of an array or the values of a map.
  private mutating func element(_ schema: Schema?, place: TypePlace) -> TypeReference {
    guard let schema else { return .json }
    let converted = convert(schema, place: place.element)
    return converted.isNullable && converted.type != .json
      ? .nullable(converted.type) : converted.type
  }

  private func string(_ schema: Schema) -> TypeReference {
    switch schema.format {
    case "date-time": .date
    case "byte": .bytes
    default: .string
    }
  }

  /// The one schema that a composition comes down to; notes a composition that is more than that.
  private func soleChoice(of schema: Schema) -> (schema: Schema, isNullable: Bool)? {
    let parts = schema.allOf + schema.oneOf + schema.anyOf
    guard !parts.isEmpty else { return nil }
    let isNull = { (part: Schema) in part.reference == nil && part.types == .null }
    let others = parts.filter { !isNull($0) }
    if others.count == 1, schema.properties.isEmpty {
      return (others[0], others.count < parts.count)
    }
    return nil
  }
}

extension Schema {
  /// Whether the schema is put together from others.
  fileprivate var isComposed: Bool {
    !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty
  }
}

extension String {
  fileprivate var replacingMinus: String {
    hasPrefix("-") ? "minus " + dropFirst() : self
  }
}
