#if StytchSessions
import Foundation
import SDKRuntime
import Stytch
@testable import StytchSessions
import Testing

/// A stub of the API, and both clients with their authenticators, at the vectors' moment.
struct Fixture {
  static let b2bKeys = "/v1/b2b/sessions/jwks/"
  static let consumerKeys = "/v1/sessions/jwks/"

  let vectors: TokenVectors
  let api = StubAPI()
  let clock: StoppedClock
  let b2b: B2BAuthenticator
  let consumer: ConsumerAuthenticator

  init(clockTolerance: Duration = .zero, baseURL: String? = nil) throws {
    vectors = try TokenVectors.load()
    clock = StoppedClock(vectors.date)
    let now = { @Sendable [clock] in clock.now }
    b2b = B2BAuthenticator(
      try B2BClient(
        projectID: vectors.project, secret: "secret-test-1", baseURL: baseURL, transport: api),
      clockTolerance: clockTolerance, now: now)
    consumer = ConsumerAuthenticator(
      try ConsumerClient(
        projectID: vectors.project, secret: "secret-test-1", baseURL: baseURL, transport: api),
      clockTolerance: clockTolerance, now: now)
    try answerKeys(vectors.keys)
  }

  var b2bKeyPath: String { Self.b2bKeys + vectors.project }
  var consumerKeyPath: String { Self.consumerKeys + vectors.project }

  /// Lists keys from now on.
  func answerKeys(_ keys: [JSONValue], before: @escaping @Sendable () async -> Void = {}) throws {
    let json = String(
      decoding: try JSONEncoder.sdk().encode(JSONValue.object(["keys": .array(keys)])),
      as: UTF8.self)
    for path in [b2bKeyPath, consumerKeyPath] {
      api.answer(path, StubAPI.Answer(json: json, before: before))
    }
  }

  /// Answers the call for the keys with an error.
  func failKeys(before: @escaping @Sendable () async -> Void = {}) {
    for path in [b2bKeyPath, consumerKeyPath] {
      var answer = StubAPI.Answer.error(401)
      answer.before = before
      api.answer(path, answer)
    }
  }

  /// A token by its name.
  func token(_ name: String) throws -> String { try vectors.token(name) }
}

/// The error that a call ends with; nil where it succeeds.
func failure<Value>(
  _ call: () async throws(AuthenticationError) -> Value
) async -> AuthenticationError? {
  do {
    _ = try await call()
    return nil
  } catch {
    return error
  }
}
#endif
