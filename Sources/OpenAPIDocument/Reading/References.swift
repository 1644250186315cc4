import Diagnostics
import YAMLTree

extension DocumentReader {
  /// What a node is, or what it refers to, through any number of references.
  ///
  /// A reference that leads nowhere, out of the document or back to itself is an error and gives
  /// `nil`.
  mutating func resolve(_ node: YAMLNode) -> YAMLNode? {
    var current = node
    var seen: Set<String> = []
    while let reference = referenceText(of: current) {
      guard seen.insert(reference.text).inserted else {
        error(
          "openapi-circular-reference",
          "this reference leads back to itself: \(seen.sorted().joined(separator: " → "))",
          at: reference,
          remedy: "Let one of them hold the object itself."
        )
        return nil
      }
      guard let target = target(of: reference) else { return nil }
      current = target
    }
    return current
  }

  /// The node of a `$ref`, where there is one.
  func referenceText(of node: YAMLNode) -> YAMLNode? {
    guard node.kind == .mapping, let reference = node["$ref"], reference.kind == .scalar else {
      return nil
    }
    return reference
  }

  /// The node that a reference points at, one step; an error where there is none.
  mutating func target(of reference: YAMLNode) -> YAMLNode? {
    let text = reference.text
    guard text.hasPrefix("#") else {
      tally.unsupported(
        "a reference to another file",
        at: reference.location,
        effect: "What it stands for is left out, or read as free JSON."
      )
      return nil
    }
    let pointer = text.dropFirst().percentDecoded
    if let target = root.at(pointer: pointer) { return target }
    let parts = pointer.split(separator: "/").map { String($0) }
    var remedy = "Add what it points to, or correct it."
    if let last = parts.last,
      let parent = root.at(pointer: "/" + parts.dropLast().joined(separator: "/")),
      parent.kind == .mapping,
      let meant = nearest(to: last, in: parent.entries.map { $0.key.text })
    {
      remedy = "Did you mean '#/\((parts.dropLast() + [meant]).joined(separator: "/"))'?"
    }
    error("openapi-dangling-reference", "'\(text)' does not exist", at: reference, remedy: remedy)
    return nil
  }
}

extension Substring {
  /// The text with `%xx` read as the bytes they stand for.
  fileprivate var percentDecoded: String {
    guard contains("%") else { return String(self) }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.prefix(2)), radix: 16),
        rest.count >= 2
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
