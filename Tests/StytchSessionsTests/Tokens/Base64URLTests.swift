#if StytchSessions
import Foundation
@testable import StytchSessions
import Testing

@Suite struct Base64URLTests {
  private func decoded(_ text: String) -> [UInt8]? { Base64URL.decode(Array(text.utf8)[...]) }

  @Test func readsWhatFoundationWrites() {
    for length in 0..<70 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ length) }
      let text = Data(bytes).base64EncodedString()
        .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
      #expect(decoded(text) == bytes)
    }
  }

  @Test(arguments: ["A", "AAAAA", "AA==", "AA=", "A+AA", "A/AA", "AA A", "AA\nA", "AAé", "*AAA"])
  func refusesOtherTexts(text: String) {
    #expect(decoded(text) == nil)
  }

  /// Two texts of one value would be two tokens with one signature.
  @Test func refusesBitsThatStandForNothing() {
    #expect(decoded("AA") == [0])
    #expect(decoded("AB") == nil)
    #expect(decoded("AAA") == [0, 0])
    #expect(decoded("AAB") == nil)
  }
}
#endif
