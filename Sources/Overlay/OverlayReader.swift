import Diagnostics
import YAMLTree

extension OverlayDocument {
  /// Reads an Overlay document, checking it against the specification of its version.
  ///
  /// Queries are checked when the overlay is applied.
  /// - Parameters:
  ///   - tree: the document, whose file's name later findings and the changed tree refer to.
  ///   - diagnostics: where findings are added.
  /// - Returns: `nil` only after an error was added.
  public init?(reading tree: YAMLTree, diagnostics: inout [Diagnostic]) {
    var reader = OverlayReader()
    let document = reader.document(tree.root)
    diagnostics += reader.diagnostics
    guard let document, !reader.diagnostics.hasErrors else { return nil }
    self = document
  }
}

/// Reads the objects of an Overlay document. A part that cannot be read is `nil`, after an error.
private struct OverlayReader {
  var diagnostics: [Diagnostic] = []

  mutating func document(_ node: YAMLNode) -> OverlayDocument? {
    guard node.kind == .mapping else {
      wrongKind(node, "an overlay", expected: "an object")
      return nil
    }
    guard let number = required("overlay", of: node, "an overlay"),
      let version = version(number)
    else { return nil }
    checkFields(of: node, "an overlay", known: ["overlay", "info", "extends", "actions"])
    let info = required("info", of: node, "an overlay")
    let title = info.flatMap { self.info($0, version) }
    let extends = optionalString("extends", of: node)
    let actions = required("actions", of: node, "an overlay").flatMap { self.actions($0, version) }
    guard let info, let title, let actions else { return nil }
    return OverlayDocument(
      version: version,
      title: title,
      description: info["description"]?.string,
      extends: extends,
      actions: actions
    )
  }

  private mutating func version(_ node: YAMLNode) -> OverlayVersion? {
    if let text = node.string, let version = OverlayVersion(versionNumber: text) { return version }
    error(
      "overlay-version",
      "'\(node.text)' is not a version of the Overlay Specification",
      at: node,
      remedy: "Write 1.0.0 or 1.1.0."
    )
    return nil
  }

  /// The title of an overlay.
  private mutating func info(_ node: YAMLNode, _ version: OverlayVersion) -> String? {
    guard node.kind == .mapping else {
      wrongKind(node, "'info'", expected: "an object")
      return nil
    }
    checkFields(
      of: node,
      "'info'",
      known: ["title", "version"],
      later: ["description"],
      version: version
    )
    _ = optionalString("description", of: node)
    _ = required("version", of: node, "'info'").flatMap { string($0, "'version'") }
    return required("title", of: node, "'info'").flatMap { string($0, "'title'") }
  }

  private mutating func actions(
    _ node: YAMLNode,
    _ version: OverlayVersion
  ) -> [OverlayAction]? {
    guard node.kind == .sequence else {
      wrongKind(node, "'actions'", expected: "an array")
      return nil
    }
    if node.count == 0 {
      error("overlay-empty", "there are no actions", at: node, remedy: "Write one at least.")
    }
    for (action, first) in repeatedElements(of: node) {
      error(
        "overlay-repeated-action",
        "this action is the same as that at \(first.location)",
        at: action,
        remedy: "Take one of them away."
      )
    }
    return node.elements.compactMap { action($0, version) }
  }

  private mutating func action(_ node: YAMLNode, _ version: OverlayVersion) -> OverlayAction? {
    guard node.kind == .mapping else {
      wrongKind(node, "an action", expected: "an object")
      return nil
    }
    checkFields(
      of: node,
      "an action",
      known: ["target", "description", "update", "remove"],
      later: ["copy"],
      version: version
    )
    guard let target = required("target", of: node, "an action").flatMap({ query($0, "'target'") })
    else { return nil }
    return OverlayAction(
      target: target,
      description: optionalString("description", of: node),
      change: change(node),
      location: node.location
    )
  }

  private mutating func change(_ node: YAMLNode) -> OverlayAction.Change {
    let update = node["update"]
    let copy = node["copy"].flatMap { query($0, "'copy'") }
    var removes = false
    if let remove = node["remove"] {
      removes = remove.bool == true
      if remove.bool == nil { wrongKind(remove, "'remove'", expected: "true or false") }
    }
    if removes {
      if update != nil || copy != nil {
        ignored("'remove' makes the other changes of this action void", at: node)
      }
      return .remove
    }
    switch (update, copy) {
    case (.some, .some):
      ignored("'update' and 'copy' of one action make each other void", at: node)
      return .nothing
    case (.some(let value), nil): return .update(value)
    case (nil, .some(let source)): return .copy(source)
    case (nil, nil):
      ignored("this action changes nothing", at: node)
      return .nothing
    }
  }

  /// The text of a query, of which only the beginning is checked.
  private mutating func query(_ node: YAMLNode, _ what: String) -> OverlayAction.Query? {
    guard let text = string(node, what) else { return nil }
    guard text.utf8.first == UInt8(ascii: "$") else {
      error(
        "overlay-query",
        "\(what) is not a JSONPath query",
        at: node,
        remedy: "Begin it with '$', which stands for the whole description."
      )
      return nil
    }
    return OverlayAction.Query(text: text, location: node.location)
  }
}

// MARK: - Fields

extension OverlayReader {
  private mutating func required(_ field: String, of node: YAMLNode, _ object: String) -> YAMLNode?
  {
    if let value = node[field] { return value }
    error(
      "overlay-missing-field",
      "\(object) lacks '\(field)'",
      at: node,
      remedy: "Add '\(field)'."
    )
    return nil
  }

  private mutating func optionalString(_ field: String, of node: YAMLNode) -> String? {
    node[field].flatMap { string($0, "'\(field)'") }
  }

  private mutating func string(_ node: YAMLNode, _ what: String) -> String? {
    if let string = node.string { return string }
    wrongKind(node, what, expected: "a string")
    return nil
  }

  /// Reports fields that the version does not know; `later` are those that came with version 1.1.
  private mutating func checkFields(
    of node: YAMLNode,
    _ object: String,
    known: [String],
    later: [String] = [],
    version: OverlayVersion = .onePointZero
  ) {
    let allowed = version >= .onePointOne ? known + later : known
    for (key, _) in node.entries where !key.text.hasPrefix("x-") && !allowed.contains(key.text) {
      let remedy =
        later.contains(key.text)
        ? "Write 'overlay: 1.1.0', which knows it."
        : nearest(to: key.text, in: allowed).map { "Did you mean '\($0)'?" }
          ?? "Take it away, or begin its name with 'x-'."
      error(
        "overlay-unknown-field",
        "'\(key.text)' is not a field of \(object)",
        at: key,
        remedy: remedy
      )
    }
  }

  private mutating func wrongKind(_ node: YAMLNode, _ what: String, expected: String) {
    error(
      "overlay-wrong-kind",
      "\(what) should be \(expected)",
      at: node,
      remedy: "Write \(expected) here."
    )
  }

  private mutating func ignored(_ message: String, at node: YAMLNode) {
    diagnostics.append(
      .warning(
        "overlay-void-action",
        message,
        at: node.location,
        remedy: "Give it one of 'update', 'copy' and 'remove: true'."
      )
    )
  }

  private mutating func error(
    _ id: String,
    _ message: String,
    at node: YAMLNode,
    remedy: String
  ) {
    diagnostics.append(.error(id, message, at: node.location, remedy: remedy))
  }
}
