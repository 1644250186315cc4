import SDKTesting
import Stytch

/// A session as Stytch would answer with it. Its JWT is signed with a key made for these tests, and
/// good until the year 2100.
enum TestSession {
  static let projectID = "project-test-1"
  static let userID = "user-test-1"

  /// The session's JWT: RS256 over the claims of a session of `user-test-1`.
  static let jwt = """
    eyJhbGciOiJSUzI1NiIsImtpZCI6Imp3ay10ZXN0LTEiLCJ0eXAiOiJKV1QifQ.eyJpc3MiOiJzdHl0Y2guY29tL3B\
    yb2plY3QtdGVzdC0xIiwiYXVkIjpbInByb2plY3QtdGVzdC0xIl0sInN1YiI6InVzZXItdGVzdC0xIiwiaWF0IjoxN\
    zY3MjI1NjAwLCJuYmYiOjE3NjcyMjU2MDAsImV4cCI6NDEwMjQ0NDgwMCwiaHR0cHM6Ly9zdHl0Y2guY29tL3Nlc3N\
    pb24iOnsiaWQiOiJzZXNzaW9uLXRlc3QtMSIsInN0YXJ0ZWRfYXQiOiIyMDI2LTAxLTAxVDAwOjAwOjAwWiIsImxhc\
    3RfYWNjZXNzZWRfYXQiOiIyMDI2LTAxLTAxVDAwOjAwOjAwWiIsImV4cGlyZXNfYXQiOiIyMTAwLTAxLTAxVDAwOjA\
    wOjAwWiIsImF1dGhlbnRpY2F0aW9uX2ZhY3RvcnMiOltdLCJyb2xlcyI6W119fQ.Z61kPwjVBwTQzwJYjlSRnfW3Iy\
    8O9ywsNXoaBDMpy166tefHjXX4AHCv7HB-UgmWfCx5Hmr_COI4arHJYKT0C-UvK456dZtUV8u4AfByAK7l0NziZirU\
    fJY3nA-CKAT6g3Ilm2O0CG3IODZyz3gMmCJM6VdgD2EUVluoHFkP2rI-IJJ8gr0_ypWtU7SyF2CLUhzay3785GgWKY\
    u7cwTCGTweoNOvZdD-CiLnBU1p6TVAOKGsuw7Riuc0nkgYVaoiuk8ZsPGd4zox69nPw-7C211DLob_eAYHAeZlbzyL\
    X2D5JybgRUKWsaJyXdc1GvUrsBuBG5GfXDnMQIVJRsJhoA
    """

  /// The answer to the call for the project's keys.
  static let keys = StubAnswer.json([
    "status_code": 200, "request_id": "request-test-1",
    "keys": [
      [
        "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "jwk-test-1", "key_ops": ["verify"],
        "x5c": [], "x5tS256": "", "e": "AQAB",
        "n": """
        nEZkMIIwC2WbNINdEsflBzUqc8NESkdGZzAA9PUpV8LxF67Xi5Up8tywEpEB7P--1VULHa32zQ_lypJ7rCZ-vF\
        b29rFRde2n2o1aLTEtv9YRb56zFYRzyITo0oCOfNjKzP0HbulE3CPRXQpAJuQsL1Q9u9pZkboz1dM5UE9b0pxV\
        YZcjSKvihE0SXnXG7ffLKfy5O55V8_j6FIEdJIf5tD3enmTGhuhaQhdU-ofemvAYcFUdaHaqi-RWU2xWzDxJ1t\
        3XGU01LWHdkkpTNAXYcmskgFffvWZMlCLorss4QVRDnhX-hFFawF2YxR-pOMLasPcd7NFnsTpWlpcMC3ovcw
        """,
      ]
    ],
  ])

  /// The answer to a call that begins the session, or renews its JWT.
  static func begun(jwt: String = jwt) -> StubAnswer {
    .json([
      "status_code": 200, "request_id": "request-test-1", "user_id": .string(userID),
      "method_id": "email-test-1", "reset_sessions": false, "session_token": "token",
      "session_jwt": .string(jwt),
      "session": [
        "session_id": "session-test-1", "user_id": .string(userID),
        "started_at": "2026-01-01T00:00:00Z", "last_accessed_at": "2026-01-01T00:00:00Z",
        "expires_at": "2100-01-01T00:00:00Z", "authentication_factors": [], "roles": [],
      ],
      "user": [
        "user_id": .string(userID), "emails": [], "status": "active", "phone_numbers": [],
        "webauthn_registrations": [], "providers": [], "totps": [], "crypto_wallets": [],
        "biometric_registrations": [], "is_locked": false, "roles": [],
      ],
    ])
  }
}
