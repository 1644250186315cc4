import Diagnostics
import OpenAPIValidation
import Testing
import YAMLTree

/// A document that breaks one rule once, and what must be said of it.
struct BrokenRule: Sendable, CustomTestStringConvertible {
  var rule: Rule
  /// The document.
  var text: String
  /// The line and column of the finding.
  var place: String
  /// A part of the message.
  var message: String
  /// A part of the remedy.
  var remedy: String

  /// A document of a version, its first two lines given but for more of its Info Object.
  init(
    _ rule: Rule,
    in version: String = "3.1.1",
    info: String = "",
    _ body: String,
    at place: String,
    says message: String,
    remedy: String = ""
  ) {
    self.rule = rule
    text = BrokenRule.head(version, info: info) + body
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  var testDescription: String { "\(rule.rawValue) at \(place): \(message)" }

  /// The first two lines of a good document.
  static func head(_ version: String, info: String = "") -> String {
    let field = version == "2.0" ? "swagger" : "openapi"
    return "\(field): \"\(version)\"\ninfo: { title: Test, version: \"1\"\(info) }\n"
  }
}

/// What checking a text brings to light.
func validate(
  _ text: String,
  checks: OpenAPIValidator.Checks = .all
) throws -> ValidationReport {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(Array(text.utf8), file: "api.yaml", diagnostics: &diagnostics)
  return OpenAPIValidator.validate(try #require(tree, "\(diagnostics)"), checks: checks)
}
