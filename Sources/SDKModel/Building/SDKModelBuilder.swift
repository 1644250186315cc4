import Diagnostics
import OpenAPIDocument

extension SDKModel {
  /// The SDK that a document describes, shaped as `configuration` says.
  ///
  /// Every document gives a model; what cannot be expressed yet is told in `diagnostics`.
  ///
  /// - Parameters:
  ///   - keepsPlaces: whether to keep what each schema of the document became.
  ///   - keepsExamples: whether to keep the examples of the document, as is done for snippets.
  public static func build(
    from document: Document,
    configuration: Configuration,
    keepsPlaces: Bool = false,
    keepsExamples: Bool = false,
    diagnostics: inout [Diagnostic]
  ) -> SDKModel {
    let outset = ModelOutset(
      document: document, configuration: configuration, keepsPlaces: keepsPlaces,
      keepsExamples: keepsExamples)
    return outset.model(outset.plan(), outset.types(), diagnostics: &diagnostics)
  }

  /// The same, the operations being named on one core while the components become types on another.
  public static func concurrentBuild(
    from document: Document,
    configuration: Configuration,
    keepsPlaces: Bool = false,
    keepsExamples: Bool = false
  ) async -> (model: SDKModel, diagnostics: [Diagnostic]) {
    let outset = ModelOutset(
      document: document, configuration: configuration, keepsPlaces: keepsPlaces,
      keepsExamples: keepsExamples)
    async let plan = outset.plan()
    let types = outset.types()
    var diagnostics: [Diagnostic] = []
    let model = outset.model(await plan, types, diagnostics: &diagnostics)
    return (model, diagnostics)
  }
}

/// What the building of a model sets out from.
private struct ModelOutset {
  let document: Document
  let configuration: Configuration
  let keepsPlaces: Bool
  let keepsExamples: Bool
  let names: NameTable
  /// The name of the module.
  let module: String
  /// The clients, still without operations.
  let assembly: ClientAssembly

  init(document: Document, configuration: Configuration, keepsPlaces: Bool, keepsExamples: Bool) {
    self.document = document
    self.configuration = configuration
    self.keepsPlaces = keepsPlaces
    self.keepsExamples = keepsExamples || configuration.snippets != nil
    let vocabulary = Vocabulary(additions: configuration.acronyms)
    names = NameTable(vocabulary: vocabulary)
    module = configuration.module ?? vocabulary.moduleName(document.info.title)
    assembly = ClientAssembly(
      rules: configuration.clients.isEmpty
        ? [ClientRule(name: module + "Client", summary: nil, paths: [])] : configuration.clients,
      sharedResources: Set(configuration.sharedResources)
    )
  }

  /// Where the operations are and what they are called.
  struct NamedOperations {
    var naming: OperationNaming
    var plan: OperationNaming.Plan
  }

  /// The types of the components, to which those of the operations can be added.
  struct ComponentTypes {
    var naming: TypeNaming
    var builder: TypeBuilder
  }

  func plan() -> NamedOperations {
    var naming = OperationNaming(document, rule: configuration.operations, names: names)
    let plan = naming.plan(client: assembly.client)
    return NamedOperations(naming: naming, plan: plan)
  }

  func types() -> ComponentTypes {
    let segments = document.operations.flatMap { $0.path.split(separator: "/").map(String.init) }
    let naming = TypeNaming(
      rule: configuration.types, tokens: SnakeTokens(compounds: segments), names: names)
    let builder = TypeBuilder(
      document: document, naming: naming, keepsPlaces: keepsPlaces, keepsExamples: keepsExamples)
    return ComponentTypes(naming: naming, builder: builder)
  }

  func model(
    _ named: NamedOperations,
    _ components: consuming ComponentTypes,
    diagnostics: inout [Diagnostic]
  ) -> SDKModel {
    var assembly = assembly
    let (plan, typeNaming) = (named.plan, components.naming)
    var builder = OperationBuilder(
      places: plan.places,
      types: components.builder,
      groups: configuration.parameterGroups.map { ParameterGroup($0, document, names) },
      configuration: configuration
    )
    assembly.describe(plan.summaries)
    for (operation, place) in zip(document.operations, plan.places) {
      for call in builder.build(operation, at: place) { assembly.add(call, at: place) }
    }
    builder.declareWebhooks()
    builder.servers.noteUnusable(in: &builder.types.tally)
    if !configuration.entries.isEmpty {
      let use = ConfigurationUse(
        configuration: configuration, document: document, types: typeNaming,
        operations: named.naming, places: plan.places)
      diagnostics += use.diagnostics
    }
    let types = builder.types.finish()
    diagnostics += builder.types.tally.diagnostics
    let clients = assembly.clients(
      servers: builder.servers.servers(&builder.types.names), others: builder.servers.others,
      security: builder.security)
    return SDKModel(
      title: document.info.title,
      version: document.info.version,
      description: document.info.description,
      name: module,
      isNameConfigured: configuration.module != nil,
      clients: clients,
      sharedResources: assembly.shared,
      types: types,
      schemaPlaces: builder.types.places ?? SchemaPlaces(),
      responseHeaders: builder.responseHeaders.named(names.vocabulary),
      parameterGroups: builder.groups,
      failure: Self.commonFailure(clients, assembly.shared, types),
      idempotencyKeyHeader: configuration.idempotencyKeyHeader,
      vocabulary: names.vocabulary,
      snippets: configuration.snippets,
      formerNames: configuration.formerNames
    )
  }

  /// The type of an error's body in more than half of the operations that have one, so that one of
  /// another type takes it from no one.
  private static func commonFailure(
    _ clients: [Client],
    _ shared: [Resource],
    _ types: [TypeDeclaration]
  ) -> TypeReference? {
    func failures(_ resource: Resource) -> [TypeReference] {
      resource.operations.compactMap(\.failure) + resource.children.flatMap(failures)
    }
    let all =
      clients.flatMap { client in
        client.operations.compactMap(\.failure) + client.resources.flatMap(failures)
      } + shared.flatMap(failures)
    var counts: [TypeReference: Int] = [:]
    for type in all {
      guard case .named(let id) = type, case .record = types[id.index].shape else { continue }
      counts[type, default: 0] += 1
    }
    let most = counts.max { $0.value < $1.value }
    return most.flatMap { $0.value * 2 > counts.values.reduce(0, +) ? $0.key : nil }
  }
}

extension Vocabulary {
  /// A module's name out of a title: its words with a capital each, ASCII letters and digits only,
  /// and of a title that is a sentence the first few.
  func moduleName(_ title: String) -> String {
    let words = name(title).words.map { word in
      spelling(of: word) ?? word.prefix(1).uppercased() + word.dropFirst()
    }
    let plain = words.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    var name = ""
    for word in plain where !word.isEmpty {
      if !name.isEmpty, name.count + word.count > 40 { break }
      name += word
    }
    guard let first = name.first else { return "API" }
    return first.isNumber ? "API" + name : name
  }
}

extension ParameterGroup {
  /// The group that a rule describes, its members documented as the document does.
  fileprivate init(_ rule: ParameterGroupRule, _ document: Document, _ names: NameTable) {
    var names = names
    let parameters = document.operations.lazy.flatMap(\.parameters)
    self.init(
      name: names.name(rule.name),
      typeName: names.name(rule.type),
      description: rule.description,
      members: rule.headers.map { header in
        let declared = parameters.first { $0.place == .header && $0.name == header.wireName }
        return Parameter(
          name: names.name(header.name),
          wireName: header.wireName,
          place: .header,
          type: .string,
          isRequired: false,
          description: declared?.description,
          isDeprecated: false,
          style: .simple,
          mediaType: nil,
          defaultValue: nil
        )
      }
    )
  }
}
