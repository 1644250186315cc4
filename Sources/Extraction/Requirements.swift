import YAMLTree

/// Finds the parts of a document that are needed by those that are wanted.
struct Requirements {
  private let root: YAMLNode
  private let parts: DocumentParts
  private var references: LocalReferences
  private var walk: ObjectWalk
  private var kept: Set<YAMLNodeID> = []
  /// Path items of which every operation is needed.
  private var wholeItems: Set<YAMLNodeID> = []
  /// Schemas by the schema that they extend by `allOf`; those of a schema with a discriminator are
  /// values of it that nothing else may refer to.
  private lazy var extending = extendingSchemas()
  private lazy var operationsByID = Dictionary(
    grouping: parts.operations.filter { $0.id != nil }, by: { $0.id ?? "" })

  init(of root: YAMLNode, _ parts: DocumentParts) {
    self.root = root
    self.parts = parts
    references = LocalReferences(in: root)
    walk = ObjectWalk(stops: Set(parts.kinds.keys))
  }

  /// Finds everything that these nodes need, and what is no part and stays in any case.
  mutating func follow(from wanted: [YAMLNode]) {
    walk.add(root, .object(.document))
    for node in wanted { need(node) }
    while let object = walk.next() {
      visit(object)
      for (key, value) in object.node.entries {
        walk.enter(value, object.kind.place(of: key.text))
      }
    }
  }

  /// Keeps the parts that a node is in.
  private mutating func need(_ node: YAMLNode) {
    var ancestor: YAMLNode? = node
    while let present = ancestor {
      if let kind = parts.kinds[present.id], kept.insert(present.id).inserted {
        walk.add(present, .object(kind))
      }
      ancestor = present.parent
    }
  }

  private mutating func need(_ operation: DocumentParts.Operation) {
    need(operation.node)
    need(operation.entry)
  }

  private mutating func visit(_ object: ObjectWalk.Object) {
    let node = object.node
    if let reference = node["$ref"]?.string { refer(to: reference, from: object) }
    switch object.kind {
    case .schema: visit(schema: object)
    case .operation:
      for tag in node["tags"]?.elements.compactMap(\.string) ?? [] { need(tag: tag) }
      if node["security"] == nil, let security = parts.security { need(security) }
    case .tag:
      if let parent = node["parent"]?.string { need(tag: parent) }
    case .securityRequirement:
      for (name, _) in node.entries {
        if let scheme = parts.securitySchemes[name.text] ?? references.target(of: name.text) {
          need(scheme)
        }
      }
    case .link:
      if let reference = node["operationRef"]?.string { refer(to: reference, as: .operation) }
      for operation in node["operationId"]?.string.flatMap({ operationsByID[$0] }) ?? [] {
        need(operation)
      }
    default: break
    }
  }

  private mutating func need(tag: String) {
    if let node = parts.tags[tag] { need(node) }
  }

  private mutating func visit(schema object: ObjectWalk.Object) {
    for key in ["$dynamicRef", "$recursiveRef"] {
      if let reference = object.node[key]?.string { refer(to: reference, as: .schema) }
    }
    guard let discriminator = object.node["discriminator"] else { return }
    var names = discriminator["mapping"]?.entries.compactMap(\.value.string) ?? []
    names += discriminator["defaultMapping"]?.string.map { [$0] } ?? []
    for name in names {
      if let schema = parts.schemas[name] { need(schema) } else { refer(to: name, as: .schema) }
    }
    for schema in extending[object.node.id] ?? [] { need(schema) }
  }

  private mutating func refer(to reference: String, from object: ObjectWalk.Object) {
    guard let target = refer(to: reference, as: object.kind), object.kind == .pathItem else {
      return
    }
    // Of a path or webhook the wanted operations are known; anyone else means all of them.
    if parts.kinds[object.node.id] == nil { needAllOperations(of: target) }
  }

  @discardableResult
  private mutating func refer(to reference: String, as kind: ObjectKind) -> YAMLNode? {
    guard let target = references.target(of: reference) else { return nil }
    need(target)
    walk.add(target, .object(kind))
    return target
  }

  private mutating func needAllOperations(of item: YAMLNode) {
    for item in item.itemsByReference(&references) where wholeItems.insert(item.id).inserted {
      for (_, operation) in item.operations { need(operation) }
    }
  }

  private mutating func extendingSchemas() -> [YAMLNodeID: [YAMLNode]] {
    var result: [YAMLNodeID: [YAMLNode]] = [:]
    for (_, schema) in parts.schemas {
      for base in schema["allOf"]?.elements.compactMap({ $0["$ref"]?.string }) ?? [] {
        if let target = references.target(of: base) {
          result[target.id, default: []].append(schema)
        }
      }
    }
    return result
  }
}

extension Requirements {
  /// What is not needed, and the sections of which nothing is left.
  var cut: Cut {
    var cut = Cut(removed: Set(parts.kinds.keys.filter { !kept.contains($0) }))
    // Sections stand before those that hold them.
    for section in parts.sections where !isRequired(section) {
      if section.children.allSatisfy({ cut.removed.contains($0.id) }) {
        cut.removed.insert(section.id)
      }
    }
    return cut
  }

  /// Up to OpenAPI 3.0, a document has paths, even if none.
  private func isRequired(_ section: YAMLNode) -> Bool {
    guard section.id == root["paths"]?.id else { return false }
    return root["openapi"]?.text.hasPrefix("3.0") ?? true
  }
}
