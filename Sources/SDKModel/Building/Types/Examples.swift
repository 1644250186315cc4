import OpenAPIDocument
import YAMLTree

// Values of the document that show what a type holds.
extension TypeBuilder {
  /// What a schema shows or refers to as a value of its own; what its format asks for where it shows
  /// none.
  func example(of schema: Schema) -> JSONTree? {
    guard keepsExamples else { return nil }
    if let example = example(schema.example) { return example }
    if let target = schema.reference.flatMap({ document.schema(named: $0) }) {
      // A named type keeps its example itself, and is no place to look for one twice.
      return target.reference == nil ? example(of: target) : nil
    }
    if let items = schema.items, items.reference == nil, let element = example(of: items) {
      return .array([element])
    }
    guard schema.types.contains(.string), let format = schema.format else { return nil }
    return Self.formats[format].map { .string($0) }
  }

  /// What is said of the schema that another refers to; `nil` where examples are not kept.
  func typeDescription(_ schema: Schema) -> String? {
    guard keepsExamples, let name = schema.reference else { return nil }
    return document.schema(named: name)?.description
  }

  /// The value that a node shows; `nil` where examples are not kept, and for one too large to show.
  func example(_ node: YAMLNode?) -> JSONTree? {
    guard keepsExamples, let node else { return nil }
    return JSONTree(node, limits: .example)
  }

  /// Values in formats that types leave as texts. Names and addresses are those that the RFCs set
  /// aside for examples.
  private static let formats = [
    "email": "ada@example.com", "idn-email": "ada@example.com",
    "uuid": "f47ac10b-58cc-4372-a567-0e02b2c3d479", "uri": "https://example.com/",
    "url": "https://example.com/", "hostname": "example.com", "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1", "time": "09:30:00Z", "duration": "PT1H",
  ]
}
