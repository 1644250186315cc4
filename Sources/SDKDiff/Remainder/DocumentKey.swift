import YAMLTree

/// What a key of a description is to somebody who compares two of them.
enum DocumentKey {
  /// A text for people, or what only documentation shows.
  case text
  /// A rule for values that the model does not keep.
  case limit
  /// Names that the author chose, each with something of one kind.
  case names
  /// What the model keeps, or what such things are made of.
  case structure

  init(_ key: String, in parent: YAMLNode) {
    if let known = Self.known[key] {
      self = known
    } else if key.hasPrefix("x-") {
      // Those that the model reads are told as what they mean.
      self = key == "x-sdk-paging" ? .structure : .text
    } else if key == "enum", ["number", "boolean"].contains(parent["type"]?.text) {
      self = .limit
    } else if key == "additionalProperties", parent[key]?.kind == .scalar {
      self = .limit
    } else {
      self = .structure
    }
  }

  /// The rule for a value that differs, was added or was removed; `nil` where the model tells.
  static func rule(_ key: String, old: YAMLNode?, new: YAMLNode?) -> Rule? {
    switch key {
    case _ where known[key] == .text || key.hasPrefix("x-"): return .documentationChanged
    case "default": return .defaultChanged
    case "format":
      let isKnown = [old, new].contains { $0.map { swiftFormats.contains($0.text) } ?? false }
      return isKnown ? nil : new == nil ? .constraintLoosened : .formatChanged
    case "additionalProperties", "unevaluatedProperties":
      let (before, after) = (old?.text != "false", new?.text != "false")
      if before == after { return nil }
      return after ? .constraintLoosened : .constraintTightened
    case "uniqueItems", "exclusiveMinimum", "exclusiveMaximum":
      if let flag = (new ?? old)?.text, flag == "true" || flag == "false" {
        let (before, after) = (old?.text == "true", new?.text == "true")
        if before == after { return nil }
        return after ? .constraintTightened : .constraintLoosened
      }
      return bound(key, old, new)
    default: return bound(key, old, new)
    }
  }

  /// The rule for a limit: the more it forbids, the narrower it is.
  private static func bound(_ key: String, _ old: YAMLNode?, _ new: YAMLNode?) -> Rule {
    guard let old else { return .constraintTightened }
    guard let new else { return .constraintLoosened }
    guard let before = Double(old.text), let after = Double(new.text) else {
      return .constraintChanged
    }
    switch key {
    case "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains":
      return after > before ? .constraintTightened : .constraintLoosened
    case "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains":
      return after < before ? .constraintTightened : .constraintLoosened
    default: return .constraintChanged
    }
  }

  /// The formats that have a Swift type of their own, or hide a value in logs.
  private static let swiftFormats: Set<String> = [
    "date-time", "date", "byte", "base64", "decimal", "binary", "file", "password",
    "uint64",
  ]

  private static let known: [String: DocumentKey] = {
    var known: [String: DocumentKey] = [:]
    for key in [
      "description", "summary", "title", "example", "examples", "externalDocs", "tags", "contact",
      "license", "termsOfService", "version", "$comment",
    ] { known[key] = .text }
    for key in [
      "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
      "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties",
      "maxProperties", "contains", "minContains", "maxContains", "propertyNames", "not", "if",
      "then", "else", "dependentRequired", "dependentSchemas", "dependencies",
      "unevaluatedProperties", "unevaluatedItems", "format", "default",
    ] { known[key] = .limit }
    for key in [
      "properties", "patternProperties", "$defs", "definitions", "responses", "content",
      "headers", "encoding", "callbacks", "variables", "links",
    ] { known[key] = .names }
    return known
  }()
}
