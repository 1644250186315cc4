import Diagnostics
import Mustache
import SwiftEmitter
import Templates

@testable import SDKModel

// Small models, and what becomes of them.

/// A place that no test asks for.
let nowhere = SourceLocation(file: "toy.yaml", line: 1, column: 1)

extension Name {
  /// The name of the words between the spaces.
  init(_ words: String) {
    self.init(words: words.split(separator: " ").map(String.init))
  }
}

extension SDKModel {
  /// An SDK called `Toy` with one client, `ToyClient`.
  static func toy(
    types: [TypeDeclaration] = [],
    operations: [Operation] = [],
    resources: [Resource] = [],
    sharedResources: [Resource] = [],
    groups: [ParameterGroup] = [],
    failure: TypeReference? = nil,
    servers: [Server] = [.toy("https://toy.example")],
    otherServers: [NamedServer] = [],
    credentials: [Credential] = [],
    acronyms: [String] = []
  ) -> SDKModel {
    SDKModel(
      title: "Toys",
      version: "1.2",
      description: nil,
      name: "Toy",
      clients: [
        Client(
          name: "ToyClient", summary: nil, resources: resources + sharedResources,
          operations: operations, servers: servers, otherServers: otherServers,
          credentials: credentials, security: [credentials.map(\.scheme)])
      ],
      sharedResources: sharedResources,
      types: types,
      responseHeaders: [],
      parameterGroups: groups,
      failure: failure,
      vocabulary: Vocabulary(additions: acronyms)
    )
  }

  /// The files of the SDK, by path.
  func files(sharding: Sharding? = nil) -> [String: String] {
    var diagnostics: [Diagnostic] = []
    let sources = Templates.builtIn.map { TemplateSource(name: $0, file: $0, text: $1) }
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let files = SwiftEmitter(templates: library, sharding: sharding).files(
      for: self, stamp: GenerationStamp(generator: "gen", spec: "toy.yaml"),
      diagnostics: &diagnostics)
    precondition(diagnostics.isEmpty, "\(diagnostics)")
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  /// All that is emitted, in one text.
  var source: String {
    files().sorted { $0.key < $1.key }.map(\.value).joined()
  }
}

extension TypeDeclaration {
  /// A type at an index of the model.
  static func toy(
    _ index: Int, _ name: String, in namespace: [String] = [], _ shape: TypeShape,
    description: String? = "A thing.", isRequestBody: Bool = false
  ) -> TypeDeclaration {
    TypeDeclaration(
      id: TypeID(index), namespace: namespace.map { Name($0) }, name: Name(name), wireName: name,
      description: description, isDeprecated: false, shape: shape, isRequestBody: isRequestBody,
      location: nowhere)
  }
}

extension TypeShape {
  /// An object with members.
  static func fields(_ fields: Field..., additional: TypeReference? = nil) -> TypeShape {
    .record(Record(fields: fields, additional: additional))
  }

  /// Strings to choose from, each with the words of its name.
  static func strings(_ cases: KeyValuePairs<String, String>) -> TypeShape {
    .enumeration(
      Enumeration(
        rawType: .string,
        cases: cases.map { .init(name: Name($0), rawValue: $1, description: nil) }))
  }
}

extension Field {
  /// A member, by the words of its name.
  static func toy(
    _ name: String, _ type: TypeReference = .string, wireName: String? = nil,
    isRequired: Bool = true, isNullable: Bool = false, isRecursive: Bool = false,
    description: String? = "A part."
  ) -> Field {
    Field(
      name: Name(name), wireName: wireName ?? Name(name).snakeCase, type: type,
      isRequired: isRequired, isNullable: isNullable, isRecursive: isRecursive, isSecret: false,
      access: .readWrite, description: description, isDeprecated: false)
  }
}

extension Operation {
  /// A call, by the words of its name.
  static func toy(
    _ name: String, _ method: String = "GET", _ path: String = "/toys",
    summary: String? = "Do it.", description: String? = nil, taking parameters: [Parameter] = [],
    body: Body = .none, result: Result = .none, failure: TypeReference? = nil,
    server: String? = nil, security: Security = .inherited
  ) -> Operation {
    Operation(
      name: Name(name), id: Name(name).snakeCase, method: method, path: path, summary: summary,
      description: description, isDeprecated: false, parameters: parameters, body: body,
      isBodyRequired: true, bodyFormat: .json, result: result, resultMediaType: nil,
      failure: failure,
      responseHeaders: [], server: server.map { Name($0) }, security: security,
      isIdempotent: nil, paging: nil,
      location: nowhere)
  }
}

extension Parameter {
  /// A parameter, by the words of its name.
  static func toy(
    _ name: String, _ place: Place, _ type: TypeReference = .string, wireName: String? = nil,
    isRequired: Bool = true, description: String? = "A part."
  ) -> Parameter {
    Parameter(
      name: Name(name), wireName: wireName ?? Name(name).snakeCase, place: place, type: type,
      isRequired: isRequired, description: description, isDeprecated: false,
      style: [.query, .body].contains(place) ? .form : .simple, mediaType: nil, defaultValue: nil)
  }
}

extension Credential {
  /// A credential of a scheme of any name.
  init(_ kind: Kind) {
    self.init(scheme: "key", kind: kind, isRequired: true, description: nil)
  }
}

extension Server {
  /// A server without variables.
  static func toy(_ url: String, name: String? = nil, credentialPrefix: String? = nil) -> Server {
    Server(
      url: url, template: url, variables: [], description: nil, name: name.map { Name($0) },
      credentialPrefix: credentialPrefix)
  }
}

extension Resource {
  /// A resource, by the words of its name.
  static func toy(
    _ name: String, _ operations: [Operation] = [], children: [Resource] = [],
    isShared: Bool = false
  ) -> Resource {
    Resource(
      name: Name(name), path: [Name(name)], summary: nil, isShared: isShared,
      operations: operations, children: children)
  }
}
