import Diagnostics

/// Templates that can include one another.
public struct TemplateSet: Sendable {
  /// The parsed templates, those moved in for a partial under names of their own.
  private var templates: [String: Template] = [:]

  /// Parses templates by name; what is wrong with them goes into `diagnostics`.
  public init(_ sources: [String: String], diagnostics: inout [Diagnostic]) {
    var pending = sources.keys.sorted().map {
      TemplateParser.Inclusion(
        name: $0, indentation: "", place: .init(template: $0, line: 1, column: 1))
    }
    while let next = pending.popLast() {
      guard templates[next.variant] == nil else { continue }
      guard let source = sources[next.name] else {
        templates[next.variant] = Template(steps: [])
        diagnostics.append(Self.unknown(next, among: sources.keys.sorted()))
        continue
      }
      guard next.indentation.utf8.count <= Self.deepestIndentation else {
        diagnostics.append(
          .error(
            "template-recursion", "the partial '\(next.name)' includes itself, moved in each time",
            at: next.place.location, remedy: "Include it without indentation."))
        continue
      }
      var parser = TemplateParser(name: next.name, source: source, indentation: next.indentation)
      templates[next.variant] = parser.parse()
      diagnostics += parser.diagnostics
      pending += parser.inclusions
    }
  }

  private static let deepestIndentation = 200

  private static func unknown(
    _ inclusion: TemplateParser.Inclusion,
    among names: [String]
  ) -> Diagnostic {
    let meant = nearest(to: inclusion.name, in: names)
    return .error(
      "template-unknown-partial", "there is no template '\(inclusion.name)'",
      at: inclusion.place.location,
      remedy: meant.map { "Did you mean '\($0)'?" } ?? "Add it, or remove the tag.")
  }

  /// Shows a view through a template. A key that no view in reach has is an error, once for each
  /// place in a template.
  public func render(_ name: String, _ view: any View, diagnostics: inout [Diagnostic]) -> String {
    var renderer = TemplateRenderer(templates: templates)
    renderer.render(name, view)
    diagnostics += renderer.diagnostics
    return renderer.output
  }
}

extension Template.Place {
  var location: SourceLocation {
    SourceLocation(file: template + ".mustache", line: line, column: column)
  }
}
