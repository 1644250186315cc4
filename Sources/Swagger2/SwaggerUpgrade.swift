import Diagnostics
import YAMLTree

/// Rewrites a Swagger 2.0 document as OpenAPI 3.0, so that the stages behind it read one kind of
/// document.
///
/// Every node of the result has the file and place of the node that it comes from. The files beside
/// this one each add the rewriting of one kind of object.
public struct SwaggerUpgrade {
  let root: YAMLNode
  var diagnostics: [Diagnostic] = []
  /// What repeats, each told once.
  var tally = Tally()
  /// The media types of operations that name none of their own.
  var globalMedia = OperationMedia()
  /// The schemes of operations that name none of their own.
  var globalSchemes: [Scheme] = []
  /// What references in the source are called in the result.
  var rewrittenReferences: [String: String] = [:]
  /// The names that schemas outside the definitions are given.
  var hoistedSchemas: [YAMLNodeID: String] = [:]
  /// All of these names.
  var hoistedNames: Set<String> = []
  /// The last number that was tried to make a name differ.
  var nameNumbers: [String: Int] = [:]
  /// The schemas outside the definitions that are still to be rewritten, with their names.
  var pendingSchemas: [(name: String, node: YAMLNode)] = []
  /// The fields that were written so far, roughly.
  var size = 0
  /// The schemas around the one that is being rewritten.
  var schemaDepth = 0

  private init(root: YAMLNode) {
    self.root = root
  }

  /// Whether a tree is a Swagger 2.0 document.
  public static func isNeeded(for tree: YAMLTree) -> Bool {
    guard tree.root["openapi"] == nil, let version = tree.root["swagger"] else { return false }
    return version.text == "2.0" || version.text == "2"
  }

  /// The document as OpenAPI 3.0.
  /// - Parameters:
  ///   - tree: a Swagger 2.0 document whose references all lead to places within itself.
  ///   - diagnostics: where findings are added, with their places in the source.
  /// - Returns: `nil` if there was an error.
  public static func upgraded(_ tree: YAMLTree, diagnostics: inout [Diagnostic]) -> YAMLTree? {
    var upgrade = SwaggerUpgrade(root: tree.root)
    let draft = upgrade.document()
    var findings = upgrade.diagnostics + upgrade.tally.diagnostics
    defer { diagnostics += findings }
    if findings.hasErrors { return nil }
    do {
      return try YAMLTree(draft)
    } catch {
      findings.append(upgrade.tooLarge("\(error)"))
      return nil
    }
  }

  /// Rewrites the root.
  private mutating func document() -> YAMLDraft {
    globalMedia = OperationMedia(
      consumes: mediaTypes(root["consumes"]) ?? [],
      produces: mediaTypes(root["produces"]) ?? []
    )
    var result = YAMLMappingDraft()
    if let version = root["swagger"] {
      result.add("openapi", .string("3.0.3", at: version))
    }
    if let servers = servers() { result.add("servers", servers) }
    for (keyNode, value) in root.entries {
      let key = keyNode.text
      switch key {
      case "swagger", "openapi", "host", "basePath", "schemes", "consumes", "produces",
        "definitions", "parameters", "responses", "securityDefinitions":
        break
      case "paths": result.add(keyNode, paths(value))
      case "components":
        leaveOut(keyNode, remedy: "What nothing refers to is left out; move it to 'definitions'.")
      case "servers" where result.contains(key): leaveOut(keyNode)
      default: result.add(keyNode, .copy(value))
      }
    }
    let components = components()
    if !components.isEmpty { result.add("components", components.draft(at: root)) }
    return result.draft(at: root)
  }

  private mutating func components() -> YAMLMappingDraft {
    var result = YAMLMappingDraft()
    if let node = root["responses"] {
      result.add("responses", rewrittenEntries(of: node) { $0.globalResponse($1) })
    }
    addGlobalParameters(to: &result)
    if let node = root["securityDefinitions"] {
      result.add("securitySchemes", rewrittenEntries(of: node) { $0.securityScheme($1) })
    }
    // At the end: what comes before may refer to schemas outside the definitions.
    addSchemas(to: &result)
    return result
  }

  /// A mapping of the same keys, its values rewritten.
  mutating func rewrittenEntries(
    of node: YAMLNode,
    _ rewrite: (inout SwaggerUpgrade, YAMLNode) -> YAMLDraft
  ) -> YAMLDraft {
    guard node.kind == .mapping, grow(by: node.count) else { return .copy(node) }
    var result = YAMLMappingDraft()
    for (key, value) in node.entries { result.add(key, rewrite(&self, value)) }
    return result.draft(at: node)
  }

  /// A list of as many elements, each rewritten.
  mutating func rewrittenElements(
    of node: YAMLNode,
    _ rewrite: (inout SwaggerUpgrade, YAMLNode) -> YAMLDraft
  ) -> YAMLDraft {
    guard node.kind == .sequence else { return .copy(node) }
    return .sequence(node.elements.map { rewrite(&self, $0) }, at: node)
  }

  /// Counts fields that are about to be written; `false`, after an error, if there are too many.
  ///
  /// A body that is written once for each media type, and what is written where it is referred to,
  /// make the result larger than the document; without a limit it could have any size.
  mutating func grow(by count: Int) -> Bool {
    let limit = 2_000_000
    guard size <= limit else { return false }
    size += count
    if size > limit { diagnostics.append(tooLarge("the document would have over \(limit) fields")) }
    return size <= limit
  }

  private func tooLarge(_ reason: String) -> Diagnostic {
    .error(
      "swagger-too-large",
      "\(reason) when it is rewritten as OpenAPI 3.0",
      at: root.location,
      remedy: "Split the document, or let more of it have the same media types."
    )
  }

  /// Says that a field of OpenAPI 3 in a Swagger document is left out.
  mutating func leaveOut(
    _ key: YAMLNode,
    remedy: String = "It is left out, for other fields say the same."
  ) {
    tally.note(
      "swagger-foreign-field",
      "'\(key.text)' is a field of OpenAPI 3, not of Swagger 2.0",
      at: key.location,
      remedy: remedy
    )
  }
}
