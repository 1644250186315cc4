import Diagnostics
import Mustache
import SDKModel

/// Files with the calls of an SDK: one for each operation, and a list of all. They are a module of
/// their own, which imports the SDK.
struct SnippetFiles: Sendable {
  /// A call and the path of its file.
  struct Item: Sendable {
    var call: SwiftSnippets.Call
    var path: String
  }

  /// What became of a call; `file` is `nil` where it cannot be made.
  struct Outcome: Sendable {
    var call: SwiftSnippets.Call
    var file: GeneratedFile?
    var diagnostics: [Diagnostic]
  }

  let items: [Item]
  private let listPath: String
  private let context: EmissionContext
  private let templates: TemplateLibrary
  private let snippets: SwiftSnippets
  private let samples: SampleValues
  private let header: [String]

  init(_ context: EmissionContext, stamp: GenerationStamp, templates: TemplateLibrary) {
    self.context = context
    self.templates = templates
    snippets = SwiftSnippets(context)
    samples = SampleValues(context.model)
    header = stamp.header(context.model)
    var names = FileNames()
    listPath = names.path("Snippets")
    items = snippets.calls.map { call in
      Item(call: call, path: names.path("\(call.client).\(call.path.joined(separator: "."))"))
    }
  }

  /// The file of one call.
  func outcome(_ item: Item) -> Outcome {
    var outcome = Outcome(call: item.call, file: nil, diagnostics: [])
    guard let view = view(item.call) else { return outcome }
    let text = templates.render("snippet", with: view, diagnostics: &outcome.diagnostics)
    outcome.file = GeneratedFile(path: item.path, text: text)
    return outcome
  }

  /// All files, the list among them.
  func files(_ outcomes: [Outcome], diagnostics: inout [Diagnostic]) -> [GeneratedFile] {
    let made = outcomes.filter { $0.file != nil }.map(\.call)
    let clients = context.model.clients.compactMap { client -> ClientCallsView? in
      let calls = made.filter { $0.client == client.name }.map { call in
        [SwiftText.literal(Self.route(call)), "\(call.name).self"]
      }
      return calls.isEmpty ? nil : ClientCallsView(client.name, calls: calls)
    }
    let view = SnippetListView(header: header, module: context.types.module, clients: clients)
    var found = outcomes.flatMap(\.diagnostics)
    let list = templates.render("snippets", with: view, diagnostics: &found)
    diagnostics += SwiftEmitter.findings(found)
    return outcomes.compactMap(\.file) + [GeneratedFile(path: listPath, text: list)]
  }

  private func view(_ call: SwiftSnippets.Call) -> SnippetView? {
    guard let fewest = samples.arguments(of: call.operation, .fewest),
      let all = samples.arguments(of: call.operation, .all)
    else { return nil }
    func lines(_ arguments: [Int: TypedValue]) -> [String] {
      snippets.lines(call, arguments: arguments, indentation: SnippetView.indentation)
    }
    let short = lines(fewest)
    let long = fewest == all ? short : lines(all)
    return SnippetView(
      header: header, module: context.types.module,
      usesFoundation: (short + long).contains { line in
        ["Data(", "Date(", "Decimal("].contains { line.contains($0) }
      },
      route: Self.route(call), name: call.name, isDeprecated: call.operation.isDeprecated,
      fewestHead: SnippetView.head("fewest", client: call.client),
      allHead: SnippetView.head("all", client: call.client), fewest: short,
      all: long == short ? [] : long)
  }

  private static func route(_ call: SwiftSnippets.Call) -> String {
    "\(call.operation.method) \(SwiftText.line(call.operation.path))"
  }
}

extension SwiftEmitter {
  /// The files of a module that shows how each operation is called: with the fewest arguments and
  /// with all.
  ///
  /// An operation that cannot be called, because its body would have to contain itself, has none.
  public func snippetFiles(
    for model: SDKModel,
    stamp: GenerationStamp,
    diagnostics: inout [Diagnostic]
  ) -> [GeneratedFile] {
    let plan = snippetPlan(model, stamp)
    return plan.files(plan.items.map(plan.outcome), diagnostics: &diagnostics)
  }

  /// The same files, made on all cores at once.
  public func concurrentSnippetFiles(
    for model: SDKModel,
    stamp: GenerationStamp
  ) async -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
    let plan = snippetPlan(model, stamp)
    let outcomes = await plan.items.concurrentMap { plan.outcome($0) }
    var diagnostics: [Diagnostic] = []
    let files = plan.files(outcomes, diagnostics: &diagnostics)
    return (files, diagnostics)
  }

  private func snippetPlan(_ model: SDKModel, _ stamp: GenerationStamp) -> SnippetFiles {
    SnippetFiles(EmissionContext(model, module: module), stamp: stamp, templates: templates)
  }
}
