import Diagnostics
import OpenAPIDocument
import YAMLTree

extension TypeBuilder {
  /// Whether a schema (reduced) is a list of values that gets a type of its own. Numbers with
  /// fractions and truth values are what they are.
  func isEnumeration(_ schema: Schema) -> Bool {
    guard let values = schema.allowedValues, values.contains(where: { !$0.isNull }) else {
      return false
    }
    switch schema.types.subtracting(.null) {
    case .string: return true
    case .integer: return values.allSatisfy { $0.isNull || $0.int != nil }
    case .number, .boolean, .object, .array, [.integer, .number]: return false
    default: return values.allSatisfy { $0.kind == .scalar }
    }
  }

  /// The enumeration that a schema (reduced) describes.
  mutating func enumeration(_ schema: Schema) -> Enumeration {
    let values = (schema.allowedValues ?? []).enumerated().filter { !$0.element.isNull }
    let rawType: Enumeration.RawType =
      switch schema.types.subtracting(.null) {
      case .string: .string
      case .integer: .integer
      default: values.allSatisfy { $0.element.string != nil } ? .string : .json
      }
    let notes = EnumerationNotes(schema)
    var claims: [NameClaim] = []
    var cases: [Enumeration.Case] = []
    var seen: Set<String> = []
    for (position, value) in values {
      let rawValue = rawType == .json ? value.json : value.text
      guard seen.insert(rawValue).inserted else { continue }
      let given = notes.name(position)
      let text = given ?? wording(value.text, isNumber: value.string == nil)
      let name = names.name(text, fallback: value.text.isEmpty ? "empty" : "value")
      claims.append(NameClaim(name, given ?? value.text, identity: rawValue))
      cases.append(
        .init(
          name: name, rawValue: rawValue,
          description: notes.description(position, value: value.text),
          location: value.location)
      )
    }
    let settled = NameClaims.settle(claims, as: .member, names.vocabulary)
    for (position, name) in settled.enumerated() { cases[position].name = name }
    return Enumeration(rawType: rawType, cases: cases)
  }

  /// The words of a value without a name of its own.
  private func wording(_ text: String, isNumber: Bool) -> String {
    guard isNumber, text.utf8.first.map({ $0 < 0x40 }) == true else {
      return SignWords.wording(text)
    }
    return "value " + (text.hasPrefix("-") ? "minus " + text.dropFirst() : text)
  }
}

/// What extensions say of the values of an enumeration, or the titles of a union's constants.
private struct EnumerationNotes {
  private let titles: [String?]
  private let titleDescriptions: [String?]
  private let names: YAMLNode?
  private let descriptions: YAMLNode?

  init(_ schema: Schema) {
    titles = schema.oneOf.map(\.title)
    titleDescriptions = schema.oneOf.map(\.description)
    names = Self.first(of: ["x-enum-varnames", "x-enumNames", "x-enum-names"], in: schema)
    descriptions = Self.first(
      of: ["x-enum-descriptions", "x-enumDescriptions", "x-enum-comments"], in: schema)
  }

  private static func first(of keys: [String], in schema: Schema) -> YAMLNode? {
    schema.extensions.isEmpty ? nil : keys.lazy.compactMap { schema.extensions[$0] }.first
  }

  func name(_ position: Int) -> String? {
    if titles.indices.contains(position) { return titles[position] }
    guard let names, names.kind == .sequence else { return nil }
    return Self.text(names[position])
  }

  /// Descriptions come as a list in the order of the values, or by value.
  func description(_ position: Int, value: String) -> String? {
    if titleDescriptions.indices.contains(position) { return titleDescriptions[position] }
    guard let descriptions else { return nil }
    return switch descriptions.kind {
    case .sequence: Self.text(descriptions[position])
    case .mapping: Self.text(descriptions[value])
    case .scalar: nil
    }
  }

  private static func text(_ node: YAMLNode?) -> String? {
    guard let node, node.kind == .scalar, !node.text.isEmpty else { return nil }
    return node.text
  }
}
