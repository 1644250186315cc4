import YAMLTree

/// The parts of a document that may be left out, each for itself: path items and webhooks, their
/// operations, components, tags, and the security that holds for the whole document.
struct DocumentParts {
  /// An operation that can be selected.
  struct Operation {
    var node: YAMLNode
    /// The path item, or the reference to one, below the paths or webhooks.
    var entry: YAMLNode
    var method: String
    /// The path, or the name of the webhook.
    var path: String
    var id: String? { node["operationId"]?.string }
    var tags: [String] { node["tags"]?.elements.compactMap(\.string) ?? [] }
  }

  /// A path or a webhook.
  struct Entry {
    var name: String
    var node: YAMLNode
  }

  /// The kind of each part.
  private(set) var kinds: [YAMLNodeID: ObjectKind] = [:]
  private(set) var entries: [Entry] = []
  private(set) var operations: [Operation] = []
  private(set) var schemas: [String: YAMLNode] = [:]
  private(set) var securitySchemes: [String: YAMLNode] = [:]
  private(set) var tags: [String: YAMLNode] = [:]
  private(set) var security: YAMLNode?
  /// Collections that are left out when nothing is left in them, or never was.
  private(set) var sections: [YAMLNode] = []

  init(of root: YAMLNode) {
    addComponents(of: root, .document)
    if let components = root["components"] {
      addComponents(of: components, .components)
      sections.append(components)
    }
    addEntries(of: root)
    if let list = root["tags"] {
      sections.append(list)
      for tag in list.elements {
        kinds[tag.id] = .tag
        if let name = tag["name"]?.string { tags[name] = tag }
      }
    }
    if let security = root["security"] {
      kinds[security.id] = .securityRequirement
      self.security = security
    }
  }

  /// The components in the sections of an object: those of the whole document are Swagger 2.0's.
  private mutating func addComponents(of holder: YAMLNode, _ holderKind: ObjectKind) {
    for (key, section) in holder.entries {
      guard case .map(let kind) = holderKind.place(of: key.text), section.kind == .mapping,
        holderKind == .components || kind != .pathItem
      else { continue }
      sections.append(section)
      for (name, component) in section.entries {
        kinds[component.id] = kind
        switch kind {
        case .schema: schemas[name.text] = component
        case .securityScheme: securitySchemes[name.text] = component
        case .pathItem: addOperations(of: component)
        default: break
        }
      }
    }
  }

  private mutating func addEntries(of root: YAMLNode) {
    var references = LocalReferences(in: root)
    for field in ["paths", "webhooks", "x-webhooks"] {
      guard let section = root[field], section.kind == .mapping else { continue }
      sections.append(section)
      for (name, entry) in section.entries {
        if field == "paths", name.text.hasPrefix("x-") { continue }
        kinds[entry.id] = .pathItem
        addOperations(of: entry)
        entries.append(Entry(name: name.text, node: entry))
        for item in entry.itemsByReference(&references) {
          for (method, operation) in item.operations {
            operations.append(
              Operation(node: operation, entry: entry, method: method, path: name.text))
          }
        }
      }
    }
  }

  private mutating func addOperations(of item: YAMLNode) {
    for (_, operation) in item.operations { kinds[operation.id] = .operation }
    if let additional = item["additionalOperations"] { sections.append(additional) }
  }
}

extension YAMLNode {
  /// The operations of a path item with their methods, in capital letters as far as these are
  /// fields of it.
  var operations: [(method: String, node: YAMLNode)] {
    let fields = entries.filter { ObjectKind.methods.contains($0.key.text) }
    let others = self["additionalOperations"]?.entries.map { ($0.key.text, $0.value) } ?? []
    return fields.map { ($0.key.text.uppercased(), $0.value) } + others
  }

  /// This path item, and those that it is a reference to: a few, as a chain may lead round.
  func itemsByReference(_ references: inout LocalReferences) -> [YAMLNode] {
    var items = [self]
    while items.count < 8, let reference = items.last?["$ref"]?.string,
      let target = references.target(of: reference),
      !items.contains(where: { $0.id == target.id })
    {
      items.append(target)
    }
    return items
  }
}
