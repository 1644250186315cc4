import Diagnostics

/// Reads the Mustache language.
///
/// A tag that has its line to itself, but for interpolation, takes the line with it. The indentation
/// of a template that stands in another is put in front of its own lines here, once, so that nothing
/// has to be indented while rendering.
struct TemplateParser {
  private let source: TemplateSource
  private let bytes: [UInt8]
  private let indentation: String
  private var template: Template
  private var diagnostics: [Diagnostic] = []

  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0
  /// Text that is not yet an instruction.
  private var pending = ""
  /// Whether nothing of the present line has been kept yet.
  private var isAtLineStart = true
  private var sections: [(instruction: Int, name: String, offset: Int)] = []

  /// How deep sections can be nested.
  private static let maximumDepth = 50

  /// Parses a template whose lines all begin with `indentation`; one with a mistake becomes empty.
  static func parse(
    _ source: TemplateSource,
    indentation: String = "",
    diagnostics: inout [Diagnostic]
  ) -> Template {
    var parser = TemplateParser(source, indentation: indentation)
    parser.parse()
    diagnostics += parser.diagnostics
    // Of a template with a mistake nothing is shown: its sections may have no end.
    return parser.diagnostics.isEmpty ? parser.template : Template(name: source.name)
  }

  private init(_ source: TemplateSource, indentation: String) {
    self.source = source
    self.indentation = indentation
    bytes = Array(source.text.utf8)
    template = Template(name: source.name)
  }

  private mutating func parse() {
    while let start = find(opening, from: position) {
      guard let tag = readTag(at: start) else { return }
      let line = standaloneLine(of: tag)
      keep(position..<(line?.lowerBound ?? start))
      position = line?.upperBound ?? tag.end
      if line == nil, tag.kind != "!" { indentIfNeeded() }
      let margin = line.map { String(decoding: bytes[$0.lowerBound..<start], as: UTF8.self) }
      guard act(on: tag, margin: margin) else { return }
    }
    keep(position..<bytes.count)
    flush()
    if let open = sections.last {
      report(
        "the section '\(open.name)' is not closed",
        at: open.offset,
        remedy: "Put {{/\(open.name)}} where it ends."
      )
    }
  }

  /// Does what a tag says; false if the rest of the template cannot be read.
  private mutating func act(on tag: Tag, margin: String?) -> Bool {
    switch tag.kind {
    case "!": break
    case "=": return setDelimiters(tag)
    case ">":
      flush()
      let outer = margin.map { indentation + $0 } ?? ""
      let partial = Template.Partial(
        name: tag.content,
        indentation: outer,
        offset: tag.start
      )
      template.instructions.append(.partial(partial))
    case "#", "^":
      flush()
      sections.append((template.instructions.count, tag.content, tag.start))
      guard sections.count <= Self.maximumDepth else {
        report("sections are nested too deep", at: tag.start, remedy: "Use partials instead.")
        return false
      }
      template.instructions.append(
        tag.kind == "#" ? .section(tag.key, end: 0) : .inverted(tag.key, end: 0)
      )
    case "/":
      flush()
      return close(tag)
    default:
      flush()
      template.instructions.append(.value(tag.key, isEscaped: tag.kind == nil))
    }
    return true
  }

  private mutating func close(_ tag: Tag) -> Bool {
    guard let section = sections.popLast() else {
      report(
        "no section is open that {{/\(tag.content)}} could close",
        at: tag.start,
        remedy: "Remove it, or put {{#\(tag.content)}} where the section begins."
      )
      return false
    }
    guard section.name == tag.content else {
      report(
        "the section '\(section.name)' is open where '\(tag.content)' is closed",
        at: tag.start,
        remedy: "Write {{/\(section.name)}} here."
      )
      return false
    }
    let end = template.instructions.count
    switch template.instructions[section.instruction] {
    case .section(let key, _): template.instructions[section.instruction] = .section(key, end: end)
    case .inverted(let key, _):
      template.instructions[section.instruction] = .inverted(key, end: end)
    case .text, .value, .partial: break
    }
    return true
  }

  private mutating func setDelimiters(_ tag: Tag) -> Bool {
    let parts = tag.content.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" })
    guard parts.count == 2, !parts.contains(where: { $0.contains("=") }) else {
      report(
        "a change of delimiters needs two of them",
        at: tag.start,
        remedy: "Write {{=<% %>=}}, for example."
      )
      return false
    }
    opening = Array(parts[0].utf8)
    closing = Array(parts[1].utf8)
    return true
  }
}

// MARK: - Tags

extension TemplateParser {
  private struct Tag {
    /// The character after the opening delimiter that says what the tag does; `nil` if it is a name.
    var kind: Unicode.Scalar?
    var content: String
    var start: Int
    var end: Int

    var key: Template.Key {
      let path = content == "." ? [] : content.split(separator: ".").map(String.init)
      return Template.Key(path: path, offset: start)
    }

    /// Whether the tag takes its line with it if it has it to itself.
    var canStandAlone: Bool {
      switch kind {
      case "!", "=", ">", "#", "^", "/": true
      default: false
      }
    }
  }

  private mutating func readTag(at start: Int) -> Tag? {
    var contentStart = start + opening.count
    while contentStart < bytes.count, bytes[contentStart] == UInt8(ascii: " ") { contentStart += 1 }
    var kind: Unicode.Scalar?
    var ending = closing
    if contentStart < bytes.count {
      let scalar = Unicode.Scalar(bytes[contentStart])
      switch scalar {
      case "!", ">", "#", "^", "/", "&": kind = scalar
      case "=":
        kind = scalar
        ending = [UInt8(ascii: "=")] + closing
      case "{":
        kind = scalar
        ending = [UInt8(ascii: "}")] + closing
      default: break
      }
    }
    if kind != nil { contentStart += 1 }
    guard let contentEnd = find(ending, from: contentStart) else {
      report(
        "the tag is not closed",
        at: start,
        remedy: "Put \(String(decoding: ending, as: UTF8.self)) at its end."
      )
      return nil
    }
    let content = String(decoding: trimmed(contentStart..<contentEnd), as: UTF8.self)
    guard !content.isEmpty || kind == "!" else {
      report("the tag is empty", at: start, remedy: "Name a value in it.")
      return nil
    }
    return Tag(kind: kind, content: content, start: start, end: contentEnd + ending.count)
  }

  /// The line that a tag has to itself, its line break included.
  private func standaloneLine(of tag: Tag) -> Range<Int>? {
    guard tag.canStandAlone else { return nil }
    var start = tag.start
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.end
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var content = bytes[range]
    while let first = content.first, isBlank(first) || first == UInt8(ascii: "\n") {
      content.removeFirst()
    }
    while let last = content.last, isBlank(last) || last == UInt8(ascii: "\n") {
      content.removeLast()
    }
    return content
  }

  private func find(_ needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, start <= bytes.count else { return nil }
    var index = start
    while index + needle.count <= bytes.count {
      if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}

// MARK: - Text

extension TemplateParser {
  /// Adds a part of the source to the pending text, indenting each line that is not empty.
  private mutating func keep(_ range: Range<Int>) {
    guard !indentation.isEmpty else {
      pending += String(decoding: bytes[range], as: UTF8.self)
      return
    }
    var rest = range.lowerBound
    while rest < range.upperBound {
      var end = rest
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      if end > rest { indentIfNeeded() }
      if end < range.upperBound {
        end += 1
        isAtLineStart = true
      }
      pending += String(decoding: bytes[rest..<end], as: UTF8.self)
      rest = end
    }
  }

  private mutating func indentIfNeeded() {
    if isAtLineStart { pending += indentation }
    isAtLineStart = false
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    template.instructions.append(.text(pending))
    pending = ""
  }

  private mutating func report(_ message: String, at offset: Int, remedy: String) {
    diagnostics.append(
      .error("template-syntax", message, at: source.location(of: offset), remedy: remedy)
    )
  }
}
