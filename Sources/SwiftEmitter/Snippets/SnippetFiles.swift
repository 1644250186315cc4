import Diagnostics
import Mustache
import SDKModel

/// Files with the calls of an SDK: one for each operation, and a list of all. They are a module of
/// their own, which imports the SDK.
struct SnippetFiles {
  let context: EmissionContext
  let stamp: GenerationStamp
  let templates: TemplateLibrary

  /// The files, ready to be written.
  func files(diagnostics: inout [Diagnostic]) -> [GeneratedFile] {
    let snippets = SwiftSnippets(context)
    let samples = SampleValues(context.model)
    let header = stamp.header(context.model)
    var names = FileNames()
    var files: [GeneratedFile] = []
    var entries: [(client: String, arguments: [String])] = []
    let list = names.path("Snippets")
    for call in snippets.calls {
      guard let view = view(call, snippets, samples, header: header) else { continue }
      files.append(
        GeneratedFile(
          path: names.path("\(call.client).\(call.path.joined(separator: "."))"),
          text: templates.render("snippet", with: view, diagnostics: &diagnostics)))
      entries.append((call.client, [SwiftText.literal(view.route), "\(call.name).self"]))
    }
    let clients = context.model.clients.compactMap { client -> ClientCallsView? in
      let calls = entries.filter { $0.client == client.name }
      guard !calls.isEmpty else { return nil }
      let lines = calls.flatMap { call in
        SwiftLayout.call(
          "Snippet", call.arguments, indentation: 4, closing: calls.count > 1 ? "," : "")
      }
      return ClientCallsView(
        client: client.name, property: Self.property(client.name), calls: lines)
    }
    let view = SnippetListView(header: header, module: context.types.module, clients: clients)
    files.append(
      GeneratedFile(
        path: list, text: templates.render("snippets", with: view, diagnostics: &diagnostics)))
    return files
  }

  private func view(
    _ call: SwiftSnippets.Call,
    _ snippets: SwiftSnippets,
    _ samples: SampleValues,
    header: [String]
  ) -> SnippetView? {
    let operation = call.operation
    guard let fewest = samples.arguments(of: operation, .fewest),
      let all = samples.arguments(of: operation, .all)
    else { return nil }
    func lines(_ arguments: [Int: TypedValue]) -> [String] {
      snippets.lines(call, arguments: arguments, indentation: SnippetView.indentation)
    }
    let short = lines(fewest)
    let long = lines(all)
    return SnippetView(
      header: header, module: context.types.module,
      usesFoundation: (short + long).contains { line in
        ["Data(", "Date(", "Decimal("].contains { line.contains($0) }
      },
      route: "\(operation.method) \(SwiftText.line(operation.path))", name: call.name,
      client: call.client, isDeprecated: operation.isDeprecated, fewest: short,
      all: long == short ? [] : long)
  }

  /// The name of the property that holds the calls of a client: `b2bClient` for `B2BClient`.
  private static func property(_ type: String) -> String {
    let capitals = type.prefix { !$0.isLowercase }
    let count = capitals.count > 1 && capitals.count < type.count ? capitals.count - 1 : 1
    return SwiftName.escaped(type.prefix(count).lowercased() + type.dropFirst(count))
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
    SnippetFiles(
      context: EmissionContext(model, module: module), stamp: stamp, templates: templates
    ).files(diagnostics: &diagnostics)
  }
}
