import SDKModel

/// What a client's initializer takes to prove who is calling, and what it makes of that.
struct CredentialStatements {
  /// A parameter of the initializer and what is said of it.
  struct Argument {
    /// The label at the call.
    var label: String
    /// The scheme that it is a part of.
    var scheme: String
    var declaration: String
    var text: String
  }

  /// An argument that an environment variable gives.
  struct Variable {
    /// The environment variable's name.
    var name: String
    /// The argument as it is passed, made of `environment`.
    var argument: String
    var isRequired: Bool
  }

  private(set) var arguments: [Argument] = []
  /// The arguments that environment variables give.
  private(set) var variables: [Variable] = []
  /// The statements that gather the credentials of several schemes.
  private(set) var statements: [String] = []
  /// The credentials as the configuration takes them, in one line or several.
  private(set) var value = [".none"]
  /// The parameter that may select a server.
  private(set) var selecting: String?
  private let swift: SwiftName

  /// - Parameter scope: the names that the initializer uses.
  init(_ client: Client, swift: SwiftName, scope: inout NameScope) {
    self.swift = swift
    let credentials = client.credentials.filter { $0.kind != .certificate }
    if credentials.isEmpty { return }
    if credentials.count == 1, credentials[0].isRequired {
      value = [add(credentials[0], to: &scope).value]
      return
    }
    let dictionary = scope.claim("credentials")
    statements.append("var \(dictionary): [String: Credentials] = [:]")
    for credential in credentials {
      let part = add(credential, to: &scope)
      let assignment = SwiftLayout.assignment(
        "\(dictionary)[\(SwiftText.literal(credential.scheme))]", part.value,
        indentation: credential.isRequired ? 4 : 6)
      if credential.isRequired {
        statements += assignment
      } else {
        let conditions = part.names.map { "let \($0)" }.joined(separator: ", ")
        statements += ["if \(conditions) {"] + assignment.map { "  " + $0 } + ["}"]
      }
    }
    let sets = client.security.isEmpty ? [[]] : client.security
    // In the initializer they stand behind a label and before a comma.
    value = SwiftLayout.call(
      ".schemes", [.text(dictionary), .list("anyOf: ", sets.map { SwiftText.literal($0) })],
      indentation: 6 + "credentials: ,".count)
    // Which of several selects a server is not told.
    selecting = nil
  }

  /// Adds the parameters of a credential; gives the credential made of them, and their names.
  private mutating func add(
    _ credential: Credential,
    to scope: inout NameScope
  ) -> (value: String, names: [String]) {
    var names: [String] = []
    var variables = credential.environment[...]
    func add(_ name: Name, _ text: String, type: String = "String") -> String {
      let bareName = scope.claim(swift.bareMember(name))
      let name = SwiftName.escaped(bareName)
      let isRequired = credential.isRequired
      let about = credential.description.map { " " + $0 } ?? ""
      arguments.append(
        Argument(
          label: SwiftName.label(bareName), scheme: credential.scheme,
          declaration: "\(name): \(type)\(isRequired ? "" : "? = nil")",
          text: "\(name): \(text)\(isRequired ? "" : about)"))
      names.append(name)
      if let variable = variables.popFirst() {
        self.variables.append(
          Variable(
            SwiftName.label(bareName), of: type, variable, isRequired: credential.isRequired))
      }
      return name
    }
    let value: String
    switch credential.kind {
    case .certificate: value = ".none"
    case .basic(let user, let password):
      let user = add(user, "The user name that the API knows.")
      let password = add(password, "The secret that goes with it; never shown again.")
      value = ".basic(username: \(user), password: Secret(\(password)))"
    case .bearer(let token):
      let token = add(token, "The token that proves who is calling; never shown again.")
      value = ".bearer(Secret(\(token)))"
    case .accessToken(let token):
      let token = add(
        token, "The access token, or what fetches one for each request.", type: "AccessToken")
      value = ".accessToken(\(token))"
    case .authorization(let scheme, let text):
      let text = add(
        text, "What stands behind `\(SwiftText.line(scheme))` in the header `Authorization`.")
      value =
        ".authorization(scheme: \(SwiftText.literal(scheme)), value: Secret(\(text)))"
    case .key(let wireName, let place, let key):
      let key = add(key, "The key that proves who is calling; never shown again.")
      let name = "name: \(SwiftText.literal(wireName))"
      switch place {
      case .query: value = ".query(\(name), value: Secret(\(key)))"
      case .cookie: value = ".cookie(\(name), value: Secret(\(key)))"
      default: value = ".header(\(name), value: Secret(\(key)))"
      }
    }
    if case .accessToken = credential.kind { selecting = nil } else { selecting = names.first }
    return (value, names)
  }
}

extension CredentialStatements.Variable {
  fileprivate init(_ label: String, of type: String, _ name: String, isRequired: Bool) {
    self.name = name
    self.isRequired = isRequired
    let value = "environment.\(isRequired ? "required" : "optional")(\(SwiftText.literal(name)))"
    argument =
      switch (type, isRequired) {
      case ("String", _): "\(label): \(value)"
      case (_, true): "\(label): \(type)(\(value))"
      case (_, false): "\(label): \(value).map { \(type)($0) }"
      }
  }
}
