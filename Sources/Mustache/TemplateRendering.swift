import Diagnostics

extension TemplateLibrary {
  /// Fills a template. What is wrong with it is told in `diagnostics`, each thing once.
  public func render(
    _ name: String,
    with context: some MustacheContext,
    diagnostics: inout [Diagnostic]
  ) -> String {
    render(name, with: .object(context), diagnostics: &diagnostics)
  }

  /// Fills a template with a value that `{{.}}` stands for.
  public func render(
    _ name: String,
    with value: MustacheValue,
    diagnostics: inout [Diagnostic]
  ) -> String {
    guard let instructions = program.templates[name] else {
      diagnostics.append(.error("template-missing", "there is no template '\(name)'"))
      return ""
    }
    // Buffers, as every use of an array would count a reference that all threads write to.
    return program.instructions.withUnsafeBufferPointer { code in
      program.text.withUnsafeBufferPointer { text in
        var renderer = TemplateRenderer(library: self, code: code, text: text, stack: [value])
        renderer.render(instructions, depth: 0)
        diagnostics += renderer.diagnostics
        return String(decoding: renderer.output, as: UTF8.self)
      }
    }
  }
}

/// Fills one template and those that it uses.
private struct TemplateRenderer {
  let library: TemplateLibrary
  let code: UnsafeBufferPointer<TemplateProgram.Instruction>
  let text: UnsafeBufferPointer<UInt8>
  /// The values that surround the present place, the innermost last.
  var stack: [MustacheValue]
  var output: [UInt8] = []
  var diagnostics: [Diagnostic] = []
  /// The places of what has been reported already.
  private var reported: Set<String> = []

  /// Whether a template uses itself without an end, so that no other is shown any more: two uses in
  /// one template would be shown more often than time allows.
  private var isEndless = false

  /// How deep templates can use each other: what exceeds it uses itself.
  private static let maximumDepth = 50

  init(
    library: TemplateLibrary,
    code: UnsafeBufferPointer<TemplateProgram.Instruction>,
    text: UnsafeBufferPointer<UInt8>,
    stack: [MustacheValue]
  ) {
    self.library = library
    self.code = code
    self.text = text
    self.stack = stack
  }

  mutating func render(_ range: Range<Int>, depth: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = code[index]
      index += 1
      switch instruction {
      case .text(let start, let end):
        output += UnsafeBufferPointer(rebasing: text[start..<end])
      case .value(let key, let isEscaped):
        write(value(key), isEscaped: isEscaped)
      case .section(let key, let end):
        if let value = value(key) { renderSection(value, index..<end, depth: depth) }
        index = end
      case .inverted(let key, let end):
        if value(key)?.isTrue != true { render(index..<end, depth: depth) }
        index = end
      case .partial(let use):
        renderPartial(use, depth: depth)
      }
    }
  }

  private mutating func renderSection(_ value: MustacheValue, _ range: Range<Int>, depth: Int) {
    switch value {
    case .list(let elements):
      for element in elements { render(range, within: element, depth: depth) }
    case .lines(let texts):
      for text in texts { render(range, within: .text(text), depth: depth) }
    case .flag(let flag):
      if flag { render(range, depth: depth) }
    case .text, .object:
      if value.isTrue { render(range, within: value, depth: depth) }
    }
  }

  private mutating func render(_ range: Range<Int>, within value: MustacheValue, depth: Int) {
    stack.append(value)
    render(range, depth: depth)
    stack.removeLast()
  }

  private mutating func renderPartial(_ use: Int, depth: Int) {
    guard !isEndless else { return }
    if depth < Self.maximumDepth, let range = library.program.uses[use].range {
      return render(range, depth: depth + 1)
    }
    isEndless = true
    let use = library.program.uses[use]
    report(
      "the template '\(use.name)' uses itself without an end",
      id: "template-recursion",
      in: use.template,
      at: use.offset,
      remedy: "Put it in a section that is empty at last."
    )
  }

  private mutating func write(_ value: MustacheValue?, isEscaped: Bool) {
    switch value {
    case .text(let text):
      if isEscaped { output.appendEscapingHTML(text) } else { output += text.utf8 }
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .list, .lines, .object, nil: break
    }
  }
}

// MARK: - Look-up

extension TemplateRenderer {
  private mutating func value(_ key: Int) -> MustacheValue? {
    guard let name = library.program.keys[key].name else { return stack.last }
    var index = stack.count - 1
    while index >= 0 {
      if case .object(let context) = stack[index], let value = context.value(forKey: name) {
        if library.program.keys[key].rest.isEmpty { return value }
        return follow(key, from: value)
      }
      index -= 1
    }
    reportUnknown(library.program.keys[key])
    return nil
  }

  /// The value at the end of a key of several names.
  private mutating func follow(_ key: Int, from start: MustacheValue) -> MustacheValue? {
    var value = start
    for name in library.program.keys[key].rest {
      guard case .object(let inner) = value, let next = inner.value(forKey: name) else {
        reportUnknown(library.program.keys[key])
        return nil
      }
      value = next
    }
    return value
  }

  private mutating func reportUnknown(_ key: TemplateProgram.Key) {
    guard library.strictness == .strict else { return }
    var keys: [String] = []
    for case .object(let context) in stack.reversed() {
      for key in context.keys where !keys.contains(key) { keys.append(key) }
    }
    let name = ([key.name ?? ""] + key.rest).joined(separator: ".")
    let guess = nearest(to: name, in: keys).map { "Did you mean '\($0)'?" }
    report(
      "there is no value '\(name)' here",
      id: "template-unknown-key",
      in: key.template,
      at: key.offset,
      remedy: guess ?? "There are: \(keys.joined(separator: ", "))."
    )
  }

  private mutating func report(
    _ message: String,
    id: String,
    in template: String,
    at offset: Int,
    remedy: String
  ) {
    guard reported.insert("\(template):\(offset)").inserted else { return }
    let location = library.sources[template]?.location(of: offset)
    diagnostics.append(.error(id, message, at: location, remedy: remedy))
  }
}

extension [UInt8] {
  /// Appends a text with the characters escaped that mean something in HTML.
  fileprivate mutating func appendEscapingHTML(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      default: append(byte)
      }
    }
  }
}
