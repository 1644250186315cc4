import Diagnostics
import Testing
import YAMLTree

@testable import JSONSchema

/// A schema with values that it allows and values that it does not, all as YAML or JSON.
struct SchemaCase: CustomTestStringConvertible {
  var schema: String
  var allows: [String]
  var refuses: [String]
  var dialect = SchemaDialect.draft202012

  var testDescription: String { schema }

  init(_ schema: String, allows: [String] = [], refuses: [String] = []) {
    self.schema = schema
    self.allows = allows
    self.refuses = refuses
  }

  /// The same for OpenAPI 3.0.
  static func openAPI30(
    _ schema: String, allows: [String] = [], refuses: [String] = []
  ) -> SchemaCase {
    var result = SchemaCase(schema, allows: allows, refuses: refuses)
    result.dialect = .openAPI30
    return result
  }

  /// Expects each value to be allowed or refused, as the case says, and nothing to be a guess.
  func check() throws {
    for value in allows {
      let result = try checked(value, against: schema, dialect: dialect)
      #expect(result.failures.map(\.message) == [], "\(value) against \(schema)")
      #expect(result.diagnostics.isEmpty)
    }
    for value in refuses {
      let result = try checked(value, against: schema, dialect: dialect)
      #expect(!result.failures.isEmpty, "\(value) against \(schema)")
      #expect(result.diagnostics.isEmpty)
    }
  }
}

/// What came of holding a value against a schema.
struct CheckResult {
  var failures: [SchemaFailure]
  var diagnostics: [Diagnostic]

  var messages: [String] { failures.map(\.message) }
}

/// Holds a value against a schema, which is a document of its own.
func checked(
  _ value: String,
  against schema: String,
  dialect: SchemaDialect = .draft202012,
  direction: ValueDirection = .either,
  limits: ValidationLimits = .default
) throws -> CheckResult {
  let schema = try parsed(schema, file: "schema")
  var validator = SchemaValidator(document: schema.root, dialect: dialect, limits: limits)
  var diagnostics: [Diagnostic] = []
  let failures = validator.failures(
    of: try parsed(value, file: "value").root, against: schema.root, direction: direction,
    diagnostics: &diagnostics)
  return CheckResult(failures: failures, diagnostics: diagnostics)
}

/// Reads a text that has to be good.
func parsed(_ text: String, file: String = "test") throws -> YAMLTree {
  var diagnostics: [Diagnostic] = []
  let tree = YAMLTree.parse(Array(text.utf8), file: file, diagnostics: &diagnostics)
  return try #require(tree, "\(diagnostics)")
}
