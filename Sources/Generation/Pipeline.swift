import Bundling
import Diagnostics
import Mustache
import OpenAPIDocument
import Overlay
import SDKModel
import Swagger2
import SwiftEmitter
import Templates
import YAMLTree

/// The way from a description to the files of an SDK. Reads files; writes nothing.
package struct Pipeline {
  package var spec: String
  package var overlays: [String]
  package var configuration: String?
  package var templates: String?
  /// A folder of articles that become the documentation catalogue of the SDK.
  package var articles: String?
  /// The module that the code becomes part of, if that is not named as the SDK.
  package var module: String?
  package var sharding: Sharding?
  package var limits = YAMLLimits.default
  /// What of the documents that the description refers to may be read.
  package var access = SpecLoader.Access()

  /// What the description is to be read from, in the place of its file; `nil` for the file.
  package var content: [UInt8]?

  /// The revision that the description is read from, with what it refers to; `nil` for the disk.
  package var revision: GitRevision?
  /// The revisions that overlays and the configuration are read from; `nil` for the disk.
  package var overlayRevision: GitRevision?
  package var configurationRevision: GitRevision?

  /// Whether the SDK is to be put through its examples: every type can then be read and written,
  /// and the model tells what each schema became.
  package var isForVerification = false

  /// Whether the model is to be shown to readers: it then keeps the description's examples.
  package var isForReading = false

  /// What a run made.
  package struct Output {
    package var tree: YAMLTree
    package var document: Document
    package var model: SDKModel
    package var templates: TemplateLibrary
    package var files: [GeneratedFile]
    /// The files that show the calls, in a folder of their own; empty where none is asked for.
    package var snippets: [GeneratedFile]
  }

  /// How long each stage took.
  package private(set) var timings: [(stage: String, duration: Duration)] = []
  /// What the stages found.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The files that were read, and the documents that are referred to and could not be, in that
  /// order: whatever changes the output is one of them.
  package private(set) var files: [String] = []

  package init(spec: String, overlays: [String], configuration: String?, templates: String?) {
    self.spec = spec
    self.overlays = overlays
    self.configuration = configuration
    self.templates = templates
  }

  /// Reads the description with what it refers to and applies the overlays; `nil` after an error.
  /// - Parameter look: is shown the description as it was read, without what it refers to.
  package mutating func overlaidTree(
    firstShownTo look: (YAMLTree) -> Void = { _ in }
  ) -> YAMLTree? {
    let loader = SpecLoader(spec: spec, access: access, limit: limits.bytes, revision: revision)
    defer { files += loader.files }
    var bundler = Bundler(address: DocumentAddress(path: spec), load: loader.bytes)
    guard var tree = timed("read", { $0.parse($0.spec, in: $0.revision) }) else { return nil }
    look(tree)
    // Each stage edits the tree in place, as nobody else holds it meanwhile.
    guard let bundled = bundle(consume tree, with: &bundler) else { return nil }
    tree = bundled
    for overlay in overlays {
      guard let changed = timed("overlay", { $0.apply(overlay, to: tree) }) else { return nil }
      tree = changed
    }
    // An overlay can refer to other files, too.
    return overlays.isEmpty ? tree : bundle(consume tree, with: &bundler)
  }

  private mutating func bundle(
    _ tree: consuming YAMLTree,
    with bundler: inout Bundler
  ) -> YAMLTree? {
    let start = ContinuousClock.now
    defer { timings.append(("bundle", start.duration(to: .now))) }
    return bundler.bundle(tree, treeLimits: limits, diagnostics: &diagnostics)
  }

  /// What a description is before it is written in Swift.
  package struct Reading {
    package var tree: YAMLTree
    package var document: Document
    package var model: SDKModel
  }

  /// Runs the stages up to the model; `nil` after an error, which is then among `diagnostics`.
  package mutating func read() async -> Reading? {
    guard let tree = overlaidTree().flatMap({ upgraded($0) }),
      let configuration = readConfiguration()
    else { return nil }
    guard let document = timed("document", { Document.read(tree, diagnostics: &$0.diagnostics) })
    else { return nil }
    let start = ContinuousClock.now
    let built = await SDKModel.concurrentBuild(
      from: document, configuration: configuration, keepsPlaces: isForVerification,
      keepsExamples: isForReading)
    timings.append(("model", start.duration(to: .now)))
    diagnostics += built.diagnostics
    if diagnostics.hasErrors { return nil }
    return Reading(tree: tree, document: document, model: built.model)
  }

  /// Runs all stages; `nil` after an error, which is then among `diagnostics`.
  package mutating func run() async -> Output? {
    guard var reading = await read() else { return nil }
    if isForVerification {
      for index in reading.model.types.indices { reading.model.types[index].isRequestBody = false }
      reading.model.snippets = nil
    }
    guard let library = readTemplates() else { return nil }
    let start = ContinuousClock.now
    let emitter = SwiftEmitter(templates: library, module: module, sharding: sharding)
    let made = await emitter.concurrentFiles(for: reading.model, stamp: stamp)
    timings.append(("emit", start.duration(to: .now)))
    diagnostics += made.diagnostics
    var snippets: [GeneratedFile] = []
    // Where the files of the SDK itself are spread over a given number of files, no others may be.
    if reading.model.snippets?.folder != nil, sharding == nil {
      let start = ContinuousClock.now
      let shown = await emitter.concurrentSnippetFiles(for: reading.model, stamp: stamp)
      timings.append(("snippets", start.duration(to: .now)))
      diagnostics += shown.diagnostics
      snippets = shown.files
    }
    let files = made.files + catalogue(of: reading.model.name)
    if diagnostics.hasErrors { return nil }
    return Output(
      tree: reading.tree, document: reading.document, model: reading.model, templates: library,
      files: files, snippets: snippets)
  }

  /// What the files say of their origin.
  package var stamp: GenerationStamp {
    let name = spec.split(separator: "/").last.map(String.init) ?? spec
    return GenerationStamp(generator: "gen \(GeneratorVersion.current)", spec: name)
  }

  private mutating func parse(_ path: String, in revision: GitRevision?) -> YAMLTree? {
    guard let bytes = read(path, in: revision) else { return nil }
    return YAMLTree.parse(bytes, file: path, limits: limits, diagnostics: &diagnostics)
  }

  private mutating func apply(_ path: String, to tree: YAMLTree) -> YAMLTree? {
    guard let source = parse(path, in: overlayRevision),
      let overlay = OverlayDocument(reading: source, diagnostics: &diagnostics)
    else { return nil }
    return overlay.applied(to: tree, diagnostics: &diagnostics)
  }

  /// The tree as OpenAPI 3, be it Swagger 2.0; `nil` after an error.
  private mutating func upgraded(_ tree: YAMLTree) -> YAMLTree? {
    guard SwaggerUpgrade.isNeeded(for: tree) else { return tree }
    return timed("swagger") { SwaggerUpgrade.upgraded(tree, diagnostics: &$0.diagnostics) }
  }

  private mutating func readConfiguration() -> Configuration? {
    guard let path = configuration else { return Configuration() }
    guard let tree = parse(path, in: configurationRevision) else { return nil }
    return Configuration.read(tree, diagnostics: &diagnostics)
  }

  /// The built-in templates, those of the user's folder in the place of any of the same name.
  package mutating func readTemplates(
    _ builtIn: [String: String] = Templates.builtIn
  ) -> TemplateLibrary? {
    if let templates, !Files.isFolder(templates) {
      diagnostics.append(
        .error(
          "templates-not-a-folder", "\(templates) is not a folder",
          remedy: "Name a folder with files such as 'operation.mustache'."))
      return nil
    }
    if let templates { warnOfUnknownTemplates(in: templates, known: builtIn.keys.sorted()) }
    var sources: [TemplateSource] = []
    for (name, text) in builtIn.sorted(by: { $0.key < $1.key }) {
      var source = TemplateSource(name: name, file: "\(name).mustache", text: text)
      if let path = templates.map({ "\($0)/\(name).mustache" }), Files.kind(path) != .absent {
        guard let bytes = read(path) else { return nil }
        source = TemplateSource(
          name: name, file: path, text: String(decoding: bytes, as: UTF8.self))
      }
      sources.append(source)
    }
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    return diagnostics.hasErrors ? nil : library
  }

  /// The articles as the documentation catalogue of the SDK; none where the SDK is not one that
  /// people read, as in a build.
  private mutating func catalogue(of name: String) -> [GeneratedFile] {
    guard let articles, sharding == nil, !isForVerification else { return [] }
    var catalogue: [GeneratedFile] = []
    for file in Files.names(in: articles) where !file.hasPrefix(".") {
      guard file.hasSuffix(".md") else {
        diagnostics.append(
          .warning(
            "articles-unknown-file",
            "\(articles)/\(file) is no article and is left out",
            remedy: "Articles are files in Markdown, NAME.md, without folders."))
        continue
      }
      guard let bytes = read("\(articles)/\(file)") else { continue }
      catalogue.append(
        GeneratedFile(path: "\(name).docc/\(file)", text: String(decoding: bytes, as: UTF8.self)))
    }
    return catalogue
  }

  /// A template that no built-in one is called like has no use, and is probably misspelt.
  private mutating func warnOfUnknownTemplates(in folder: String, known: [String]) {
    for file in Files.names(in: folder) where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      guard !known.contains(name) else { continue }
      let meant = nearest(to: name, in: known).map { "Did you mean '\($0).mustache'?" }
      diagnostics.append(
        .warning(
          "template-unknown-file",
          "\(folder)/\(file) is not used",
          remedy: meant ?? "Known names are \(known.joined(separator: ", "))."))
    }
  }

  private mutating func read(_ path: String, in revision: GitRevision? = nil) -> [UInt8]? {
    if path == spec, let content { return content }
    do throws(FileError) {
      let bytes = try revision.read(path, limit: limits.bytes)
      files.append(path)
      return bytes
    } catch {
      diagnostics.append(
        .error(
          "file-unreadable",
          "cannot read \(error.path): \(error.reason)",
          remedy: path.contains("://")
            ? "Take a copy of what is at an address: gen update api.yaml --from URL." : error.remedy
        )
      )
      return nil
    }
  }

  private mutating func timed<Result>(
    _ stage: String,
    _ body: (inout Pipeline) -> Result
  ) -> Result {
    let start = ContinuousClock.now
    let result = body(&self)
    timings.append((stage, start.duration(to: .now)))
    return result
  }
}
