import Diagnostics
import Mustache
import SDKModel

/// Writes a model as Swift: values for templates, and templates into text. It touches no disk.
public struct SwiftEmitter: Sendable {
  private let templates: TemplateLibrary
  private let module: String?
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
    return files(of: plan, plan.sections.map(rendered), model, stamp, &diagnostics)
  }

  /// The files of the SDK, their sections made on all cores at once. The result is the same.
  public func concurrentFiles(
    for model: SDKModel,
    stamp: GenerationStamp
  ) async -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
    let plan = FilePlan(EmissionContext(model, module: module))
    let sections = await withTaskGroup(of: (Int, Rendered).self) { group in
      for (index, section) in plan.sections.enumerated() {
        group.addTask { (index, rendered(section)) }
      }
      var sections: [Rendered?] = Array(repeating: nil, count: plan.sections.count)
      for await (index, section) in group { sections[index] = section }
      return sections.compactMap { $0 }
    }
    var diagnostics: [Diagnostic] = []
    let files = files(of: plan, sections, model, stamp, &diagnostics)
    return (files, diagnostics)
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

  private func files(
    of plan: FilePlan,
    _ rendered: [Rendered],
    _ model: SDKModel,
    _ stamp: GenerationStamp,
    _ diagnostics: inout [Diagnostic]
  ) -> [GeneratedFile] {
    var findings = rendered.flatMap(\.diagnostics)
    let texts = rendered.map(\.text)
    let named = Array(zip(plan.sections.map(\.file), texts))
    let files = sharding.map { shards(of: texts, $0) } ?? grouped(named)
    let result = files.enumerated().map { index, file in
      let (path, sections) = file
      let view = FileView(model, stamp: stamp, sections: sections, isRoot: index == 0)
      return GeneratedFile(
        path: path, text: templates.render("file", with: view, diagnostics: &findings))
    }
    diagnostics += Self.unique(findings)
    return result
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

  private static func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }
}
