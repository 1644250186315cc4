import Diagnostics
import YAMLTree

extension Document {
  /// Reads a document; what is wrong or cannot be used goes into `diagnostics`, with its place.
  ///
  /// Reading goes on after an error, so that many show at once.
  /// - Returns: `nil` if there was an error.
  public static func read(_ tree: YAMLTree, diagnostics: inout [Diagnostic]) -> Document? {
    var reader = DocumentReader(root: tree.root)
    let document = reader.document()
    diagnostics += reader.findings
    return reader.diagnostics.hasErrors ? nil : document
  }
}

/// Reads the objects of one document, noting what is wrong. Each file beside this one adds the
/// reading of one kind of object.
struct DocumentReader {
  let root: YAMLNode
  var diagnostics: [Diagnostic] = []
  var version = SpecificationVersion.v30
  /// The mapping of the component schemas.
  var componentSchemas: YAMLNode?
  /// The schemas outside the components that references point at, in the order they were met.
  var extraSchemas: [(name: String, node: YAMLNode)] = []
  /// The names of these schemas by their nodes.
  var extraNames: [YAMLNodeID: String] = [:]
  /// The same names, to find a free one.
  var takenExtraNames: Set<String> = []
  /// The schemas with a name of their own (`$anchor`, `$id`), once they were looked for.
  var knownAnchors: [String: YAMLNode]?
  /// What references lead to, by their texts, where that does not depend on where they stand.
  var knownTargets: [String: YAMLNode] = [:]
  /// The components that may be referred to, each read once.
  var shared = SharedObjects()
  /// How many values were read, those that several references point at each time.
  var nodesRead = 0
  /// The position of the component schema that is being read.
  var home: Int?
  /// How many schemas are being read inside one another.
  var schemaDepth = 0
  /// The mends made and the features left out, each told once.
  var tally = Tally()

  init(root: YAMLNode) {
    self.root = root
  }

  /// All findings; what the tally counted comes last.
  var findings: [Diagnostic] {
    diagnostics + tally.diagnostics
  }

  mutating func document() -> Document? {
    guard checkVersion() else { return nil }
    var info = Info(title: "API", version: "0", description: nil)
    var servers: [Server] = []
    var tags: [Tag] = []
    var security: [SecurityRequirement] = []
    var paths: YAMLNode?
    var components: YAMLNode?
    var webhooks: YAMLNode?
    forEachField(of: root, as: .root) { reader, key, value in
      switch key {
      case "openapi": break
      case "info": info = reader.info(value)
      case "servers": servers = reader.servers(value)
      case "tags": tags = reader.tags(value)
      case "security": security = reader.securityRequirements(value)
      case "paths": if reader.checkPaths(value) { paths = value }
      case "webhooks": webhooks = value
      case "components": components = value
      default: return false
      }
      return true
    }
    var schemes: YAMLNode?
    if let components { schemes = readComponents(components) }
    let schemas = readComponentSchemas()
    let securitySchemes = schemes.map { self.securitySchemes($0) } ?? []
    let operations = paths.map { self.operations($0) } ?? []
    let calls = webhooks.map { self.webhooks($0) } ?? []
    warnOfRepeatedIDs(operations)
    let all = mendCircles(of: schemas + readExtraSchemas(after: schemas.count))
    return Document(
      version: version,
      info: info,
      servers: servers,
      tags: tags,
      operations: operations,
      webhooks: calls,
      schemas: all,
      securitySchemes: securitySchemes,
      security: security,
      schemaIndex: Dictionary(zip(all.map(\.name), all.indices)) { first, _ in first }
    )
  }

  private mutating func checkVersion() -> Bool {
    guard root.kind == .mapping else {
      error(
        "openapi-not-a-document",
        "this is not an OpenAPI document: \(kindName(root)) stands at its root",
        at: root,
        remedy: "A description begins with a mapping that has 'openapi: 3.0.3' or the like."
      )
      return false
    }
    guard let node = root["openapi"] else {
      if let swagger = root["swagger"] {
        error(
          "openapi-version",
          "Swagger \(swagger.text) is not supported",
          at: swagger,
          remedy: "Convert the document to Swagger 2.0 or OpenAPI 3."
        )
      } else {
        error(
          "openapi-not-a-document",
          "this is not an OpenAPI document: it has no 'openapi' field",
          at: root,
          remedy: "Add 'openapi: 3.0.3', or name the right file."
        )
      }
      return false
    }
    let text = node.text
    if let known = SpecificationVersion(rawValue: String(text.prefix(3))) {
      version = known
    } else if text.hasPrefix("3.") {
      version = .v32
      warn(
        "openapi-version",
        "OpenAPI version '\(text)' is not known",
        at: node,
        remedy: "The document is read as 3.2."
      )
    } else {
      error(
        "openapi-version",
        "OpenAPI version '\(text)' is not known",
        at: node,
        remedy: "Versions 3.0, 3.1 and 3.2 are read."
      )
      return false
    }
    return true
  }

  /// A document without paths is one thing, one whose paths are something else makes no sense.
  private mutating func checkPaths(_ node: YAMLNode) -> Bool {
    if node.kind == .mapping || node.isNull { return true }
    error(
      "openapi-wrong-kind",
      "'paths' takes a mapping, but here is \(kindName(node))",
      at: node,
      remedy: "Write a mapping here."
    )
    return false
  }

  private mutating func info(_ node: YAMLNode) -> Info {
    var info = Info(title: "API", version: "0", description: nil)
    forEachField(of: node, as: .info) { reader, key, value in
      switch key {
      case "title": info.title = reader.string(value, key) ?? info.title
      case "version": info.version = reader.scalarText(value, key) ?? info.version
      case "description": info.description = reader.string(value, key)
      default: return false
      }
      return true
    }
    return info
  }

  private mutating func tags(_ node: YAMLNode) -> [Tag] {
    elements(of: node, "tags").compactMap { node in
      var tag = Tag(name: "", description: nil)
      forEachField(of: node, as: .tag) { reader, key, value in
        switch key {
        case "name": tag.name = reader.string(value, key) ?? ""
        case "summary": tag.summary = reader.string(value, key)
        case "parent": tag.parent = reader.string(value, key)
        case "kind": tag.kind = reader.string(value, key)
        case "description": tag.description = reader.string(value, key)
        default: return false
        }
        return true
      }
      return tag.name.isEmpty ? nil : tag
    }
  }

  /// Notes where the component schemas are; the others are read where something refers to them.
  /// - Returns: The security schemes.
  private mutating func readComponents(_ node: YAMLNode) -> YAMLNode? {
    var securitySchemes: YAMLNode?
    forEachField(of: node, as: .components) { reader, key, value in
      switch key {
      case "schemas": reader.componentSchemas = value
      case "securitySchemes": securitySchemes = value
      case "responses": reader.shared.add(value, .response)
      case "parameters": reader.shared.add(value, .parameter)
      default: return false
      }
      return true
    }
    return securitySchemes
  }

  private mutating func warnOfRepeatedIDs(_ operations: [Operation]) {
    var first: [String: SourceLocation] = [:]
    for operation in operations {
      guard let id = operation.id else { continue }
      if first[id] == operation.location {
        tally.note(
          "openapi-repeated-operation-id",
          "an operationId belongs to several paths with one path item",
          at: operation.location,
          remedy: "Each has its operations. Write the path item for each, with ids of its own.")
      } else if let other = first[id] {
        warn(
          "openapi-repeated-operation-id",
          "the operationId '\(id)' is already taken at \(other)",
          at: operation.location,
          remedy: "Both operations are generated; give one of them another id."
        )
      } else {
        first[id] = operation.location
      }
    }
  }
}
