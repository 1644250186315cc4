import Diagnostics
import OpenAPIDocument

/// Which credentials clients have, and what calls demand.
struct SecurityPlan {
  /// What a user may give, in the order of the source.
  private(set) var credentials: [Credential] = []
  /// What calls demand that do not say otherwise: any one of these sets of schemes.
  let standard: [[String]]
  /// The schemes that are declared.
  private let declared: Set<String>
  /// The schemes of a type that there is.
  private let known: Set<String>
  /// The schemes that credentials can be given for.
  private let carried: Set<String>
  /// The schemes whose credentials stand in the header `Authorization`.
  private let authorizing: Set<String>

  init(_ document: Document, _ configuration: Configuration, _ names: NameTable) {
    declared = Set(document.securitySchemes.map(\.name))
    let carried = Set(document.securitySchemes.filter(\.scheme.isCarried).map(\.name))
    self.carried = carried
    authorizing = Set(document.securitySchemes.filter(\.scheme.isAuthorization).map(\.name))
    let known = Set(document.securitySchemes.filter(\.scheme.isKnown).map(\.name))
    self.known = known
    let standard = Self.sets(document.security, carried, known)
    self.standard = standard
    let demands = document.operations.map { operation in
      operation.security.map { Self.sets($0, carried, known) } ?? standard
    }
    let requirements = document.security + document.operations.flatMap { $0.security ?? [] }
    let used = Set(requirements.flatMap(\.schemes))
    let schemes = document.securitySchemes.filter { used.contains($0.name) }
    let isOnly = schemes.count { carried.contains($0.name) } == 1
    let required = Self.required(isOnly: isOnly, standard, demands)
    var naming = CredentialNaming(names: names)
    for (scheme, kind) in zip(schemes, naming.kinds(schemes, configuration.credentials)) {
      guard let kind else { continue }
      let names = configuration.credentials[scheme.name]
      credentials.append(
        Credential(
          scheme: scheme.name, kind: kind, isRequired: required.contains(scheme.name),
          description: scheme.description,
          environment: names?.environment.names(of: kind) ?? []))
    }
  }

  /// The schemes that no client can be without: the only one, where nearly all calls demand it, or
  /// those that the whole document demands together.
  private static func required(
    isOnly: Bool,
    _ standard: [[String]],
    _ demands: [[[String]]]
  ) -> Set<String> {
    if isOnly {
      let known = standard.isEmpty ? demands.flatMap { $0.isEmpty ? [[]] : $0 } : standard
      return known.allSatisfy { !$0.isEmpty } ? Set(known.flatMap { $0 }) : []
    }
    return standard.count == 1 && standard[0].count > 1 ? Set(standard[0]) : []
  }

  /// What an operation demands.
  func security(
    of operation: OpenAPIDocument.Operation,
    _ tally: inout Tally
  ) -> Operation.Security {
    guard let requirements = operation.security else {
      noteOneHeader(for: standard, operation, &tally)
      return .inherited
    }
    for name in requirements.flatMap(\.schemes) where !declared.contains(name) {
      tally.note(
        "undeclared-security-scheme",
        "the security scheme '\(name)' is not declared",
        at: operation.location,
        remedy: "It is ignored; declare it under 'components.securitySchemes'.")
    }
    if requirements.allSatisfy(\.schemes.isEmpty) { return .none }
    let sets = Self.sets(requirements, carried, known)
    // What cannot be met is no reason to send credentials that were not asked for.
    if sets.isEmpty { return .none }
    noteOneHeader(for: sets, operation, &tally)
    if sets == standard { return .inherited }
    if credentials.carried.count == 1, credentials.carried[0].isRequired {
      return sets.allSatisfy(\.isEmpty) ? .none : .inherited
    }
    return sets.allSatisfy(\.isEmpty) ? .none : .anyOf(sets)
  }

  /// Tells of credentials that one request cannot carry together.
  private func noteOneHeader(
    for sets: [[String]], _ operation: OpenAPIDocument.Operation, _ tally: inout Tally
  ) {
    guard sets.contains(where: { $0.count(where: authorizing.contains) > 1 }) else { return }
    tally.note(
      "credentials-in-one-header",
      "credentials that are demanded together stand in the header 'Authorization'",
      at: operation.location,
      remedy: "It is sent with the last of them alone. Demand one of them, or either.")
  }

  /// The alternatives, reduced to the schemes that credentials can be given for; a call without
  /// credentials comes last. Alternatives with a scheme that is not known cannot be met.
  private static func sets(
    _ requirements: [SecurityRequirement],
    _ carried: Set<String>,
    _ known: Set<String>
  ) -> [[String]] {
    var sets: [[String]] = []
    for requirement in requirements {
      let names = requirement.schemes
      guard names.allSatisfy(known.contains) else { continue }
      let set = names.filter(carried.contains)
      if !sets.contains(set) { sets.append(set) }
    }
    return sets.filter { !$0.isEmpty } + sets.filter(\.isEmpty)
  }
}

extension [Credential] {
  /// Those that a user passes to a client.
  var carried: [Credential] { filter { $0.kind != .certificate } }
}

extension SecurityScheme {
  /// Whether the scheme is of a type that there is.
  fileprivate var isKnown: Bool {
    if case .other = self { false } else { true }
  }

  /// Whether credentials stand in the header `Authorization`.
  fileprivate var isAuthorization: Bool {
    switch self {
    case .basic, .bearer, .oauth2, .openIDConnect, .http: true
    case .apiKey(let name, .header): name.lowercased() == "authorization"
    case .apiKey, .mutualTLS, .other: false
    }
  }

  /// Whether a client can carry such credentials.
  fileprivate var isCarried: Bool {
    switch self {
    case .basic, .bearer, .apiKey, .oauth2, .openIDConnect, .http: true
    case .mutualTLS, .other: false
    }
  }
}

extension CredentialVariables {
  /// The variables of the parts of a credential, in order; empty where one is missing.
  fileprivate func names(of kind: Credential.Kind) -> [String] {
    switch kind {
    case .basic: if let user, let password { [user, password] } else { [] }
    case .certificate: []
    case .bearer, .accessToken, .authorization, .key: token.map { [$0] } ?? []
    }
  }
}
