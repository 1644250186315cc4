// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/migrate`
enum B2BClientPasswordsMigrate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.migrate(
      emailAddress: "ada@example.com", hash: "hash", hashType: .bcrypt,
      organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.migrate(
      emailAddress: "ada@example.com", hash: "hash", hashType: .bcrypt,
      organizationID: "organization-id",
      md5Config: .init(prependSalt: "prepend-salt", appendSalt: "append-salt"),
      argon2Config: .init(salt: "salt", iterationAmount: 1, memory: 1, threads: 1, keyLength: 1),
      sha1Config: .init(prependSalt: "prepend-salt", appendSalt: "append-salt"),
      sha512Config: .init(prependSalt: "prepend-salt", appendSalt: "append-salt"),
      scryptConfig: .init(salt: "salt", nParameter: 1, rParameter: 1, pParameter: 1, keyLength: 1),
      pbkdf2Config: .init(salt: "salt", iterationAmount: 1, keyLength: 1, algorithm: .sha256),
      name: "Name", trustedMetadata: ["key": "value"], untrustedMetadata: ["key": "value"],
      roles: ["role"], preserveExistingSessions: true, mfaPhoneNumber: "+12025550123",
      setPhoneNumberVerified: true, externalID: "external-id")
  }
}
