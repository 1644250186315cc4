import Diagnostics
import Mustache
import SDKModel
import SwiftEmitter

/// Writes the reference of an API as pages: what each call takes and gives, how it is written in
/// Swift, and a console to try it. It touches no disk.
///
/// The pages need no server and load nothing from elsewhere.
public struct ReferenceSite: Sendable {
  private let templates: TemplateLibrary
  private let assets: [GeneratedFile]

  /// Prepares to write through templates.
  ///
  /// - Parameters:
  ///   - templates: the templates of the pages.
  ///   - assets: style sheets and scripts, which are copied as they are.
  public init(templates: TemplateLibrary, assets: [GeneratedFile]) {
    self.templates = templates
    self.assets = assets
  }

  /// The files of the site, made on all cores at once.
  ///
  /// - Parameter model: a model that was made with its examples.
  public func files(
    for model: SDKModel,
    stamp: GenerationStamp
  ) async -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
    let site = SiteContext(model)
    let pages = PageViews(site: site, stamp: stamp, plan: NavigationPlan(site))
    let made = await site.paths.indices.map { $0 as Int? }.concurrentMap { index in
      rendered(pages, index)
    }
    let index = rendered(pages, nil)
    let search = GeneratedFile(path: "assets/search-index.js", text: SearchIndex.script(site))
    var seen: Set<Diagnostic> = []
    let found = (made + [index]).flatMap(\.diagnostics).filter { seen.insert($0).inserted }
    let all = [index.file] + made.map(\.file) + [search] + assets
    return (all, found)
  }

  /// A page as text, and what was wrong with its templates.
  private struct Rendered: Sendable {
    var file: GeneratedFile
    var diagnostics: [Diagnostic]
  }

  private func rendered(_ pages: PageViews, _ index: Int?) -> Rendered {
    var diagnostics: [Diagnostic] = []
    let path = index.map { pages.site.paths[$0] } ?? "index.html"
    let text = templates.render("page", with: pages.page(index), diagnostics: &diagnostics)
    return Rendered(file: GeneratedFile(path: path, text: text), diagnostics: diagnostics)
  }
}

/// Makes the values of pages.
struct PageViews: Sendable {
  let site: SiteContext
  let stamp: GenerationStamp
  let plan: NavigationPlan

  /// The page of a call, or the index for `nil`.
  func page(_ index: Int?) -> PageView {
    let model = site.model
    let root = index == nil ? "" : "../"
    let call = index.map { site.snippets.calls[$0] }
    return PageView(
      title: index.map { site.titles[$0] } ?? model.title, siteTitle: model.title,
      version: model.version,
      summary: String(
        Markdown.plain(call.map { $0.operation.description } ?? model.description).prefix(200)),
      root: root, generator: stamp.generator, spec: stamp.spec, storageKey: model.name,
      navigation: plan.sections.map {
        NavigationView($0, of: site, root: root, current: index)
      },
      operation: index.map { OperationPage(site: site, index: $0, plan: plan).view() },
      index: index == nil ? self.index : nil)
  }

  private var index: IndexView {
    IndexView(
      description: Markdown.html(site.model.description, heading: 2),
      count: site.snippets.calls.count, module: site.model.name,
      sections: plan.sections.map {
        NavigationView($0, of: site, root: "", current: nil, showsAll: true)
      })
  }
}
