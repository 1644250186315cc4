import Mustache
import SDKModel

/// The function that makes a client of environment variables.
struct EnvironmentView: MustacheContext {
  var client: String
  var documentation: [String]
  /// The parameters after the variables: those of the initializer that are not credentials.
  var parameters: [DocumentedView]
  var statements: [String]

  var keys: [String] { ["client", "documentation", "parameters", "statements"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "client": .text(client)
    case "documentation": .list(documentation)
    case "parameters": .list(parameters)
    case "statements": .list(statements)
    default: nil
    }
  }

  /// `nil` where the variables are not all that the client must be given.
  init?(
    _ client: Client, variables: [CredentialStatements.Variable], parameters: [DocumentedView],
    labels: [String]
  ) {
    let isComplete = client.credentials.allSatisfy { credential in
      !credential.isRequired || !credential.environment.isEmpty || credential.kind == .certificate
    }
    guard isComplete, !variables.isEmpty else { return nil }
    self.client = client.name
    self.parameters = parameters
    statements = SwiftLayout.call(
      "try \(client.name)", variables.map(\.argument) + labels.map { "\($0): \($0)" },
      indentation: 4)
    let list = variables.map { variable in
      "`\(SwiftText.line(variable.name).replacing("`", with: "'"))`"
        + (variable.isRequired ? "" : " (may be absent)")
    }
    let width = EmissionContext.width - 5
    documentation =
      SwiftText.comment(
        "Makes a client with the credentials of environment variables: "
          + "\(list.joined(separator: ", ")).", width: width) + ["", " - Parameters:"]
      + SwiftText.comment(
        "environment: The variables; those of the process unless given.", width: width,
        lead: "  - ", hanging: "    ")
      + parameters.flatMap(\.documentation)
      + SwiftText.comment(
        "Throws: `ConfigurationError` if a variable is missing or a URL cannot be used.",
        width: width, lead: "- ", hanging: "  ")
  }
}
