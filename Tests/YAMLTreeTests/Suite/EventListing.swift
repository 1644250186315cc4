import CYAML

/// Lists the nodes of a stream as the events of the YAML test suite.
///
/// Reads the nodes of C, before keys are resolved: merges, repeated keys and complex keys are
/// `YAMLTree`'s matter, not syntax.
enum EventListing {
  /// - Returns: `nil` where the input is refused.
  static func events(of input: [UInt8]) -> [String]? {
    var options = cyaml_options()
    options.max_depth = 200
    options.max_nodes = 100_000
    options.max_bytes = 1_000_000
    options.max_expansion = 100_000
    options.all_documents = true
    var error = cyaml_error()
    let document = (input + [0]).withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap {
        cyaml_parse($0.assumingMemoryBound(to: CChar.self), input.count, &options, &error)
      }
    }
    guard let document else { return nil }
    defer { cyaml_free(document) }
    var lines = ["+STR"]
    var root = document.pointee.nodes[0].first
    while root != 0 {
      lines.append("+DOC")
      list(root, of: document.pointee, into: &lines)
      lines.append("-DOC")
      root = document.pointee.nodes[Int(root)].next
    }
    return lines + ["-STR"]
  }

  /// The suite's events without what the nodes do not keep: whether `---` and `...` were written.
  static func normalized(_ events: [String]) -> [String] {
    events.map { event in
      switch event.prefix(4) {
      case "+DOC", "-DOC": String(event.prefix(4))
      default: event
      }
    }
  }

  private static func list(_ id: cyaml_id, of document: cyaml_document, into lines: inout [String])
  {
    let node = document.nodes[Int(id)]
    func string(_ offset: UInt32) -> String { String(cString: document.arena + Int(offset)) }
    var properties = node.anchor == 0 || node.kind == .alias ? "" : " &\(string(node.anchor))"
    properties += node.tag == 0 ? "" : " <\(string(node.tag))>"
    switch node.kind {
    case .alias: lines.append("=ALI *\(string(node.anchor))")
    case .scalar:
      let text = UnsafeRawBufferPointer(
        start: document.arena + Int(node.text),
        count: Int(node.text_length)
      )
      lines.append(
        "=VAL\(properties) \(mark(node.style))\(escaped(String(decoding: text, as: UTF8.self)))"
      )
    case .sequence, .mapping, .stream:
      let (name, brackets) = node.kind == .sequence ? ("SEQ", " []") : ("MAP", " {}")
      lines.append("+\(name)\(node.style == .flow ? brackets : "")\(properties)")
      var child = node.first
      while child != 0 {
        list(child, of: document, into: &lines)
        child = document.nodes[Int(child)].next
      }
      lines.append("-\(name)")
    }
  }

  private static func mark(_ style: cyaml_style) -> String {
    switch style {
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    case .plain, .block, .flow: ":"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{8}": result += "\\b"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
