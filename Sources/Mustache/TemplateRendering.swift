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
    guard let template = instances[Instance(name: name, indentation: "")] else {
      diagnostics.append(.error("template-missing", "there is no template '\(name)'"))
      return ""
    }
    var renderer = TemplateRenderer(library: self, stack: [value])
    renderer.render(template, template.instructions.indices, depth: 0)
    diagnostics += renderer.diagnostics
    return renderer.output
  }
}

/// Fills one template and those that it uses.
private struct TemplateRenderer {
  let library: TemplateLibrary
  /// The values that surround the present place, the innermost last.
  var stack: [MustacheValue]
  var output = ""
  var diagnostics: [Diagnostic] = []
  /// The places of what has been reported already.
  private var reported: Set<String> = []

  /// Whether a template uses itself without an end, so that no other is shown any more: two uses in
  /// one template would be shown more often than time allows.
  private var isEndless = false

  /// How deep templates can use each other: what exceeds it uses itself.
  private static let maximumDepth = 50

  init(library: TemplateLibrary, stack: [MustacheValue]) {
    self.library = library
    self.stack = stack
  }

  mutating func render(_ template: Template, _ range: Range<Int>, depth: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let current = index
      index += 1
      switch template.instructions[current] {
      case .text(let text):
        output += text
      case .value(let key, let isEscaped):
        write(value(key, in: template), isEscaped: isEscaped)
      case .section(let key, let end):
        renderSection(value(key, in: template), template, index..<end, depth: depth)
        index = end
      case .inverted(let key, let end):
        if value(key, in: template)?.isTrue != true {
          render(template, index..<end, depth: depth)
        }
        index = end
      case .partial(let partial):
        renderPartial(partial, in: template, depth: depth)
      }
    }
  }

  private mutating func renderSection(
    _ value: MustacheValue?,
    _ template: Template,
    _ range: Range<Int>,
    depth: Int
  ) {
    guard let value, value.isTrue else { return }
    switch value {
    case .list(let elements):
      for element in elements {
        stack.append(element)
        render(template, range, depth: depth)
        stack.removeLast()
      }
    case .flag:
      render(template, range, depth: depth)
    case .text, .object:
      stack.append(value)
      render(template, range, depth: depth)
      stack.removeLast()
    }
  }

  private mutating func renderPartial(
    _ partial: Template.Partial,
    in template: Template,
    depth: Int
  ) {
    guard !isEndless, library.sources[partial.name] != nil else { return }
    let instance = TemplateLibrary.Instance(
      name: partial.name,
      indentation: partial.indentation
    )
    guard depth < Self.maximumDepth, let inner = library.instances[instance] else {
      isEndless = true
      return report(
        "the template '\(partial.name)' uses itself without an end",
        id: "template-recursion",
        in: template,
        at: partial.offset,
        remedy: "Put it in a section that is empty at last."
      )
    }
    render(inner, inner.instructions.indices, depth: depth + 1)
  }

  private mutating func write(_ value: MustacheValue?, isEscaped: Bool) {
    switch value {
    case .text(let text):
      if isEscaped { output.appendEscapingHTML(text) } else { output += text }
    case .flag(let flag): output += flag ? "true" : "false"
    case .list, .object, nil: break
    }
  }
}

// MARK: - Look-up

extension TemplateRenderer {
  private mutating func value(_ key: Template.Key, in template: Template) -> MustacheValue? {
    guard let first = key.path.first else { return stack.last }
    var index = stack.count - 1
    while index >= 0 {
      if case .object(let context) = stack[index], var value = context.value(forKey: first) {
        for name in key.path.dropFirst() {
          guard case .object(let inner) = value, let next = inner.value(forKey: name) else {
            reportUnknown(key, in: template)
            return nil
          }
          value = next
        }
        return value
      }
      index -= 1
    }
    reportUnknown(key, in: template)
    return nil
  }

  private mutating func reportUnknown(_ key: Template.Key, in template: Template) {
    guard library.strictness == .strict else { return }
    var keys: [String] = []
    for case .object(let context) in stack.reversed() {
      for key in context.keys where !keys.contains(key) { keys.append(key) }
    }
    let name = key.path.joined(separator: ".")
    let guess = nearest(to: name, in: keys).map { "Did you mean '\($0)'?" }
    report(
      "there is no value '\(name)' here",
      id: "template-unknown-key",
      in: template,
      at: key.offset,
      remedy: guess ?? "There are: \(keys.joined(separator: ", "))."
    )
  }

  private mutating func report(
    _ message: String,
    id: String,
    in template: Template,
    at offset: Int,
    remedy: String
  ) {
    guard reported.insert("\(template.name):\(offset)").inserted else { return }
    let location = library.sources[template.name]?.location(of: offset)
    diagnostics.append(.error(id, message, at: location, remedy: remedy))
  }
}

extension String {
  /// Appends a text with the characters escaped that mean something in HTML.
  fileprivate mutating func appendEscapingHTML(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      default: unicodeScalars.append(scalar)
      }
    }
  }
}
