import OpenAPIDocument

extension Schema {
  /// Whether two schemas describe the same values, as far as their types are concerned.
  ///
  /// What lies deeper than `depth` levels counts as different.
  func isSame(as other: Schema, depth: Int = 6) -> Bool {
    if self === other || location == other.location { return true }
    guard depth > 0, reference == other.reference, types == other.types, format == other.format,
      contentEncoding == other.contentEncoding, contentMediaType == other.contentMediaType,
      properties.count == other.properties.count, Set(required) == Set(other.required),
      (allowedValues ?? []).map(\.text) == (other.allowedValues ?? []).map(\.text),
      patternProperties.isEmpty, other.patternProperties.isEmpty
    else { return false }
    func areSame(_ left: [Schema], _ right: [Schema]) -> Bool {
      left.count == right.count
        && zip(left, right).allSatisfy { $0.isSame(as: $1, depth: depth - 1) }
    }
    return zip(properties, other.properties).allSatisfy { $0.name == $1.name }
      && areSame(properties.map(\.schema), other.properties.map(\.schema))
      && areSame(
        [items, contentSchema].compactMap(\.self),
        [other.items, other.contentSchema].compactMap(\.self))
      && areSame(prefixItems, other.prefixItems) && areSame(allOf, other.allOf)
      && areSame(oneOf, other.oneOf) && areSame(anyOf, other.anyOf)
      && additionalProperties.isSame(as: other.additionalProperties, depth: depth - 1)
  }
}

extension Schema.AdditionalProperties {
  fileprivate func isSame(as other: Schema.AdditionalProperties, depth: Int) -> Bool {
    switch (self, other) {
    case (.unspecified, .unspecified), (.forbidden, .forbidden), (.free, .free): true
    case (.schema(let left), .schema(let right)): left.isSame(as: right, depth: depth)
    default: false
    }
  }
}

extension [Schema] {
  /// The schemas, each of several that are the same once.
  var distinct: [Schema] {
    reduce(into: []) { result, schema in
      if !result.contains(where: { $0.isSame(as: schema) }) { result.append(schema) }
    }
  }
}
