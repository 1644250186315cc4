// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/passwords/migrate`
enum ConsumerClientPasswordsMigrate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.migrate(email: "ada@example.com", hash: "hash", hashType: .bcrypt)
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.migrate(
      email: "ada@example.com", hash: "hash", hashType: .bcrypt,
      md5Config: .init(prependSalt: "prepend-salt", appendSalt: "append-salt"),
      argon2Config: .init(salt: "salt", iterationAmount: 1, memory: 1, threads: 1, keyLength: 1),
      sha1Config: .init(prependSalt: "prepend-salt", appendSalt: "append-salt"),
      sha512Config: .init(prependSalt: "prepend-salt", appendSalt: "append-salt"),
      scryptConfig: .init(salt: "salt", nParameter: 1, rParameter: 1, pParameter: 1, keyLength: 1),
      pbkdf2Config: .init(salt: "salt", iterationAmount: 1, keyLength: 1, algorithm: .sha256),
      trustedMetadata: ["key": "value"], untrustedMetadata: ["key": "value"],
      setEmailVerified: true,
      name: .init(firstName: "First name", middleName: "Middle name", lastName: "Last name"),
      phoneNumber: "+12025550123", setPhoneNumberVerified: true, externalID: "external-id",
      roles: ["role"])
  }
}
