import Foundation

/// Names and values as browsers send them: `application/x-www-form-urlencoded`.
///
/// They are sent in the order in which they are added.
public struct URLEncodedForm: Sendable {
  /// The form as it is sent.
  private(set) var text = ""
  /// The first thing that makes this form impossible to send.
  private(set) var problem: String?
  /// The names of members of the values that are secrets by the API's description.
  private(set) var secretNames: Set<String> = []

  /// Makes an empty form.
  public init() {}

  /// Whether nothing was added.
  public var isEmpty: Bool { text.isEmpty }

  /// Adds a value: nothing for nil, and one for each element of an array.
  public mutating func add(_ name: String, _ value: (any ParameterValue)?) {
    for text in value?.parameterTexts ?? [] {
      add(pair: (name.formEncoded, text.formEncoded))
    }
  }

  /// Adds a value in a style: nothing for nil, null and what is empty.
  public mutating func add(
    _ name: String,
    encoding value: (any Encodable & Sendable)?,
    style: ParameterStyle
  ) {
    guard let value = json(of: value, name) else { return }
    for pair in style.pairs(of: value, named: name, encoding: .form) { add(pair: pair) }
  }

  /// Adds a value's JSON; nothing for nil.
  public mutating func add(_ name: String, json value: (any Encodable & Sendable)?) {
    guard let value = json(of: value, name) else { return }
    add(name, value.jsonText)
  }

  /// Adds fields of any names, in the order of their names.
  public mutating func add(fields: [String: String]) {
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { add(name, value) }
  }

  private mutating func add(pair: (name: String, value: String)) {
    text += (text.isEmpty ? "" : "&") + pair.name + "=" + pair.value
  }

  private mutating func json(of value: (any Encodable & Sendable)?, _ name: String) -> JSONValue? {
    guard let value else { return nil }
    do {
      var json: JSONValue?
      secretNames.formUnion(
        try MarkedNames.collected { json = try JSONValue(encoding: value) })
      return json
    } catch {
      problem = problem ?? APIRequest.problem(of: error, in: "The field \"\(name)\"")
      return nil
    }
  }
}

extension URLEncodedForm: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The names of the fields, without their values.
  public var description: String {
    let names = text.split(separator: "&").map { $0.prefix { $0 != "=" } + "=…" }
    return "URLEncodedForm(\(names.joined(separator: "&")))"
  }

  /// The names of the fields, without their values.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
