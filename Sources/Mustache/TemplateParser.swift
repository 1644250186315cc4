import Diagnostics

/// Reads the Mustache language.
struct TemplateParser {
  /// A partial that a template includes, and how far its lines are moved in.
  struct Inclusion: Hashable {
    var name: String
    var indentation: String
    var place: Template.Place

    /// The name under which the moved-in partial is kept.
    var variant: String { indentation.isEmpty ? name : name + "\n" + indentation }
  }

  private(set) var inclusions: [Inclusion] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let name: String
  private let source: [UInt8]
  private let indentation: [UInt8]
  private var position = 0
  private var line = 1
  private var column = 1
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var steps: [Template.Step] = []
  private var openSections: [(key: Template.Key, step: Int)] = []
  private var pendingText: [UInt8] = []
  /// Whether nothing but white space came in this line so far, tags apart.
  private var isAtLineStart = true

  /// Prepares to read `source`, each line of which is moved in by `indentation`.
  init(name: String, source: String, indentation: String) {
    self.name = name
    self.source = Array(source.utf8)
    self.indentation = Array(indentation.utf8)
  }

  /// Reads the whole template.
  mutating func parse() -> Template {
    if !source.isEmpty { pendingText = indentation }
    while position < source.count {
      if starts(with: opening) { readTag() } else { readText() }
    }
    flush()
    if let open = openSections.last {
      fail("the section '\(open.key.parts.joined(separator: "."))' is not closed", at: open.key.place)
    }
    return Template(steps: openSections.isEmpty ? steps : [])
  }

  private var place: Template.Place { Template.Place(template: name, line: line, column: column) }

  private func starts(with text: [UInt8], at offset: Int? = nil) -> Bool {
    source[(offset ?? position)...].starts(with: text)
  }

  private mutating func advance(_ count: Int) {
    for _ in 0..<count where position < source.count {
      if source[position] == .newline {
        line += 1
        column = 1
      } else {
        column += 1
      }
      position += 1
    }
  }

  private mutating func readText() {
    let byte = source[position]
    advance(1)
    pendingText.append(byte)
    if byte == .newline {
      isAtLineStart = true
      if position < source.count { pendingText += indentation }
    } else if !byte.isBlank {
      isAtLineStart = false
    }
  }

  private mutating func flush() {
    if !pendingText.isEmpty { steps.append(.text(String(decoding: pendingText, as: UTF8.self))) }
    pendingText = []
  }

  private mutating func fail(_ message: String, at place: Template.Place) {
    diagnostics.append(
      .error(
        "template-syntax", message,
        at: SourceLocation(file: place.template, line: place.line, column: place.column),
        remedy: "Mend the template."))
  }

  private mutating func readTag() {
    let start = place
    let tagStart = position
    advance(opening.count)
    let sigil = position < source.count ? Character(Unicode.Scalar(source[position])) : " "
    var end = closing
    if sigil == "{" { end = [UInt8(ascii: "}")] + closing }
    if sigil == "=" { end = [UInt8(ascii: "=")] + closing }
    let isMarked = "#^/>!&={".contains(sigil)
    let contentStart = position + (isMarked ? 1 : 0)
    guard
      let contentEnd = (contentStart..<max(contentStart, source.count)).first(where: {
        starts(with: end, at: $0)
      })
    else {
      fail("this tag is not closed", at: start)
      position = source.count
      return
    }
    let content = String(decoding: source[contentStart..<contentEnd].trimmed, as: UTF8.self)
    let tagEnd = contentEnd + end.count
    let canStandAlone = isMarked && sigil != "&" && sigil != "{"
    let standsAlone = canStandAlone && isAtLineStart && isBlankToLineEnd(tagEnd)
    var lead = ""
    if standsAlone {
      lead = takeLineLead(before: tagStart)
    } else {
      isAtLineStart = false
    }
    advance(tagEnd - position)
    handle(sigil, content, start: start, lead: standsAlone ? lead : "")
    if standsAlone { skipLineEnd() }
  }

  /// Acts on one tag.
  private mutating func handle(
    _ sigil: Character,
    _ content: String,
    start: Template.Place,
    lead: String
  ) {
    switch sigil {
    case "!": break
    case "=":
      let parts = content.utf8.split(whereSeparator: \.isBlank)
      guard parts.count == 2 else { return fail("a change of delimiters takes two", at: start) }
      opening = Array(parts[0])
      closing = Array(parts[1])
    case ">":
      flush()
      // The line's own indentation is in `lead` already when the template itself is moved in.
      let inclusion = Inclusion(name: content, indentation: lead, place: start)
      inclusions.append(inclusion)
      steps.append(.partial(inclusion.variant))
    case "#", "^":
      flush()
      let key = key(content, start)
      openSections.append((key, steps.count))
      steps.append(.section(key, isInverted: sigil == "^", end: 0))
    case "/":
      flush()
      guard let open = openSections.popLast() else {
        return fail("the section '\(content)' is closed, but was not opened", at: start)
      }
      guard open.key.parts.joined(separator: ".") == content || content == "." else {
        openSections.append(open)
        return fail(
          "'\(content)' is closed where '\(open.key.parts.joined(separator: "."))' is open",
          at: start)
      }
      if case .section(let key, let isInverted, _) = steps[open.step] {
        steps[open.step] = .section(key, isInverted: isInverted, end: steps.count)
      }
    case "{", "&":
      flush()
      steps.append(.variable(key(content, start), isEscaped: false))
    default:
      flush()
      steps.append(.variable(key(content, start), isEscaped: true))
    }
  }

  private func key(_ content: String, _ place: Template.Place) -> Template.Key {
    let parts = content == "." ? [] : content.split(separator: ".").map(String.init)
    return Template.Key(parts: parts, place: place)
  }

  private func isBlankToLineEnd(_ offset: Int) -> Bool {
    source[offset...].prefix { $0 != .newline }.allSatisfy(\.isBlank)
  }

  /// Takes the white space before a tag that stands alone out of the text; gives it back, the
  /// template's own indentation included.
  private mutating func takeLineLead(before tag: Int) -> String {
    let count = pendingText.reversed().prefix { $0 == .space || $0 == .tab }.count
    let lead = pendingText.suffix(count)
    pendingText.removeLast(count)
    return String(decoding: lead, as: UTF8.self)
  }

  private mutating func skipLineEnd() {
    while position < source.count {
      let isEnd = source[position] == .newline
      advance(1)
      if isEnd { break }
    }
    isAtLineStart = true
    if position < source.count { pendingText += indentation }
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let tab = UInt8(ascii: "\t")

  /// Whether the byte is white space; a carriage return belongs to the end of a line.
  fileprivate var isBlank: Bool {
    self == .space || self == .tab || self == .newline || self == UInt8(ascii: "\r")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    let head = drop(while: \.isBlank)
    return head.dropLast(head.reversed().prefix(while: \.isBlank).count)
  }
}
