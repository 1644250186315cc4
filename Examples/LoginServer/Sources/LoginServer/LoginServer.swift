import AsyncHTTPClientTransport
import Foundation
import Hummingbird
import Logging
import SDKRuntime
import Stytch

@main struct LoginServer {
  static func main() async throws {
    do {
      let stytch = try ConsumerClient.fromEnvironment(transport: AsyncHTTPClientTransport()) {
        $0.totalTimeout = .seconds(10)
        $0.logger = Logger(label: "stytch")
      }
      let origin = ProcessInfo.processInfo.environment["ORIGIN"] ?? "http://localhost:8080"
      let application = Application(
        router: LoginRoutes(stytch: stytch, origin: origin).router,
        configuration: .init(address: .hostname("127.0.0.1", port: 8080)))
      try await application.runService()
    } catch let error as ConfigurationError {
      FileHandle.standardError.write(Data("error: \(error.localizedDescription)\n".utf8))
      exit(EXIT_FAILURE)
    }
  }
}
