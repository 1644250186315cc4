import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the component schemas.
  mutating func readComponentSchemas() -> [NamedSchema] {
    guard let node = componentSchemas else { return [] }
    return namedEntries(of: node, "schemas").enumerated().map { position, entry in
      NamedSchema(name: entry.key.text, schema: schema(entry.value, home: position))
    }
  }

  /// Reads the schemas outside the components that references point at, and those that these point
  /// at in turn.
  ///
  /// - Parameter count: how many schemas come before them.
  mutating func readExtraSchemas(after count: Int) -> [NamedSchema] {
    var result: [NamedSchema] = []
    while result.count < extraSchemas.count {
      let extra = extraSchemas[result.count]
      result.append(
        NamedSchema(name: extra.name, schema: schema(extra.node, home: count + result.count)))
    }
    return result
  }

  private mutating func schema(_ node: YAMLNode, home position: Int) -> Schema {
    home = position
    defer { home = nil }
    return schema(node)
  }

  /// The name of the schema that a reference points at; a schema outside the components gets one.
  mutating func schemaName(_ reference: YAMLNode) -> String? {
    var current = reference
    for _ in 0..<Self.longestChain {
      if let name = componentName(current.text) { return name }
      guard let target = target(of: current) else { return nil }
      // What is nothing but a reference stands for what it refers to.
      guard target.count == 1, let next = referenceText(of: target) else {
        return name(of: target, at: current.text)
      }
      current = next
    }
    warnOfCircle([reference.text, current.text], at: reference)
    return nil
  }

  /// The name of the component schema that a reference names outright.
  private func componentName(_ reference: String) -> String? {
    let prefix = "#/components/schemas/"
    guard reference.hasPrefix(prefix), let components = componentSchemas else { return nil }
    let name = reference[reference.utf8.index(reference.startIndex, offsetBy: prefix.utf8.count)...]
    if components[String(name)] != nil { return String(name) }
    let decoded = name.percentDecoded.unescapedPointerToken
    return components[decoded] == nil ? nil : decoded
  }

  /// The name of a schema that a reference does not name outright.
  private mutating func name(of target: YAMLNode, at reference: String) -> String? {
    if let components = componentSchemas, target.parent?.id == components.id,
      let entry = components.entries.first(where: { $0.value.id == target.id })
    {
      return entry.key.text
    }
    if let name = extraNames[target.id] { return name }
    let wanted = SchemaPointerName(reference: reference, root: root).text
    var name = wanted
    var number = 2
    while componentSchemas?[name] != nil || takenExtraNames.contains(name) {
      name = "\(wanted)\(number)"
      number += 1
    }
    takenExtraNames.insert(name)
    extraNames[target.id] = name
    extraSchemas.append((name, target))
    return name
  }

  /// Takes schemas that are nothing but references to one another for any value.
  mutating func mendCircles(of schemas: [NamedSchema]) -> [NamedSchema] {
    let aliases = Dictionary(
      schemas.compactMap { named in named.schema.reference.map { (named.name, $0) } }
    ) { first, _ in first }
    guard !aliases.isEmpty else { return schemas }
    var circular: Set<String> = []
    // Each schema is visited once: what was visited before is no part of a new circle.
    var visited: Set<String> = []
    for named in schemas {
      var path: [String] = []
      var name = named.name
      while visited.insert(name).inserted {
        path.append(name)
        guard let next = aliases[name] else { break }
        name = next
      }
      guard let last = path.last, aliases[last] == name, let start = path.firstIndex(of: name)
      else { continue }
      circular.formUnion(path[start...])
      warn(
        "openapi-circular-reference",
        "these schemas only refer to one another: "
          + (path[start...] + [name]).joined(separator: " → "),
        at: named.schema.location,
        remedy: "Any value is taken; let one of them say what its values are."
      )
    }
    guard !circular.isEmpty else { return schemas }
    return schemas.map { named in
      guard circular.contains(named.name) else { return named }
      return NamedSchema(name: named.name, schema: named.schema.changed { $0.reference = nil })
    }
  }
}
