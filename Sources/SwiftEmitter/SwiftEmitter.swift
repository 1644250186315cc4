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
    let plan = FilePlan(
      EmissionContext(model, module: module), isSharded: sharding != nil)
    let sections = plan.sections.map(rendered)
    let files = contents(of: plan, sections, model, stamp).map(rendered)
    diagnostics += plan.diagnostics
    diagnostics += Self.findings(sections.flatMap(\.diagnostics) + files.flatMap(\.diagnostics))
    return files.map(\.file)
  }

  /// The files of the SDK, their sections made on all cores at once. The result is the same.
  public func concurrentFiles(
    for model: SDKModel,
    stamp: GenerationStamp
  ) async -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
    let plan = FilePlan(
      EmissionContext(model, module: module), isSharded: sharding != nil)
    let sections = await plan.sections.concurrentMap { rendered($0) }
    let files = await contents(of: plan, sections, model, stamp).concurrentMap { rendered($0) }
    let found = Self.findings(sections.flatMap(\.diagnostics) + files.flatMap(\.diagnostics))
    return (files.map(\.file), plan.diagnostics + found)
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
    let files =
      sharding.map { shards(of: zip(plan.sections.map(\.key), texts), $0) }
      ?? grouped(Array(zip(plan.sections.map(\.file), texts)))
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

  /// Deals the sections out, each to the file that follows from what it is alone. So a change of one
  /// section changes one file, and a section that comes or goes moves no other. In a file they stand
  /// in the order of what they are.
  private func shards(
    of sections: some Sequence<(String, String)>, _ sharding: Sharding
  ) -> [(String, [String])] {
    var files: [[String]] = Array(repeating: [], count: sharding.count)
    for (key, text) in sections.sorted(by: { $0.0 < $1.0 }) {
      files[Int(stableHash(key) % UInt64(sharding.count))].append(text)
    }
    return files.enumerated().map { ("\(sharding.name)-\($0).swift", $1) }
  }

  /// What is wrong with the templates, each thing once.
  static func findings(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }
}
