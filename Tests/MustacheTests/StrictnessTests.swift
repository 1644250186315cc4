import Diagnostics
import Mustache
import Testing

/// What a template's author is told about mistakes.
@Suite struct StrictnessTests {
  struct Pet: MustacheContext {
    var name: String
    var toys: [String] = []

    var keys: [String] { ["name", "toys"] }

    func value(forKey key: String) -> MustacheValue? {
      switch key {
      case "name": .text(name)
      case "toys": .list(toys)
      default: nil
      }
    }
  }

  /// What is said about a template, be it when parsing or when filling it.
  private func findings(_ template: String, partials: [String: String] = [:]) -> [String] {
    var sources = [TemplateSource(name: "main", file: "main.mustache", text: template)]
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
      sources.append(TemplateSource(name: name, file: name + ".mustache", text: text))
    }
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    _ = library.render("main", with: Pet(name: "Rex", toys: ["a", "b"]), diagnostics: &diagnostics)
    return diagnostics.map(\.description)
  }

  @Test func unknownKeyNamesTheNearest() {
    #expect(
      findings("{{name}}\n  {{{nane}}}") == [
        "main.mustache:2:3: error: there is no value 'nane' here; Did you mean 'name'?"
      ]
    )
  }

  @Test func unknownKeyOfASectionListsWhatThereIs() {
    #expect(
      findings("{{#cats}}{{/cats}}") == [
        "main.mustache:1:1: error: there is no value 'cats' here; There are: name, toys."
      ]
    )
  }

  @Test func unknownKeyIsToldOnceAndNotForEachElement() {
    #expect(findings("{{#toys}}{{x}}{{/toys}}").count == 1)
  }

  @Test func unknownKeyBehindADot() {
    #expect(findings("{{name.first}}").count == 1)
  }

  @Test func unknownPartial() {
    #expect(
      findings("{{> toyz}}", partials: ["toys": ""]) == [
        "main.mustache:1:1: error: there is no template 'toyz'; Did you mean 'toys'?"
      ]
    )
  }

  @Test func sectionsThatDoNotMatch() {
    #expect(
      findings("{{#name}}\n") == [
        "main.mustache:1:1: error: the section 'name' is not closed; "
          + "Put {{/name}} where it ends."
      ]
    )
    #expect(findings("a {{/name}}").first?.hasPrefix("main.mustache:1:3: error: no") == true)
    #expect(
      findings("{{#name}}{{^toys}}{{/name}}").first?
        .hasSuffix("is closed; Write {{/toys}} here.") == true
    )
  }

  @Test func tagsThatAreNotClosedOrEmpty() {
    #expect(findings("{{name").first?.hasSuffix("Put }} at its end.") == true)
    #expect(findings("{{{name}}").first?.hasSuffix("Put }}} at its end.") == true)
    #expect(findings("{{ }}").first?.hasSuffix("Name a value in it.") == true)
    #expect(findings("{{=a=}}").first?.contains("two of them") == true)
  }

  @Test func endlessRecursionEnds() {
    #expect(findings("{{> main}}").count == 1)
    #expect(findings("{{> main}}{{> main}}{{> main}}").count == 1)
    #expect(findings(" {{> main}}\n").count == 1)
  }

  @Test func deepSectionsAreRefused() {
    let open = String(repeating: "{{#name}}", count: 500)
    #expect(findings(open).contains { $0.contains("nested too deep") })
  }

  @Test func locationsCountScalars() {
    #expect(findings("é🦊 {{nane}}").first?.hasPrefix("main.mustache:1:4:") == true)
  }

  @Test func emptyLinesAreNotIndented() {
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(
      [
        TemplateSource(name: "main", file: "", text: "  {{> inner}}\n"),
        TemplateSource(name: "inner", file: "", text: "a\n\n{{#toys}}\n{{{.}}}\n{{/toys}}\n"),
      ],
      diagnostics: &diagnostics
    )
    let pet = Pet(name: "", toys: ["x", "y"])
    let text = library.render("main", with: pet, diagnostics: &diagnostics)
    #expect(text == "  a\n\n  x\n  y\n")
  }
}
