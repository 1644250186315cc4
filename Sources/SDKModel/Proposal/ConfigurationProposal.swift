import Diagnostics
import OpenAPIDocument

/// A configuration to begin with, which says what `gen` would do without one, and what else there is
/// to decide.
public struct ConfigurationProposal {
  private let document: Document
  private let model: SDKModel
  /// The file of the description, without its folder.
  private let file: String
  /// Whether `gen` finds the configuration by its name.
  private let isFoundByName: Bool

  /// Looks at a document.
  ///
  /// - Parameters:
  ///   - file: the description's file, as the comments name it.
  ///   - isFoundByName: whether `gen` finds the configuration by its name.
  public init(_ document: Document, file: String, isFoundByName: Bool = true) {
    self.document = document
    self.file = file
    self.isFoundByName = isFoundByName
    var diagnostics: [Diagnostic] = []
    model = SDKModel.build(
      from: document, configuration: Configuration(), diagnostics: &diagnostics)
  }

  /// The configuration in YAML, with comments.
  public var text: String {
    let parts = [head, grouping, acronyms, credentials, servers, paging, snippets]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private var head: [String] {
    [
      "# How the SDK of \(Self.line(file)) is shaped. "
        + (isFoundByName ? "gen finds this file by its name" : "Give this file with --config")
        + "; every key may be left out.",
      "# Proposed by 'gen init': change it as you like.",
      "",
      "# The module, after the title '\(Self.line(document.info.title))'.",
      "module: \(model.name)",
    ]
  }

  private var grouping: [String] {
    var names = NameTable(vocabulary: Vocabulary())
    let all = document.operations.count
    let choice: (group: OperationRule.Group, reason: String)
    switch OperationGrouping(document, rule: OperationRule(), names: &names) {
    case .ids:
      choice = (.ids, "Nearly all ids name a resource, as '\(example(of: \.id))' does.")
    case .paths: choice = (.paths, "Nearly all operations have neither id nor tag.")
    case .tags, .pattern, .none:
      let tagged = document.operations.count { !$0.tags.isEmpty }
      choice = (.tags, "\(tagged) of \(all) operations have a tag.")
    }
    let resources = Set(
      model.placedOperations.map { place in
        place.resources.map(\.name.snakeCase).joined(separator: ".")
      }
    ).filter { !$0.isEmpty }.sorted()
    var lines = [
      "operations:",
      "  # What resources are made after: tags, paths, ids, pattern or none. \(choice.reason)",
      "  # Written down, so that no later change of the description moves a call.",
      "  group: \(choice.group.rawValue)",
    ]
    if let first = resources.first {
      lines += [
        "  # Other names for resources, of which there "
          + (resources.count == 1 ? "is 1:" : "are \(resources.count):"),
        "  # renames: { \(first): another_name }",
      ]
    }
    return lines
  }

  private func example(of value: KeyPath<OpenAPIDocument.Operation, String?>) -> String {
    document.operations.lazy.compactMap { $0[keyPath: value] }.first.map(Self.line) ?? ""
  }

  private var acronyms: [String] {
    var search = SpellingSearch()
    search.read(text: document.info.title)
    search.read(text: document.info.description)
    for tag in document.tags {
      search.read(name: tag.name)
      search.read(text: tag.name)
      search.read(text: tag.description)
    }
    for operation in document.operations {
      for name in [operation.id].compactMap({ $0 }) + operation.tags { search.read(name: name) }
      search.read(text: operation.summary)
      search.read(text: operation.description)
    }
    for place in model.placedOperations {
      for parameter in place.operation.parameters {
        search.read(name: parameter.wireName)
        search.read(text: parameter.description)
      }
    }
    for type in model.types {
      search.read(name: type.wireName)
      search.read(text: type.description)
      guard case .record(let record) = type.shape else { continue }
      for field in record.fields {
        search.read(name: field.wireName)
        search.read(text: field.description)
      }
    }
    let findings = search.findings
    if findings.isEmpty {
      return [
        "# Words with a spelling of their own, beyond those that gen knows (ID, URL, OAuth and such).",
        "# acronyms: [RBAC, WhatsApp]",
      ]
    }
    return [
      "# Words with a spelling of their own: the description writes them so, and its names have them.",
      "acronyms:",
    ]
      + findings.map { finding in
        "  - \(Self.scalar(finding.word))  # \(finding.count) "
          + (finding.count == 1 ? "time" : "times")
      }
  }

  private var credentials: [String] {
    let given = model.clients.first?.credentials ?? []
    if given.isEmpty { return [] }
    var lines = [
      "# What callers prove themselves with, as arguments of the client are called, and the",
      "# environment variables that 'fromEnvironment' reads.",
      "# credentials:",
    ]
    let prefix = model.vocabulary.name(model.name).words.joined(separator: "_").uppercased()
    for credential in given {
      let parts: [(key: String, name: Name)]
      switch credential.kind {
      case .basic(let user, let password): parts = [("user", user), ("password", password)]
      case .bearer(let name), .accessToken(let name), .authorization(_, let name),
        .key(_, _, let name):
        parts = [("token", name)]
      case .certificate: continue
      }
      lines.append("#   \(Self.scalar(credential.scheme)):")
      lines += parts.map { "#     \($0.key): \($0.name.snakeCase)" }
      let variables = parts.map { "\($0.key): \(prefix)_\($0.name.snakeCase.uppercased())" }
      lines.append("#     environment: { \(variables.joined(separator: ", ")) }")
    }
    return lines.count > 3 ? lines : []
  }

  private var servers: [String] {
    guard document.servers.count > 1 else { return [] }
    return [
      "# Names for servers, and the beginning of a credential that chooses one by itself.",
      "# servers:",
    ]
      + document.servers.enumerated().map { index, server in
        let comment = server.description.map { "  # \(Self.line($0))" } ?? ""
        let name = Self.firstLabel(of: server.url) ?? "server\(index + 1)"
        return "#   \(Self.scalar(server.url)): { name: \(name) }\(comment)"
      }
  }

  /// What the host of a URL begins with, where that can be a name.
  private static func firstLabel(of url: String) -> String? {
    guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
    let label = url[start...].prefix { $0 != "." && $0 != "/" && $0 != ":" }
    let isName =
      label.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !label.isEmpty
    return isName ? String(label) : nil
  }

  private var paging: [String] {
    let calls = model.placedOperations.map(\.operation)
    let plain = calls.filter { $0.paging != nil }
    let unclear = calls.filter { $0.paging == nil }.compactMap { call in
      let names = call.parameters.filter {
        [.query, .body].contains($0.place) && Self.pagingNames.contains($0.name.snakeCase)
      }.map { Self.line($0.wireName) }
      return names.isEmpty || call.result == .none
        ? nil : "\(call.method) \(Self.line(call.path)): \(names.joined(separator: ", "))"
    }
    var lines: [String] = []
    if !plain.isEmpty {
      lines.append("# Calls whose pages can be read as one sequence, which their names tell:")
      lines += Self.listed(plain.map { "\($0.method) \(Self.line($0.path))" })
    }
    if !unclear.isEmpty {
      lines += [
        "# Calls with parameters that look like paging, of which their names do not tell enough. What",
        "# pages is said by 'x-sdk-paging' in the description or an overlay (docs/extensions.md):",
      ]
      lines += Self.listed(unclear)
    }
    return lines
  }

  private var snippets: [String] {
    ["# A call of each operation, in its comment.", "# snippets: { comments: true }"]
  }

  private static let pagingNames: Set = [
    "cursor", "page", "page_number", "page_token", "offset", "skip", "start", "starting_after",
    "after", "next_token", "next_cursor", "continuation_token", "marker",
  ]

  private static func listed(_ lines: [String]) -> [String] {
    let most = 20
    let more = lines.count > most ? ["#   and \(lines.count - most) more"] : []
    return lines.prefix(most).map { "#   \($0)" } + more
  }

  /// A text of the document in a comment: in one line, without what steers a terminal.
  private static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A text of the document as a value or key.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } == true
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "_-./".utf8.contains(byte)
      }
      && !["true", "false", "null"].contains(text.lowercased())
    return isPlain ? text : "'" + line(text).replacing("'", with: "''") + "'"
  }
}
