import Testing

@testable import SDKRuntime
@testable import SwiftEmitter

/// The generator leaves out what the runtime hides by itself.
@Suite struct SecretNamesTests {
  @Test func generatorAndRuntimeAgree() {
    #expect(SecretNames.parts == String.partsOfSecretNames)
  }
}
