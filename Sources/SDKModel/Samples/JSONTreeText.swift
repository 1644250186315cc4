extension JSONTree {
  /// The value as JSON without line breaks.
  public var text: String { text(step: nil) }

  /// The value as JSON with a line for each element and member.
  ///
  /// - Parameter step: by how many spaces a line is indented more than those around it.
  public func text(indentedBy step: Int) -> String { text(step: step) }

  private func text(step: Int?) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, step: step, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], step: Int?, depth: Int) {
    func line(_ depth: Int) {
      guard let step else { return }
      bytes.append(UInt8(ascii: "\n"))
      bytes += repeatElement(UInt8(ascii: " "), count: depth * step)
    }
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let elements) where elements.isEmpty: bytes += "[]".utf8
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        bytes.append(UInt8(ascii: index == 0 ? "[" : ","))
        line(depth + 1)
        element.write(to: &bytes, step: step, depth: depth + 1)
      }
      line(depth)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where members.isEmpty: bytes += "{}".utf8
    case .object(let members):
      for (index, member) in members.enumerated() {
        bytes.append(UInt8(ascii: index == 0 ? "{" : ","))
        line(depth + 1)
        Self.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if step != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.write(to: &bytes, step: step, depth: depth + 1)
      }
      line(depth)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
