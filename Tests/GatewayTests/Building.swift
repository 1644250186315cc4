import Diagnostics
import GatewayCore
import OpenAPIDocument
import SDKModel
import Testing
import YAMLTree

/// What a gateway makes of a description.
struct Building {
  var model: SDKModel
  var operations: ProxiedOperations

  /// Builds from paths in YAML, and what else the document has.
  init(paths: String, _ rest: String = "") throws {
    let document = """
      openapi: 3.1.0
      info: {title: Garden, version: "1"}
      servers: [{url: https://garden.example}]
      paths:
      \(paths.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
      \(rest)
      """
    try self.init(document: Array(document.utf8))
  }

  /// Builds from a document.
  init(document: [UInt8]) throws {
    var findings: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(document, file: "api.yaml", diagnostics: &findings), "\(findings)")
    let read = Document.read(tree, diagnostics: &findings)
    model = SDKModel.build(
      from: try #require(read, "\(findings)"), configuration: Configuration(),
      keepsExamples: true, diagnostics: &findings)
    operations = ProxiedOperations(model)
  }

  /// Builds with one operation, `GET /a`, and security.
  init(security: String, schemes: String) throws {
    try self.init(
      paths: "/a: {get: {responses: {'204': {description: x}}}}",
      "security: \(security)\ncomponents: {securitySchemes: \(schemes)}")
  }

  /// The operation of a request.
  func entry(_ method: String = "GET", _ path: String = "/a") throws -> ProxiedOperations.Entry {
    try #require(operations.entry(method: method, path: path))
  }
}
