import OpenAPIDocument

// The types of the component schemas.
extension TypeBuilder {
  /// Declares every component schema before any is converted, so that they can refer to each other.
  mutating func declareComponents(_ naming: TypeNaming) {
    var naming = naming
    let places = document.schemas.map { naming.place(of: $0.name) }
    let claims = zip(document.schemas, places).map { component, place in
      let scope = place.namespace.reduce(into: "") { $0 += $1.words.joined() + "." }
      return NameClaim(place.name, component.name, scope: scope)
    }
    let settled = NameClaims.settle(claims, as: .type, names.vocabulary)
    for (position, component) in document.schemas.enumerated() {
      let id = add(
        component.schema,
        wireName: component.name,
        place: TypePlace(namespace: places[position].namespace, name: settled[position]),
        isInline: false
      )
      declared[component.name] = id
      pending[component.name] = (id, component.schema)
      if usage.requestBodies.contains(component.name) { types[id.index].isRequestBody = true }
    }
    for component in document.schemas { fillComponent(component.name) }
  }

  /// Makes the type of a component, after those that it is made of: the types of inherited members
  /// are declared where the members come from.
  private mutating func fillComponent(_ name: String) {
    guard let (id, schema) = pending.removeValue(forKey: name) else { return }
    if !schema.allOf.isEmpty, depth < Self.deepest {
      depth += 1
      for base in schema.allOf.compactMap(\.reference) { fillComponent(base) }
      depth -= 1
    }
    let isNullable = schema.types.contains(.null)
    places?.note(Converted(type: .named(id), isNullable: isNullable), at: schema.location)
    let outer = component
    component = name
    defer { component = outer }
    if let base = heirs.base(name) {
      let place = InnerPlaces(
        namespace: types[id.index].namespace + [types[id.index].name], prefix: [])
      types[id.index].isRequestBody = false
      types[id.index].shape = .union(union(of: base, inner: place))
      if heirs.inherited.contains(name) { declareInherited(schema, in: place) }
      return
    }
    let reduced = composition.reduced(schema, named: name)
    if reduced.reference == nil, needsName(reduced) {
      fill(id, with: reduced)
    } else {
      let type = convert(reference: name).type
      types[id.index].isRequestBody = false
      if !wrapped.contains(name) { types[id.index].shape = .alias(type) }
    }
  }

  /// Declares the types of the members that a component passes on to its heirs and has not got itself.
  private mutating func declareInherited(_ schema: Schema, in inner: InnerPlaces) {
    let parts = [schema] + schema.allOf.filter { $0.reference == nil }
    for property in parts.flatMap(\.properties) where property.schema.reference == nil {
      _ = convert(property.schema, place: inner.place(names.name(property.name)))
    }
  }

  /// Makes the type of the component in which a schema stands that another component inherits, so
  /// that its own types are named after the component, whoever comes first.
  ///
  /// - Returns: whether there was anything to do.
  mutating func fillHome(_ home: Int) -> Bool {
    let name = document.schemas[home].name
    // What a list or map holds is named after that wherever it is met.
    guard pending[name] != nil, !resolving.contains(name), depth < Self.deepest / 2 else {
      return false
    }
    fillComponent(name)
    return true
  }

  /// The type of a component, through any number of other names for it.
  mutating func convert(reference name: String) -> Converted {
    guard let schema = document.schema(named: name), let id = declared[name] else {
      return Converted(type: .json)
    }
    if let known = aliases[name] { return known }
    let isBase = heirs.base(name) != nil
    let reduced = isBase ? schema : composition.reduced(schema, named: name)
    if isBase || reduced.reference == nil && needsName(reduced) {
      return Converted(type: .named(id), isNullable: reduced.types.contains(.null))
    }
    // Only a list or map leads back here, or what is nothing but itself: everything else has a name.
    guard resolving.insert(name).inserted else {
      wrapped.insert(name)
      return Converted(type: .named(id))
    }
    defer { resolving.remove(name) }
    let place = TypePlace(namespace: types[id.index].namespace, name: types[id.index].name)
    var converted = convert(reduced, place: place)
    if converted.type == .named(id) {
      // What is nothing but itself may be anything; so may its other names that were met on the way.
      converted = Converted(type: .json)
      wrapped.remove(name)
      for other in noteCircle(of: name, schema) { aliases[other] = converted }
    } else if wrapped.contains(name) {
      types[id.index].shape = .wrapper(converted.type)
      converted.type = .named(id)
    }
    aliases[name] = converted
    return converted
  }
}
