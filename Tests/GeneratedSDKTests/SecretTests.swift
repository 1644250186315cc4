import Formats
import SDKRuntime
import Testing

@Suite struct SecretTests {
  @Test func whatTheDescriptionCallsAPasswordIsHidden() {
    let value = All(time: "12:00", pin: "hunter2", nested: .init(phrase: "open sesame"))
    for text in [value.debugDescription, String(reflecting: value), String(describing: value)] {
      #expect(!text.contains("hunter2"))
      #expect(!text.contains("sesame"))
      #expect(text.contains("12:00"))
    }
  }
}
