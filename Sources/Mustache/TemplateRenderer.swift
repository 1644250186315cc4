import Diagnostics

/// Shows one view through one template.
struct TemplateRenderer {
  /// What stands around a key, from the outside in.
  private enum Frame {
    case view(any View)
    case text(String)
  }

  let templates: [String: Template]
  private(set) var output = ""
  private(set) var diagnostics: [Diagnostic] = []
  private var frames: [Frame] = []
  /// How many partials are being shown inside one another.
  private var depth = 0
  private var reported: Set<Template.Place> = []

  init(templates: [String: Template]) {
    self.templates = templates
  }

  /// Shows a view.
  mutating func render(_ name: String, _ view: any View) {
    frames = [.view(view)]
    guard let template = templates[name] else { return }
    render(template, 0..<template.steps.count)
  }

  private mutating func render(_ template: Template, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch template.steps[index] {
      case .text(let text): output += text
      case .variable(let key, let isEscaped):
        if case .text(let text?) = look(up: key) { output += isEscaped ? text.escaped : text }
      case .partial(let name):
        guard let partial = templates[name], depth < Self.deepest else { break }
        depth += 1
        render(partial, 0..<partial.steps.count)
        depth -= 1
      case .section(let key, let isInverted, let end):
        section(template, (index + 1)..<end, look(up: key), isInverted)
        index = end
        continue
      }
      index += 1
    }
  }

  private mutating func section(
    _ template: Template,
    _ body: Range<Int>,
    _ value: ViewValue,
    _ isInverted: Bool
  ) {
    if isInverted {
      if value.isEmpty { render(template, body) }
      return
    }
    switch value {
    case .flag(let shows): if shows { render(template, body) }
    case .text(let text): if let text { within(.text(text)) { $0.render(template, body) } }
    case .view(let view): if let view { within(.view(view)) { $0.render(template, body) } }
    case .list(let views):
      for view in views { within(.view(view)) { $0.render(template, body) } }
    case .texts(let texts):
      for text in texts { within(.text(text)) { $0.render(template, body) } }
    }
  }

  private mutating func within(_ frame: Frame, _ body: (inout TemplateRenderer) -> Void) {
    frames.append(frame)
    body(&self)
    frames.removeLast()
  }

  private mutating func look(up key: Template.Key) -> ViewValue {
    guard let first = key.parts.first else {
      switch frames.last {
      case .text(let text): return .text(text)
      case .view(let view): return .view(view)
      case nil: return .text(nil)
      }
    }
    for frame in frames.reversed() {
      guard case .view(let view) = frame, var value = view.value(first) else { continue }
      for part in key.parts.dropFirst() {
        guard case .view(let inner?) = value, let next = inner.value(part) else {
          return .text(nil)
        }
        value = next
      }
      return value
    }
    report(first, key.place)
    return .text(nil)
  }

  private mutating func report(_ key: String, _ place: Template.Place) {
    guard reported.insert(place).inserted else { return }
    var keys: [String] = []
    for frame in frames.reversed() {
      if case .view(let view) = frame { keys += type(of: view).keys }
    }
    let meant = nearest(to: key, in: keys)
    diagnostics.append(
      .error(
        "template-unknown-key", "there is nothing called '\(key)' here", at: place.location,
        remedy: meant.map { "Did you mean '\($0)'?" }
          ?? "Known here: \(keys.joined(separator: ", "))."))
  }

  /// More than any sensible nesting; ends partials that include themselves for ever.
  private static let deepest = 200
}

extension ViewValue {
  /// Whether a section of this is hidden.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text == nil
    case .flag(let flag): !flag
    case .list(let views): views.isEmpty
    case .texts(let texts): texts.isEmpty
    case .view(let view): view == nil
    }
  }
}

extension String {
  /// The text with the characters that mean something in HTML escaped.
  fileprivate var escaped: String {
    var result = ""
    for character in self {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }
}
