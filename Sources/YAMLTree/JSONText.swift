import CYAML

extension YAMLNode {
  /// The node as compact JSON, keys in order.
  ///
  /// A number that JSON can write keeps its digits. What JSON cannot write becomes null (`.inf`,
  /// `.nan`) or, as a key, a string with its JSON.
  public var json: String { json(step: nil) }

  /// The node as JSON with a line for each element and entry, as ``json`` otherwise.
  /// - Parameter step: by how many spaces a line is indented more than those around it.
  public func json(indentedBy step: Int) -> String { json(step: step) }

  private func json(step: Int?) -> String {
    var writer = JSONWriter(step: step)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct JSONWriter {
  /// By how many spaces lines are indented; `nil` for a text without line breaks.
  let step: Int?
  var bytes: [UInt8] = []

  /// A collection that is not complete yet.
  private enum Open {
    case sequence(YAMLElements.Iterator)
    case mapping(YAMLEntries.Iterator)
  }

  /// Keeps the open collections in an array rather than on the stack: edits may nest a tree deeply.
  mutating func write(_ root: YAMLNode) {
    var open: [Open] = []
    begin(root, &open)
    while let innermost = open.popLast() {
      switch innermost {
      case .sequence(var elements):
        guard let element = elements.next() else {
          end(with: UInt8(ascii: "]"), after: UInt8(ascii: "["), depth: open.count)
          continue
        }
        separate(from: UInt8(ascii: "["), depth: open.count + 1)
        open.append(.sequence(elements))
        begin(element, &open)
      case .mapping(var entries):
        guard let (key, value) = entries.next() else {
          end(with: UInt8(ascii: "}"), after: UInt8(ascii: "{"), depth: open.count)
          continue
        }
        separate(from: UInt8(ascii: "{"), depth: open.count + 1)
        writeString(key.kind == .scalar ? key.text : key.json)
        bytes.append(UInt8(ascii: ":"))
        if step != nil { bytes.append(UInt8(ascii: " ")) }
        open.append(.mapping(entries))
        begin(value, &open)
      }
    }
  }

  private mutating func begin(_ node: YAMLNode, _ open: inout [Open]) {
    switch node.kind {
    case .scalar: writeScalar(node)
    case .sequence:
      bytes.append(UInt8(ascii: "["))
      open.append(.sequence(node.elements.makeIterator()))
    case .mapping:
      bytes.append(UInt8(ascii: "{"))
      open.append(.mapping(node.entries.makeIterator()))
    }
  }

  /// Writes a comma, unless the bracket was only just opened, and begins a line.
  private mutating func separate(from bracket: UInt8, depth: Int) {
    if bytes.last != bracket { bytes.append(UInt8(ascii: ",")) }
    beginLine(depth: depth)
  }

  /// Writes a closing bracket, on a line of its own unless there is nothing between the brackets.
  private mutating func end(with bracket: UInt8, after opening: UInt8, depth: Int) {
    if bytes.last != opening { beginLine(depth: depth) }
    bytes.append(bracket)
  }

  private mutating func beginLine(depth: Int) {
    guard let step else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * step))
  }

  private mutating func writeScalar(_ node: YAMLNode) {
    switch node.scalar {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += value.description.utf8
    case .int(let value): bytes += value.description.utf8
    case .float(let value):
      let text = node.text
      if isJSONNumber(text) {
        bytes += text.utf8
      } else {
        bytes += (value.isFinite ? value.description : "null").utf8
      }
    case .string(let value): writeString(value)
    }
  }

  private mutating func writeString(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes += [byte >> 4, byte & 0xF].map { Array("0123456789abcdef".utf8)[Int($0)] }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Whether JSON writes a number of the core schema in the same way.
private func isJSONNumber(_ text: String) -> Bool {
  let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
  guard let first = digits.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else {
    return false
  }
  let whole = digits.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  guard whole.count == 1 || first != UInt8(ascii: "0") else { return false }
  let rest = digits.dropFirst(whole.count)
  guard rest.first == UInt8(ascii: ".") else { return rest.first != UInt8(ascii: "x") }
  return rest.dropFirst().first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
}
