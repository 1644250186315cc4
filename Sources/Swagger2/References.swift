import Diagnostics
import YAMLTree

extension SwaggerUpgrade {
  /// What a reference to a schema is called in the result.
  ///
  /// A schema that does not stand among the definitions becomes a component of its own, for what
  /// is around it changes or is not rewritten.
  mutating func schemaReference(_ reference: YAMLNode) -> String {
    let text = reference.text
    if let known = rewrittenReferences[text] { return known }
    guard text.hasPrefix("#"), let target = target(of: reference) else { return text }
    let tokens = YAMLNode.pointerTokens(ofFragment: text.dropFirst()) ?? []
    let prefix = "#/definitions/"
    let rewritten =
      if text.hasPrefix(prefix), isSchema(tokens.dropFirst(2)) {
        "#/components/schemas/\(text.dropFirst(prefix.count))"
      } else {
        hoisted(target, tokens)
      }
    rewrittenReferences[text] = rewritten
    return rewritten
  }

  /// Whether what a pointer names, seen from a schema, is a schema rather than something else
  /// within it.
  private func isSchema(_ tokens: ArraySlice<String>) -> Bool {
    var rest = tokens
    while let keyword = rest.popFirst() {
      switch keyword {
      case "items", "additionalProperties", "not", "additionalItems": break
      case "properties", "patternProperties", "definitions", "allOf", "anyOf", "oneOf":
        guard rest.popFirst() != nil else { return false }
      default: return false
      }
    }
    return true
  }

  /// The reference to the component that a schema outside the definitions becomes.
  private mutating func hoisted(_ target: YAMLNode, _ tokens: [String]) -> String {
    let name: String
    if let known = hoistedSchemas[target.id] {
      name = known
    } else {
      name = freeSchemaName(tokens)
      hoistedSchemas[target.id] = name
      pendingSchemas.append((name, target))
    }
    let escaped = name.replacing("~", with: "~0").replacing("/", with: "~1")
    return "#/components/schemas/" + escaped.replacing("%", with: "%25")
  }

  /// A name for the schema at a pointer, out of its last telling part.
  private mutating func freeSchemaName(_ tokens: [String]) -> String {
    let structure: Set<String> = [
      "schema", "items", "properties", "additionalProperties", "allOf", "oneOf", "anyOf",
    ]
    let name = tokens.last { !structure.contains($0) && Int($0) == nil } ?? "schema"
    var candidate = name
    while root["definitions"]?[candidate] != nil || !hoistedNames.insert(candidate).inserted {
      // Numbers go on where they were left, so that many schemas of one name cost no more.
      let number = nameNumbers[name, default: 1] + 1
      nameNumbers[name] = number
      candidate = "\(name)\(number)"
    }
    return candidate
  }

  /// Adds the definitions, and the schemas outside of them that references name.
  mutating func addSchemas(to components: inout YAMLMappingDraft) {
    let definitions = root["definitions"]
    if let definitions, definitions.kind != .mapping {
      return components.add("schemas", .copy(definitions))
    }
    var schemas = YAMLMappingDraft()
    for entry in definitions.map({ Array($0.entries) }) ?? [] {
      schemas.add(entry.key, schema(entry.value))
    }
    while let pending = pendingSchemas.popLast() {
      schemas.add(pending.name, schema(pending.node))
    }
    if !schemas.isEmpty { components.add("schemas", schemas.draft(at: definitions ?? root)) }
  }

  // MARK: - Following references

  /// The text of a `$ref`, where a node is a reference.
  func reference(_ node: YAMLNode) -> YAMLNode? {
    guard let reference = node["$ref"], reference.kind == .scalar else { return nil }
    return reference
  }

  /// What a node is, or what it refers to, through any number of references.
  ///
  /// A reference that leads nowhere, back to itself or very far is an error and gives `nil`. One that leads
  /// out of the document is given as it is, for the stages behind to speak of.
  mutating func resolve(_ node: YAMLNode) -> YAMLNode? {
    var current = node
    var seen: Set<String> = []
    while let reference = reference(current), reference.text.hasPrefix("#") {
      guard seen.count < 20, seen.insert(reference.text).inserted else {
        diagnostics.append(
          .error(
            "swagger-circular-reference",
            "this reference leads back to itself, or through more than 20 others",
            at: reference.location,
            remedy: "Let one of the objects on the way hold what is meant."
          )
        )
        return nil
      }
      guard let target = target(of: reference) else { return nil }
      current = target
    }
    return current
  }

  /// The node that a reference within the document points at, one step; an error where there is none.
  private mutating func target(of reference: YAMLNode) -> YAMLNode? {
    let text = reference.text
    if let target = root.at(fragment: text.dropFirst()) { return target }
    var remedy = "Add what it points to, or correct it."
    if let end = text.lastIndex(of: "/"), let parent = root.at(fragment: text[..<end].dropFirst()),
      let meant = nearest(
        to: String(text[end...].dropFirst()), in: parent.entries.map { $0.key.text })
    {
      remedy = "Did you mean '\(text[..<end])/\(meant)'?"
    }
    diagnostics.append(
      .error(
        "swagger-dangling-reference",
        "'\(text)' does not exist",
        at: reference.location,
        remedy: remedy
      )
    )
    return nil
  }

  /// A reference to another place, with what stands beside it.
  func redirected(_ node: YAMLNode, to place: String) -> YAMLDraft {
    var result = YAMLMappingDraft()
    for (key, value) in node.entries {
      result.add(key, key.text == "$ref" ? .string(place, at: value) : .copy(value))
    }
    return result.draft(at: node)
  }

  /// The name, escaped as in the reference, of what a node refers to directly in a section of the
  /// document such as `parameters`.
  func component(_ node: YAMLNode, in section: String) -> Substring? {
    guard let text = reference(node)?.text, text.hasPrefix("#/\(section)/") else { return nil }
    let name = text.dropFirst(section.utf8.count + 3)
    return name.isEmpty || name.contains("/") ? nil : name
  }
}
