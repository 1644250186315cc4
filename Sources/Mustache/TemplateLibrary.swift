import Diagnostics

/// Templates that can use each other, parsed and ready to be filled.
public struct TemplateLibrary: Sendable {
  /// What happens where a template asks for a value or a template that does not exist.
  public enum Strictness: Sendable {
    /// Nothing is written in its place, as the Mustache language has it.
    case lenient
    /// It is an error, which names what there is.
    case strict
  }

  let strictness: Strictness
  let sources: [String: TemplateSource]
  private(set) var program: TemplateProgram

  /// A template with an indentation.
  struct Instance: Hashable, Sendable {
    var name: String
    var indentation: String
  }

  /// How far templates within one another can be indented: what exceeds it uses itself.
  static let maximumIndentation = 100

  /// Parses templates. What is wrong with one is told in `diagnostics`.
  public init(
    _ sources: [TemplateSource],
    strictness: Strictness = .strict,
    diagnostics: inout [Diagnostic]
  ) {
    self.strictness = strictness
    self.sources = Dictionary(sources.map { ($0.name, $0) }) { _, last in last }
    program = TemplateProgram([:]) { _ in false }
    var instances: [Instance: Template] = [:]
    for source in sources where instances[Instance(name: source.name, indentation: "")] == nil {
      add(source, to: &instances, diagnostics: &diagnostics)
    }
    program = TemplateProgram(instances) { self.sources[$0] != nil }
  }

  /// Whether there is a template of that name.
  public func contains(_ name: String) -> Bool {
    sources[name] != nil
  }

  /// Parses a template, and those that it uses as indented as they are in it.
  private func add(
    _ source: TemplateSource,
    to instances: inout [Instance: Template],
    diagnostics: inout [Diagnostic]
  ) {
    var waiting = [Instance(name: source.name, indentation: "")]
    while let next = waiting.popLast() {
      guard instances[next] == nil, let source = sources[next.name] else { continue }
      // What is wrong with a template is told once, not once for each of its indentations.
      var found: [Diagnostic] = []
      let template = TemplateParser.parse(
        source,
        indentation: next.indentation,
        diagnostics: &found
      )
      if next.indentation.isEmpty { diagnostics += found }
      instances[next] = template
      for case .partial(let partial) in template.instructions {
        if sources[partial.name] == nil, next.indentation.isEmpty {
          reportMissing(partial, in: source, diagnostics: &diagnostics)
        } else if partial.indentation.utf8.count <= Self.maximumIndentation {
          waiting.append(Instance(name: partial.name, indentation: ""))
          waiting.append(Instance(name: partial.name, indentation: partial.indentation))
        }
      }
    }
  }

  private func reportMissing(
    _ partial: Template.Partial,
    in source: TemplateSource,
    diagnostics: inout [Diagnostic]
  ) {
    guard strictness == .strict else { return }
    let names = sources.keys.sorted()
    let guess = nearest(to: partial.name, in: names).map { "Did you mean '\($0)'?" }
    diagnostics.append(
      .error(
        "template-unknown-partial",
        "there is no template '\(partial.name)'",
        at: source.location(of: partial.offset),
        remedy: guess ?? "There are: \(names.joined(separator: ", "))."
      )
    )
  }
}
