#if StytchSessions
import SDKRuntime
import Stytch

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
