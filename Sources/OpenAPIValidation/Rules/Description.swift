import YAMLTree

/// A document as the rules see it that tie its Objects together.
struct Description {
  /// An operation, with what surrounds it.
  struct Operation {
    /// The method in capitals.
    var method: String
    var key: YAMLNode
    var node: YAMLNode
    var pathItem: YAMLNode
  }

  /// A path with its Path Item Object, a reference being followed.
  struct Path {
    var key: YAMLNode
    var template: String
    var pathItem: YAMLNode
  }

  let root: YAMLNode
  let version: SpecificationVersion
  let inventory: Inventory
  let paths: [Path]
  /// The operations of all Path Item Objects, be they on paths, webhooks, callbacks or components.
  let operations: [Operation]

  init(root: YAMLNode, version: SpecificationVersion, inventory: Inventory) {
    self.root = root
    self.version = version
    self.inventory = inventory
    let entries = root["paths"].map { Array($0.entries) } ?? []
    paths = entries.compactMap { key, value in
      let template = key.text
      guard template.hasPrefix("/") else { return nil }
      return Path(key: key, template: template, pathItem: Description.resolve(value, in: root))
    }
    operations = inventory[.pathItem].flatMap(Description.operations(of:))
  }

  /// Checks the rules of the specification that are not about one Object alone.
  func checkRules(_ findings: Findings) {
    checkPaths(findings)
    checkParameters(findings)
    checkHeaderNames(findings)
    checkOperations(findings)
    checkBodies(findings)
    checkForms(findings)
    checkLinks(findings)
    checkExpressions(findings)
    checkSecurity(findings)
    checkServers(findings)
    checkTags(findings)
    checkSchemas(findings)
    checkDefaults(findings)
    checkDiscriminators(findings)
  }
}

extension Description {
  /// The fields of a Path Item Object that hold operations.
  private static let methodFields: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  /// The operations of a Path Item Object in the order of the document.
  static func operations(of pathItem: YAMLNode) -> [Operation] {
    var result: [Operation] = []
    for (key, value) in pathItem.entries where value.kind == .mapping {
      let name = key.text
      if methodFields.contains(name) {
        result.append(
          Operation(method: name.uppercased(), key: key, node: value, pathItem: pathItem))
      } else if name == "additionalOperations" {
        for (method, operation) in value.entries where operation.kind == .mapping {
          result.append(
            Operation(method: method.text, key: method, node: operation, pathItem: pathItem))
        }
      }
    }
    return result
  }

  /// What a node stands for, references within the document being followed.
  func resolved(_ node: YAMLNode) -> YAMLNode { Description.resolve(node, in: root) }

  /// What a node stands for; of references that lead nowhere, the last one.
  static func resolve(_ node: YAMLNode, in root: YAMLNode) -> YAMLNode {
    var node = node
    // As many references in a row as any author would write; a circle ends here too.
    for _ in 0..<32 {
      guard let text = node["$ref"]?.string, text.hasPrefix("#"),
        let pointer = URISyntax.decoded(text.dropFirst()), let next = root.at(pointer: pointer)
      else { break }
      node = next
    }
    return node
  }
}
