import YAMLTree

/// Finds the material in a document that is to be left out.
struct Stripping {
  private let root: YAMLNode
  private let omitted: Set<Extraction.Material>
  private var walk = ObjectWalk()
  private var extensions: Set<YAMLNodeID> = []
  private var references: [String] = []
  /// What is left out.
  private(set) var cut = Cut()

  init(_ root: YAMLNode, _ omitted: Set<Extraction.Material>) {
    self.root = root
    self.omitted = omitted
    walk.add(root, .object(.document))
    var targets = LocalReferences(in: root)
    repeat {
      while let object = walk.next() { visit(object) }
      restoreReferenced(&targets)
    } while !walk.isAtEnd
    cut.removed.formUnion(extensions)
    if let components = root["components"],
      components.children.allSatisfy({ cut.removed.contains($0.id) })
    {
      cut.removed.insert(components.id)
    }
  }

  private mutating func visit(_ object: ObjectWalk.Object) {
    if let reference = object.node["$ref"]?.string { references.append(reference) }
    for (key, value) in object.node.entries {
      let name = key.text
      switch object.kind.material(of: name) {
      case let material? where !omitted.contains(material):
        walk.enter(value, object.kind.place(of: name))
      case .extensions: extensions.insert(value.id)
      case .prose where needsText(name, of: object): cut.emptied.insert(value.id)
      case .prose, .examples: cut.removed.insert(value.id)
      case nil: walk.enter(value, object.kind.place(of: name))
      }
    }
  }

  /// Up to OpenAPI 3.1, a response has a description.
  private func needsText(_ field: String, of object: ObjectWalk.Object) -> Bool {
    object.kind == .response && field == "description" && object.node["$ref"] == nil
      && root["openapi"]?.text.hasPrefix("3.2") != true
  }

  /// Keeps the extensions that something else refers into.
  private mutating func restoreReferenced(_ targets: inout LocalReferences) {
    for reference in references {
      var ancestor = targets.target(of: reference)
      while let node = ancestor {
        if extensions.remove(node.id) != nil { walk.add(node, .object(.unknown)) }
        ancestor = node.parent
      }
    }
    references = []
  }
}

extension ObjectKind {
  /// The material that a field of an object of this kind is; `nil` if it is none.
  fileprivate func material(of field: String) -> Extraction.Material? {
    // The fields of these are names.
    if self == .unknown || self == .securityRequirement { return nil }
    if field.hasPrefix("x-") { return .extensions }
    switch field {
    case "example", "examples":
      switch self {
      case .schema, .parameter, .header, .mediaType, .response, .components: return .examples
      default: return nil
      }
    case "description", "summary", "externalDocs":
      switch self {
      case .paths, .callback, .responses: return nil
      default: return .prose
      }
    case "title": return self == .schema ? .prose : nil
    default: return nil
    }
  }
}
