import Testing

@testable import SDKRuntime
@testable import SwiftEmitter

/// The generator leaves out what the runtime hides by itself.
@Suite struct SecretNamesTests {
  @Test func generatorAndRuntimeAgree() {
    #expect(SecretNames.parts == String.partsOfSecretNames)
    #expect(SecretNames.letters == String.lettersOfSecretNames)
    for name in ["api-key", "privateKey", "X_ACCESS_KEY", "public_key", "monkey", "otp_code", "id"]
    {
      #expect(SecretNames.include(name) == name.namesSecret, "\(name)")
    }
  }
}
