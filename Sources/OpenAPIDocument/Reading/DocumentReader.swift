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
  /// Schemas that references name and that are not components: by JSON Pointer.
  var extraSchemas: [String: String] = [:]
  /// The names of all schemas, components and others.
  var schemaNames: Set<String> = []
  /// The extra schemas still to be read, with their names.
  var pendingSchemas: [(name: String, node: YAMLNode)] = []
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
    forEachField(of: root, as: .root) { reader, key, value in
      switch key {
      case "openapi": break
      case "info": info = reader.info(value)
      case "servers": servers = reader.servers(value)
      case "tags": tags = reader.tags(value)
      case "security": security = reader.securityRequirements(value)
      case "paths": paths = value
      case "components": components = value
      default: return false
      }
      return true
    }
    var sections = Components()
    if let components { sections = readComponents(components) }
    let schemas = sections.schemas.map { readNamedSchemas($0) } ?? []
    let schemes = sections.securitySchemes.map { securitySchemes($0) } ?? []
    let operations = paths.map { self.operations($0) } ?? []
    warnOfRepeatedIDs(operations)
    let all = schemas + readPendingSchemas()
    checkReferences(all)
    return Document(
      version: version,
      info: info,
      servers: servers,
      tags: tags,
      operations: operations,
      webhooks: [],
      schemas: all,
      securitySchemes: schemes,
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
          "Swagger \(swagger.text) is not supported yet",
          at: swagger,
          remedy: "Convert the document to OpenAPI 3."
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
    if text.hasPrefix("3.0") {
      version = .v30
    } else if text.hasPrefix("3.1") {
      version = .v31
    } else if text.hasPrefix("3.2") {
      version = .v31
      warn(
        "openapi-version",
        "OpenAPI \(text) is read as 3.1",
        at: node,
        remedy: "What 3.2 adds is not supported yet and is named where it occurs."
      )
    } else {
      error(
        "openapi-version",
        "OpenAPI version '\(text)' is not known",
        at: node,
        remedy: "Versions 3.0 and 3.1 are read."
      )
      return false
    }
    return true
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

  mutating func servers(_ node: YAMLNode) -> [Server] {
    elements(of: node, "servers").compactMap { server($0) }
  }

  private mutating func server(_ node: YAMLNode) -> Server? {
    var url: String?
    var description: String?
    var variables: [(name: String, value: String)] = []
    forEachField(of: node, as: .server) { reader, key, value in
      switch key {
      case "url": url = reader.string(value, key)
      case "description": description = reader.string(value, key)
      case "variables":
        for (name, variable) in reader.entries(of: value, "variables") {
          variables.append((name.text, variable["default"]?.text ?? ""))
        }
      default: return false
      }
      return true
    }
    guard var resolved = url else {
      if node.kind == .mapping {
        error("openapi-missing-field", "a server needs a 'url'", at: node, remedy: "Add it.")
      }
      return nil
    }
    for variable in variables {
      resolved = resolved.replacing("{\(variable.name)}", with: variable.value)
    }
    return Server(
      url: resolved,
      template: url ?? resolved,
      variables: [],
      name: nil,
      description: description,
      location: node.location
    )
  }

  private mutating func tags(_ node: YAMLNode) -> [Tag] {
    elements(of: node, "tags").compactMap { node in
      var tag = Tag(name: "", description: nil)
      forEachField(of: node, as: .tag) { reader, key, value in
        switch key {
        case "name": tag.name = reader.string(value, key) ?? ""
        case "description": tag.description = reader.string(value, key)
        default: return false
        }
        return true
      }
      return tag.name.isEmpty ? nil : tag
    }
  }

  /// The parts of the components object that are read in their own right. The others are read
  /// where something refers to them.
  private struct Components {
    var schemas: YAMLNode?
    var securitySchemes: YAMLNode?
  }

  private mutating func readComponents(_ node: YAMLNode) -> Components {
    var result = Components()
    forEachField(of: node, as: .components) { _, key, value in
      switch key {
      case "schemas": result.schemas = value
      case "securitySchemes": result.securitySchemes = value
      case "responses", "parameters", "requestBodies", "headers", "pathItems": break
      default: return false
      }
      return true
    }
    return result
  }

  private mutating func warnOfRepeatedIDs(_ operations: [Operation]) {
    var first: [String: SourceLocation] = [:]
    for operation in operations {
      guard let id = operation.id else { continue }
      if let other = first[id] {
        diagnostics.append(
          .warning(
            "openapi-repeated-operation-id",
            "the operationId '\(id)' is already taken at \(other)",
            at: operation.location,
            remedy: "Both operations are generated; give one of them another id."
          )
        )
      } else {
        first[id] = operation.location
      }
    }
  }
}
