import CYAML

extension YAMLNode {
  /// The node as YAML in block style, keys in order.
  ///
  /// It reads back as an equal tree, and readers of YAML 1.1 see the same: what they would take for
  /// something else, such as `no` or `12:30`, is quoted. A number keeps its digits where both
  /// versions can write it so. Texts of several lines are literal blocks. Tags, anchors and
  /// comments are not kept; a collection that is a key becomes a string with its JSON.
  public var yaml: String { yaml { _ in nil } }

  /// The node as YAML in block style with comments; see ``yaml``.
  /// - Parameter comment: what to say above an element, or above the entry with this value; one
  ///   comment for each line of the text, none for `nil`.
  public func yaml(comment: (YAMLNode) -> String?) -> String {
    var writer = YAMLWriter()
    writer.write(self, comment: comment)
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }
}

/// Writes the collections of a tree; `YAMLScalarWriter` writes what is in them.
private struct YAMLWriter {
  var output = YAMLScalarWriter()

  /// A collection that is not complete yet, and the column of its items.
  private struct Open {
    enum Items {
      case sequence(YAMLElements.Iterator)
      case mapping(YAMLEntries.Iterator)
    }

    var items: Items
    let column: Int
  }

  private var open: [Open] = []
  /// Whether the line begins with the `-` that the next item stands behind.
  private var isBehindDash = false

  /// Keeps the open collections in an array rather than on the stack: edits may nest a tree deeply.
  mutating func write(_ root: YAMLNode, comment: (YAMLNode) -> String?) {
    if let text = comment(root) { output.write(comment: text, column: 0) }
    if root.count > 0 {
      begin(root, column: 0)
    } else {
      writeLeaf(root, column: nil)
    }
    while let innermost = open.indices.last {
      let column = open[innermost].column
      switch open[innermost].items {
      case .sequence(var elements):
        guard let element = elements.next() else {
          open.removeLast()
          continue
        }
        open[innermost].items = .sequence(elements)
        beginItem(comment(element), column: column)
        output.bytes.append(UInt8(ascii: "-"))
        writeElement(element, column: column)
      case .mapping(var entries):
        guard let (key, value) = entries.next() else {
          open.removeLast()
          continue
        }
        open[innermost].items = .mapping(entries)
        beginItem(comment(value), column: column)
        output.write(key: key, column: column)
        writeValue(value, column: column)
      }
    }
  }

  private mutating func begin(_ node: YAMLNode, column: Int) {
    let items: Open.Items =
      node.kind == .sequence
      ? .sequence(node.elements.makeIterator()) : .mapping(node.entries.makeIterator())
    open.append(Open(items: items, column: column))
  }

  /// Writes a comment, and goes to where the item begins.
  private mutating func beginItem(_ comment: String?, column: Int) {
    if isBehindDash {
      isBehindDash = false
      if comment == nil {
        output.bytes.append(UInt8(ascii: " "))
        return
      }
      output.bytes.append(UInt8(ascii: "\n"))
    }
    if let comment { output.write(comment: comment, column: column) }
    output.indent(column)
  }

  private mutating func writeElement(_ element: YAMLNode, column: Int) {
    if element.count > 0 {
      isBehindDash = true
      begin(element, column: column + YAMLScalarWriter.step)
    } else {
      output.bytes.append(UInt8(ascii: " "))
      writeLeaf(element, column: column)
    }
  }

  private mutating func writeValue(_ value: YAMLNode, column: Int) {
    if value.count > 0 {
      output.bytes.append(UInt8(ascii: "\n"))
      begin(value, column: column + YAMLScalarWriter.step)
    } else {
      output.bytes.append(UInt8(ascii: " "))
      writeLeaf(value, column: column)
    }
  }

  /// Writes a scalar or an empty collection, to the end of its line.
  private mutating func writeLeaf(_ node: YAMLNode, column: Int?) {
    switch node.kind {
    case .scalar: output.write(scalar: node, column: column)
    case .sequence: output.bytes += "[]\n".utf8
    case .mapping: output.bytes += "{}\n".utf8
    }
  }
}
