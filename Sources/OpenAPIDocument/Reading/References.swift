import Diagnostics
import YAMLTree

extension DocumentReader {
  /// More references to references than any sensible document has.
  static let longestChain = 64

  /// What a node is, or what it refers to, through any number of references.
  ///
  /// A reference that leads nowhere, out of the document or back to itself is told and gives `nil`.
  mutating func resolve(_ node: YAMLNode) -> YAMLNode? {
    var current = node
    var seen: [String] = []
    while let reference = referenceText(of: current) {
      let text = reference.text
      guard seen.count < Self.longestChain, !seen.contains(text) else {
        warnOfCircle(seen, at: reference)
        return nil
      }
      seen.append(text)
      guard let target = target(of: reference) else { return nil }
      current = target
    }
    return current
  }

  /// Tells of references that lead back to themselves.
  mutating func warnOfCircle(_ references: [String], at node: YAMLNode) {
    let shown = references.prefix(5).joined(separator: " → ")
    warn(
      "openapi-circular-reference",
      "this reference leads back to itself: \(shown)",
      at: node,
      remedy: "It is left out; let one of them hold the object itself."
    )
  }

  /// The node of a `$ref`, where there is one.
  func referenceText(of node: YAMLNode) -> YAMLNode? {
    guard node.kind == .mapping, let reference = node["$ref"], reference.kind == .scalar else {
      return nil
    }
    return reference
  }

  /// The node that a reference points at, one step; told where there is none.
  mutating func target(of reference: YAMLNode) -> YAMLNode? {
    var hops = Self.longestChain
    if let target = locate(reference, hops: &hops) { return target }
    let text = reference.text
    guard text.hasPrefix("#") else {
      tally.unsupported(
        "a reference to another file",
        at: reference.location,
        effect: "What it stands for is left out, or read as free JSON."
      )
      return nil
    }
    let root = root
    warn(
      "openapi-dangling-reference",
      "'\(text)' does not exist",
      at: reference,
      remedy: Self.suggestion(for: text, in: root) ?? "Add what it points to, or correct it."
    )
    return nil
  }

  /// The node that a reference points at, without a word where there is none.
  private mutating func locate(_ reference: YAMLNode, hops: inout Int) -> YAMLNode? {
    let text = reference.text
    if let known = knownTargets[text] { return known }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? parts[1].percentDecoded : ""
    var start = root
    if let base = parts.first, !base.isEmpty, root["$self"]?.text != String(base) {
      guard let resource = anchors()[String(base)] else { return nil }
      start = resource
    }
    if fragment.isEmpty { return start }
    guard fragment.hasPrefix("/") else { return anchors()["#" + fragment] }
    if let target = start.at(pointer: fragment) {
      knownTargets[text] = target
      return target
    }
    if text.hasPrefix("#"), let resource = resource(of: reference),
      let target = resource.at(pointer: fragment)
    {
      return target
    }
    return follow(fragment, from: start, hops: &hops)
  }

  /// The node at a pointer that leads through references.
  private mutating func follow(
    _ pointer: String,
    from start: YAMLNode,
    hops: inout Int
  ) -> YAMLNode? {
    var node = start
    for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let step = "/" + token
      while node.at(pointer: step) == nil {
        guard hops > 0, let reference = referenceText(of: node) else { return nil }
        hops -= 1
        guard let target = locate(reference, hops: &hops) else { return nil }
        node = target
      }
      guard let next = node.at(pointer: step) else { return nil }
      node = next
    }
    return node
  }

  /// The schema with an `$id` that a reference stands in.
  private func resource(of reference: YAMLNode) -> YAMLNode? {
    var node = reference.parent
    while let current = node {
      if let id = current["$id"], id.kind == .scalar { return current }
      node = current.parent
    }
    return nil
  }

  /// The schemas that say how they are called: by `#anchor` and by `$id`.
  private mutating func anchors() -> [String: YAMLNode] {
    if let known = knownAnchors { return known }
    var result: [String: YAMLNode] = [:]
    var pending = [root]
    while let node = pending.popLast() {
      for (key, mark) in [("$id", ""), ("$anchor", "#"), ("$dynamicAnchor", "#")] {
        guard let name = node[key]?.string, result[mark + name] == nil else { continue }
        result[mark + name] = node
      }
      // The last is taken off first: so the nodes come in the order of the source.
      pending += (node.entries.map(\.value) + node.elements).filter { $0.kind != .scalar }
        .reversed()
    }
    knownAnchors = result
    return result
  }

  private static func suggestion(for reference: String, in root: YAMLNode) -> String? {
    let parts = reference.dropFirst().percentDecoded.split(separator: "/").map { String($0) }
    let front = parts.dropLast()
    guard let last = parts.last,
      let parent = root.at(pointer: front.map { "/" + $0 }.joined()),
      parent.kind == .mapping,
      let meant = nearest(to: last, in: parent.entries.map { $0.key.text })
    else { return nil }
    return "Did you mean '#/\((front + [meant]).joined(separator: "/"))'?"
  }
}
