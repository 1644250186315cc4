import Foundation
import YAMLTree

/// A JSON value as Foundation reads it: the opinion of another parser.
enum JSONValue: Hashable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  init(_ node: YAMLNode) {
    switch node.kind {
    case .sequence:
      self = .array(node.elements.map(JSONValue.init))
    case .mapping:
      let entries = node.entries.map { ($0.key.text, JSONValue($0.value)) }
      self = .object(Dictionary(entries) { first, _ in first })
    case .scalar:
      switch node.scalar {
      case .null: self = .null
      case .bool(let value): self = .bool(value)
      case .int(let value): self = .number(Double(value))
      case .float(let value): self = .number(value)
      case .string(let value): self = .string(value)
      }
    }
  }

  /// Reads JSON texts that stand one after another.
  static func texts(_ stream: String) throws -> [JSONValue] {
    var values: [JSONValue] = []
    var text = ""
    for line in stream.split(separator: "\n") {
      text += line + "\n"
      if let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) {
        values.append(value)
        text = ""
      }
    }
    guard text.isEmpty else { throw CocoaError(.fileReadCorruptFile) }
    return values
  }
}
