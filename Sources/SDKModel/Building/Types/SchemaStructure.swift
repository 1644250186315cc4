import OpenAPIDocument

extension Schema {
  /// Whether the schema says anything of what a value looks like, besides a reference.
  var hasStructure: Bool {
    !types.subtracting(.null).isEmpty || declaresProperties || !required.isEmpty || items != nil
      || !prefixItems.isEmpty || allowedValues != nil || !patternProperties.isEmpty
      || !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty || restrictsMembers
  }

  /// Whether the schema lets every value be what it is otherwise; it may describe it.
  var saysNothing: Bool {
    reference == nil && (!hasStructure || isBareObject)
  }

  /// Whether the schema says that a value is an object and no more.
  private var isBareObject: Bool {
    types.subtracting(.null) == .object && properties.isEmpty && required.isEmpty
      && patternProperties.isEmpty && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
      && !restrictsMembers
  }

  /// Whether the schema names a type and says nothing more of it.
  var isBare: Bool {
    let isBareArray = types.subtracting(.null) == .array && items?.hasStructure != true
    return reference == nil && properties.isEmpty && required.isEmpty && patternProperties.isEmpty
      && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && allowedValues == nil
      && prefixItems.isEmpty && !restrictsMembers
      && (items == nil || isBareArray && items?.reference == nil)
  }

  private var restrictsMembers: Bool {
    if case .schema = additionalProperties { true } else { false }
  }

  /// Whether all that the schema says is in its `allOf`.
  var isOnlyCombination: Bool {
    !allOf.isEmpty && types.isEmpty && format == nil && defaultValue == nil && !isReadOnly
      && !isWriteOnly && contentEncoding == nil && extensions.isEmpty
      && changed { $0.allOf = [] }.saysNothing
  }

  /// Whether all that the schema says is which members there must be.
  var onlyDemandsMembers: Bool {
    reference == nil && types.subtracting([.null, .object]).isEmpty && properties.isEmpty
      && items == nil && allowedValues == nil && allOf.allSatisfy(\.onlyDemandsMembers)
      && oneOf.allSatisfy(\.onlyDemandsMembers) && anyOf.allSatisfy(\.onlyDemandsMembers)
      && !restrictsMembers
  }

  var onlyReference: Schema {
    var parts = SchemaParts(location: location)
    parts.reference = reference
    return Schema(parts)
  }

  var withoutReference: Schema {
    changed { $0.reference = nil }
  }

  /// The schema, and null besides if `isNullable`.
  func nullable(_ isNullable: Bool) -> Schema {
    guard isNullable, !types.contains(.null) else { return self }
    return changed { $0.types.insert(.null) }
  }
}
