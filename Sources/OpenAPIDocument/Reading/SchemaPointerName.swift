import YAMLTree

/// A name for a schema that is no component, out of the reference that points at it.
///
/// The name tells what a person would see in the pointer: the elements of `items` in `Order` are
/// `OrderItem`, the answer of `listPets` is `ListPetsResponse`. Nothing else has a say in it.
struct SchemaPointerName {
  /// The name.
  private(set) var text = ""
  /// Where the last word begins if it names several things.
  private var plural: String.Index?
  private var rest: ArraySlice<String>
  private var node: YAMLNode?

  init(reference: String, root: YAMLNode) {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? parts[1] : ""
    if !fragment.hasPrefix("/") {
      // An anchor, or an identifier such as `https://example.com/tree.json`.
      let file = parts[0].split(separator: "/").last ?? ""
      let name = fragment.isEmpty ? file.prefix { $0 != "." } : fragment
      text = name.isEmpty ? "Schema" : String(name)
      rest = []
      return
    }
    rest = fragment.split(separator: "/").map { $0.percentDecoded.unescapedPointerToken }[...]
    node = root
    while let token = next() { read(token) }
    if text.isEmpty { text = "Schema" }
  }

  private mutating func next() -> String? {
    guard let token = rest.popFirst() else { return nil }
    node = node?.at(pointer: "/" + token.replacing("~", with: "~0").replacing("/", with: "~1"))
    return token
  }

  private mutating func read(_ token: String) {
    switch token {
    case "components", "schema", "itemSchema", "not", "if", "then", "else", "contains": break
    case "content": _ = next()  // The media type tells nothing.
    case "schemas": if let name = next() { addAsWritten(name) }
    case "paths", "webhooks", "pathItems": readPathItem()
    case "callbacks":
      if let name = next() { add(name) }
      _ = next()
      readMethod(of: "")
    case "parameters": readParameter()
    case "requestBody": add("Request")
    case "requestBodies": readNamed(suffix: "Request")
    case "responses": readResponse()
    case "properties", "$defs", "definitions":
      if let name = next() {
        let start = text.utf8.count
        add(name)
        plural = text.utf8.index(text.startIndex, offsetBy: start)
      }
    case "items": readItems()
    case "additionalProperties", "unevaluatedProperties": add("Value")
    case "patternProperties", "dependentSchemas":
      _ = next()
      add("Value")
    case "prefixItems": readNumbered("Item")
    case "oneOf", "anyOf": readNumbered("Option")
    case "allOf": readNumbered("Part")
    case "headers", "mediaTypes": if let name = next() { add(name) }
    default: add(token)
    }
  }

  private mutating func readPathItem() {
    if let path = next() { readMethod(of: path) }
  }

  /// An operation is called by its own name, or by its method and path; a path item by its path.
  private mutating func readMethod(of path: String) {
    guard let method = rest.first, method != "parameters" else { return add(path) }
    _ = next()
    if method == "additionalOperations" { return readMethod(of: path) }
    if let id = node?["operationId"]?.string, !id.isEmpty {
      add(id)
    } else {
      add(method)
      add(path)
    }
  }

  private mutating func readParameter() {
    guard let token = next() else { return }
    add(Int(token) == nil ? token : node?["name"]?.text ?? "Parameter")
  }

  private mutating func readResponse() {
    guard let status = rest.first, status == "default" || status.first?.isNumber == true else {
      return readNamed(suffix: "Response")
    }
    _ = next()
    if !status.hasPrefix("2") { add(status) }
    add("Response")
  }

  private mutating func readNamed(suffix: String) {
    guard let name = next() else { return }
    add(name)
    if !text.hasSuffix(suffix) { add(suffix) }
  }

  private mutating func readNumbered(_ word: String) {
    guard let position = next() else { return }
    add(word)
    text += Int(position).map { "\($0 + 1)" } ?? position
  }

  private mutating func readItems() {
    guard let start = plural, let singular = singular(text[start...]) else { return add("Item") }
    text.replaceSubrange(start..., with: singular)
    plural = nil
  }

  /// Adds a component's name, which needs no change.
  private mutating func addAsWritten(_ name: String) {
    text += name
    plural = nil
  }

  /// Adds words, each with a capital in front.
  private mutating func add(_ words: String) {
    for word in words.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      text += word.prefix(1).uppercased() + word.dropFirst()
    }
    plural = nil
  }
}

/// What one of several is called, by the common English plurals; `nil` for another word.
private func singular(_ word: Substring) -> String? {
  if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
  if ["sses", "shes", "ches", "xes"].contains(where: word.hasSuffix) {
    return String(word.dropLast(2))
  }
  guard word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), word.utf8.count > 2
  else { return nil }
  return String(word.dropLast())
}
