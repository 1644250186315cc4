#if StytchSessions
import SDKRuntime
import Stytch

extension ClientConfiguration {
  /// Shortens the calls that fetch keys and policies: somebody waits at the door meanwhile, and may try
  /// again. Two attempts within ten seconds, or less where the client is set so.
  mutating func shortenForHelpers() {
    timeout = min(timeout, .seconds(5))
    totalTimeout = min(totalTimeout ?? .seconds(10), .seconds(10))
    retryPolicy.maxAttempts = min(retryPolicy.maxAttempts, 2)
  }
}

extension APIClient {
  /// Sends a request that no generated function makes.
  func call<Success: Decodable & Sendable>(
    _ request: APIRequest
  ) async throws(AuthenticationError) -> Success {
    do {
      return try await send(request, failure: ErrorResponse.self)
    } catch {
      throw AuthenticationError(error)
    }
  }
}
#endif
