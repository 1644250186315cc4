#if Gateway
import ArgumentParser
import GatewayCore
import NIOCore
import NIOPosix
import SDKModel

/// The command-line tool.
@main
struct Gateway: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gateway",
    abstract: "Serves the reference of an API, and passes its operations on with credentials.",
    discussion: """
      The credentials come from environment variables or from a file; what a browser sends of its own \
      is taken away. Only the operations of the description are passed on.
      """
  )

  @Argument(help: "The OpenAPI description, YAML or JSON.", completion: .file())
  var spec: String

  @Option(
    help: "An overlay to apply; repeat for several. (default: NAME.overlay.yaml beside SPEC)",
    completion: .file())
  var overlay: [String] = []

  @Option(
    help: "How the SDK is shaped. (default: NAME.gen.yaml beside SPEC)", completion: .file())
  var config: String?

  @Option(help: "The address to listen at. Others than this machine's own demand GATEWAY_TOKEN.")
  var host = "127.0.0.1"

  @Option(name: .shortAndLong, help: "The port to listen at; 0 for any that is free.")
  var port = 8080

  @Option(
    help: "A host name that the gateway is reached by besides; repeat for several.")
  var allowHost: [String] = []

  @Option(
    help: "A file with a line NAME=value for each credential, which only its owner may read.",
    completion: .file())
  var credentials: String?

  @Option(help: "Another server than the description's; https, or on this machine.")
  var upstream: String?

  @Flag(
    help:
      "Answer from the description instead of the network. 'Prefer: code=404' asks for a status.")
  var mock = false

  @Option(help: "How many seconds the API may take to begin its answer, or to go on with it.")
  var timeout = 60

  @Option(
    help:
      "How many seconds a client may take to send a request, to take in a part of an answer, or to go on."
  )
  var clientTimeout = 60

  @Option(help: "The most bytes that the body of a request may have.")
  var bodyLimit = 8 << 20

  @Option(help: "How many requests a client may make each second; twice as many at once.")
  var rate = 50.0

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("--port takes a number up to 65535.") }
    if timeout < 1 { throw ValidationError("--timeout takes at least one second.") }
    if clientTimeout < 1 { throw ValidationError("--client-timeout takes at least one second.") }
    if bodyLimit < 0 { throw ValidationError("--body-limit takes a number of bytes.") }
    if rate <= 0 { throw ValidationError("--rate takes a number above 0.") }
    if let upstream, !GatewayCredentials.isUsable(server: upstream) {
      throw ValidationError("--upstream takes a URL with https, or one of this machine.")
    }
  }

  /// Runs tasks where connections are served, where the system lets it: a request then does not go from
  /// thread to thread.
  @MainActor
  static func main() async {
    NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
    await main(nil)
  }

  func run() async throws {
    OpenFiles.raiseLimit()
    let description = try await Description.read(spec, overlays: overlay, configuration: config)
    let variables = try CredentialVariables.read(file: credentials)
    let credentials = GatewayCredentials(variables.values, of: description.model)
    let isOpen = !["127.0.0.1", "::1", "localhost"].contains(host)
    if isOpen, variables.token == nil {
      throw ValidationError(
        "--host \(host) lets others use your credentials: set GATEWAY_TOKEN, which they then need.")
    }
    if !mock { report(of: description.model, given: variables.values) }
    let site = await SiteFiles.make(description)
    try await GatewayServer(
      routes: Routes(ProxiedOperations(description.model), credentials, upstream: upstream),
      credentials: credentials, site: site,
      mock: mock ? MockAPI(description.model) : nil,
      settings: GatewaySettings(
        host: host, port: port, names: names, token: variables.token,
        timeout: .seconds(Int64(timeout)), clientTimeout: .seconds(Int64(clientTimeout)),
        bodyLimit: bodyLimit, rate: rate)
    ).run()
  }

  /// What the gateway may be called.
  private var names: [String] {
    let own =
      ["127.0.0.1", "localhost", "::1"].contains(host)
      ? ["127.0.0.1", "localhost", "::1"] : [host]
    return own + allowHost
  }

  /// Says which credentials are missing, by the names of their variables.
  private func report(of model: SDKModel, given: [String: String]) {
    let all = model.clients.flatMap(\.credentials).flatMap(GatewayCredentials.variables)
    var missing: [String] = []
    for name in all where given[name] == nil && !missing.contains(name) { missing.append(name) }
    if !missing.isEmpty {
      writeLine("credentials that are not set: \(missing.joined(separator: ", "))")
    }
  }
}
#else
/// What there is without the trait `Gateway`: a word on how to enable it.
@main
enum Gateway {
  static func main() {
    print("The gateway needs a trait: swift run --traits Gateway gateway SPEC")
  }
}
#endif
