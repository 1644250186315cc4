import Diagnostics
import Mustache
import SDKModel

/// Writes a model as Swift: values for templates, and templates into text. It touches no disk.
public struct SwiftEmitter: Sendable {
  let templates: TemplateLibrary
  let module: String?
  private let sharding: Sharding?

  /// Prepares to write through templates.
  ///
  /// - Parameters:
  ///   - templates: the built-in templates, or others with the same keys.
  ///   - module: the module that the code becomes part of, if that is not named as the SDK.
  ///   - sharding: how many files to write, where that must not depend on the model.
  public init(templates: TemplateLibrary, module: String? = nil, sharding: Sharding? = nil) {
    self.templates = templates
    self.module = module
    self.sharding = sharding
  }

  /// The files of the SDK, each ready to be written.
  public func files(
    for model: SDKModel,
    stamp: GenerationStamp,
    diagnostics: inout [Diagnostic]
  ) -> [GeneratedFile] {
    let plan = FilePlan(EmissionContext(model, module: module))
    let sections = plan.sections.map(rendered)
    let files = contents(of: plan, sections, model, stamp).map(rendered)
    diagnostics += Self.findings(sections.flatMap(\.diagnostics) + files.flatMap(\.diagnostics))
    return files.map(\.file)
  }

  /// The files of the SDK, their sections made on all cores at once. The result is the same.
  public func concurrentFiles(
    for model: SDKModel,
    stamp: GenerationStamp
  ) async -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
    let plan = FilePlan(EmissionContext(model, module: module))
    let sections = await plan.sections.concurrentMap { rendered($0) }
    let files = await contents(of: plan, sections, model, stamp).concurrentMap { rendered($0) }
    let found = Self.findings(sections.flatMap(\.diagnostics) + files.flatMap(\.diagnostics))
    return (files.map(\.file), found)
  }

  /// A section as text, and what was wrong with its templates.
  private struct Rendered: Sendable {
    var text: String
    var diagnostics: [Diagnostic]
  }

  private func rendered(_ section: FilePlan.Section) -> Rendered {
    var diagnostics: [Diagnostic] = []
    let text = templates.render(
      section.template, with: .object(section.view()), diagnostics: &diagnostics)
    return Rendered(text: text, diagnostics: diagnostics)
  }

  /// A file before it is text.
  private struct Content: Sendable {
    var path: String
    var view: FileView
  }

  private func rendered(_ content: Content) -> (file: GeneratedFile, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let text = templates.render("file", with: content.view, diagnostics: &diagnostics)
    return (GeneratedFile(path: content.path, text: text), diagnostics)
  }

  private func contents(
    of plan: FilePlan,
    _ rendered: [Rendered],
    _ model: SDKModel,
    _ stamp: GenerationStamp
  ) -> [Content] {
    let texts = rendered.map(\.text)
    let named = Array(zip(plan.sections.map(\.file), texts))
    let files = sharding.map { shards(of: texts, $0) } ?? grouped(named)
    return files.enumerated().map { index, file in
      Content(
        path: file.0,
        view: FileView(model, stamp: stamp, sections: file.1, isRoot: index == 0))
    }
  }

  private func grouped(_ sections: [(file: String, text: String)]) -> [(String, [String])] {
    var order: [String] = []
    var files: [String: [String]] = [:]
    for section in sections {
      if files[section.file] == nil { order.append(section.file) }
      files[section.file, default: []].append(section.text)
    }
    return order.map { ($0, files[$0] ?? []) }
  }

  /// Deals the sections out so that all files have about the same size: the largest first, each to
  /// the smallest file so far.
  private func shards(of sections: [String], _ sharding: Sharding) -> [(String, [String])] {
    var sizes = Array(repeating: 0, count: sharding.count)
    var members: [[Int]] = Array(repeating: [], count: sharding.count)
    let order = sections.indices.sorted {
      (sections[$1].utf8.count, $0) < (sections[$0].utf8.count, $1)
    }
    for index in order {
      let smallest = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      sizes[smallest] += sections[index].utf8.count
      members[smallest].append(index)
    }
    return members.enumerated().map { number, indices in
      ("\(sharding.name)-\(number).swift", indices.sorted().map { sections[$0] })
    }
  }

  /// What is wrong with the templates, each thing once.
  static func findings(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }
}
