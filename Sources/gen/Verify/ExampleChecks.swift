import Diagnostics
import JSONSchema
import SDKModel
import YAMLTree

/// The examples of a document, each with what is known of it before any code runs.
struct ExampleChecks {
  /// An example and what becomes of it.
  struct Check {
    /// Where the value stands.
    var location: SourceLocation
    /// Where the example is named, and the operation that it belongs to.
    var title: String
    /// The operation that it belongs to; `nil` for what is shared among operations.
    var operation: String?
    /// The value.
    var value: YAMLNode
    /// The type that it belongs to; `nil` where no type was made of its schema.
    var type: TypeReference?
    /// The schema that it is an example of.
    var schema: YAMLNode
    /// What the document itself gets wrong.
    var faults: [SchemaFailure] = []
  }

  /// The examples that can be checked.
  private(set) var checks: [Check] = []
  /// Why others cannot, and how many for each reason.
  private(set) var skipped: [String: Int] = [:]
  /// What could not be decided about schemas.
  private(set) var diagnostics: [Diagnostic] = []

  /// Collects the examples of a document, and compares each with its schema.
  init(of root: YAMLNode, model: SDKModel) {
    let collection = ExampleCollection(of: root)
    var validator = SchemaValidator(
      document: root, dialect: SchemaDialect(openAPIVersion: root["openapi"]?.text ?? ""))
    for example in collection.examples {
      guard example.isData else {
        skip("not JSON")
        continue
      }
      let faults = validator.failures(of: example, diagnostics: &diagnostics)
      let type = model.schemaPlaces.type(at: example.schema.location)
      let title = [example.operation, example.pointer].compactMap { $0 }.joined(separator: " ")
      for value in example.isStream ? Array(example.value.elements) : [example.value] {
        checks.append(
          Check(
            location: value.location, title: title, operation: example.operation, value: value,
            type: type, schema: example.schema, faults: faults))
      }
    }
    for example in collection.skipped { skip(example.reason.words) }
  }

  private mutating func skip(_ reason: String) {
    skipped[reason, default: 0] += 1
  }
}

extension SkippedExample.Reason {
  fileprivate var words: String {
    switch self {
    case .external: "value in another file"
    case .serialized: "only the text that is sent"
    case .unresolved: "a reference that leads nowhere"
    case .reference: "a reference in the place of a value"
    }
  }
}

extension TypeReference {
  /// Whether values of the type are read and written as JSON.
  func isJSON(in model: SDKModel) -> Bool {
    switch self {
    case .file: return false
    case .array(let inner), .map(let inner), .nullable(let inner): return inner.isJSON(in: model)
    case .named(let id):
      if case .statusUnion = model.types[id.index].shape { return false }
      return true
    default: return true
    }
  }
}
