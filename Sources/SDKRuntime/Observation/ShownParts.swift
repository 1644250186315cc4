import Foundation
import HTTPTypes

/// The parts of a value that holds a response, as they may be shown: without secrets.
struct ShownParts {
  private var parts: [(label: String, text: String)] = []

  /// Adds a part.
  mutating func add(_ label: String, _ value: some CustomStringConvertible) {
    parts.append((label, value.description.replacingSecrets()))
  }

  /// Adds headers, without the values of those whose names say that they are secrets.
  mutating func add(_ headers: HTTPFields) {
    let texts = headers.map { field in
      let isSecret = field.name.canonicalName.namesSecretHeader
      return "\(field.name): \(isSecret ? "…" : field.value.replacingSecrets())"
    }
    parts.append(("headers", "[\(texts.joined(separator: ", "))]"))
  }

  /// Adds bytes by their count: what they hold is not known well enough.
  mutating func add(_ label: String, _ data: Data?) {
    add(label, data.map { "\($0.count) bytes" } ?? "nil")
  }

  /// Adds a value by its JSON, without secrets; by its type where it has none.
  mutating func add(_ label: String, showing value: (some Any)?) {
    guard let value else { return add(label, "nil") }
    let json = (value as? any Encodable).flatMap { JSONValue(showing: $0) }
    add(label, json?.jsonText ?? "\(type(of: value))")
  }

  /// The parts after the name of their type.
  func text(of type: Any.Type) -> String {
    "\(type)(\(parts.map { "\($0.label): \($0.text)" }.joined(separator: ", ")))"
  }

  /// The parts, for who looks into a value.
  func mirror(of value: some Any) -> Mirror {
    Mirror(value, children: parts.map { (label: $0.label, value: $0.text as Any) })
  }
}
