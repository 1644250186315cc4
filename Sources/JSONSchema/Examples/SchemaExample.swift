import Diagnostics
import YAMLTree

/// A value in an OpenAPI document that is there to show what a schema describes, with that schema.
public struct SchemaExample: Sendable {
  /// What the example belongs to.
  public enum Kind: String, Sendable {
    /// The content of a request or a response.
    case mediaType
    /// A parameter.
    case parameter
    /// A header of a response or of a part.
    case header
    /// A schema.
    case schema
    /// A schema, as the value that stands for one left out.
    case defaultValue
  }

  /// What the example belongs to.
  public var kind: Kind
  /// Which way the value goes.
  public var direction: ValueDirection
  /// The media type that the value is for; `nil` where none is named.
  public var mediaType: String?
  /// Whether the value is data as the schema describes it. Otherwise the media type is not JSON and
  /// the value is a text, presumably in that format.
  public var isData: Bool
  /// The value.
  public var value: YAMLNode
  /// The schema of the value or, for a stream, of each element of the value.
  public var schema: YAMLNode
  /// Whether the schema is the `itemSchema` of a stream.
  public var isStream: Bool
  /// Where the example is named in the document, as a JSON Pointer. A shared example is named where
  /// it is used.
  public var pointer: String
  /// The operation, such as `GET /pets`; `nil` for what is shared among operations.
  public var operation: String?
}

/// An example that cannot be checked, because the document has no value for it.
public struct SkippedExample: Sendable {
  /// Why there is no value.
  public enum Reason: String, Sendable {
    /// The value is in another file: `externalValue`.
    case external
    /// The value is there only as the text that is sent: `serializedValue`.
    case serialized
    /// The reference to the example leads nowhere.
    case unresolved
    /// A reference stands where only a value may stand.
    case reference
  }

  /// Why there is no value.
  public var reason: Reason
  /// The Example Object.
  public var node: YAMLNode
  /// Where the example is named in the document, as a JSON Pointer.
  public var pointer: String
}

extension SchemaValidator {
  /// What is wrong with an example; see `failures(of:against:direction:diagnostics:)`.
  ///
  /// Nothing is wrong with an example that is not data. The elements of a stream are checked one by
  /// one, and the pointers of failures begin with the element's index.
  public mutating func failures(
    of example: SchemaExample, diagnostics: inout [Diagnostic]
  ) -> [SchemaFailure] {
    guard example.isData else { return [] }
    guard example.isStream else {
      return failures(
        of: example.value, against: example.schema, direction: example.direction,
        diagnostics: &diagnostics)
    }
    var found: [SchemaFailure] = []
    for (index, element) in example.value.elements.enumerated() {
      found += failures(
        of: element, against: example.schema, direction: example.direction,
        diagnostics: &diagnostics
      ).map { failure in
        var failure = failure
        failure.pointer = "/\(index)" + failure.pointer
        return failure
      }
    }
    return found
  }
}
