import OpenAPIDocument

/// Which component schemas are made out of one with a discriminator (`allOf`), so that a value of
/// that one may be a value of any of them.
struct SchemaHeirs {
  private var bases: [String: Schema] = [:]
  /// The bases that others name in their `allOf`.
  private(set) var inherited: Set<String> = []

  init(_ document: Document) {
    let roots = document.schemas.filter { named in
      named.schema.discriminator != nil && named.schema.oneOf.isEmpty && named.schema.anyOf.isEmpty
    }
    guard !roots.isEmpty else { return }
    var heirs: [String: [String]] = [:]
    for named in document.schemas {
      for base in named.schema.allOf.compactMap(\.reference) {
        heirs[base, default: []].append(named.name)
      }
    }
    for root in roots {
      guard let discriminator = root.schema.discriminator else { continue }
      var names: [String] = []
      var seen: Set<String> = [root.name]
      var next = discriminator.mapping.map(\.schema) + (heirs[root.name] ?? [])
      if let name = discriminator.defaultSchema { next.append(name) }
      while !next.isEmpty {
        let name = next.removeFirst()
        guard seen.insert(name).inserted, let heir = document.schema(named: name) else { continue }
        names.append(name)
        // An heir with a discriminator of its own stands for its heirs.
        if heir.discriminator == nil { next += heirs[name] ?? [] }
      }
      guard !names.isEmpty else { continue }
      if heirs[root.name] != nil { inherited.insert(root.name) }
      bases[root.name] = root.schema.changed { parts in
        parts.oneOf = names.map { name in
          var reference = SchemaParts(location: root.schema.location)
          reference.reference = name
          return Schema(reference)
        }
        parts.properties = []
        parts.declaresProperties = false
        parts.required = []
        parts.allOf = []
        parts.types.formIntersection(.null)
        parts.additionalProperties = .unspecified
      }
    }
  }

  /// The union that a component stands for, if others are made out of it.
  func base(_ name: String) -> Schema? {
    bases.isEmpty ? nil : bases[name]
  }
}
