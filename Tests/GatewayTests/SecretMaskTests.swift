import GatewayCore
import Testing

/// What covers secrets, wherever a stream is cut.
@Suite struct SecretMaskTests {
  /// What comes out of a stream of chunks.
  private func masked(_ chunks: [[UInt8]], _ mask: SecretMask) -> [UInt8] {
    var stream = SecretMask.Stream(mask)
    var result: [UInt8] = []
    for chunk in chunks { result += chunk.withUnsafeBytes { stream.pass($0) } ?? chunk }
    return result + stream.finish()
  }

  private func masked(_ text: String, _ mask: SecretMask) -> String {
    String(decoding: masked([Array(text.utf8)], mask), as: UTF8.self)
  }

  @Test(arguments: [
    ("nothing", "nothing"), ("", ""), ("a secret here", "a ****** here"),
    ("secretsecret", "************"), ("sesecret", "se******"), ("secre", "secre"),
    ("secreT", "secreT"), ("a password-2", "a **********"), ("password", "password"),
    // One within another, and one that begins in another.
    ("secrets", "*******"), ("secret-tetra", "************"), ("et-tetr", "et-tetr"),
    ("ésecreté", "é******é"),
  ])
  func texts(_ text: String, _ wanted: String) {
    let mask = SecretMask(["secret", "secrets", "password-2", "ret-tetra", ""])
    #expect(masked(text, mask) == wanted)
    #expect(mask.finds(in: text) == wanted.contains("*"))
  }

  @Test func whereverAStreamIsCut() {
    let mask = SecretMask(["secret-1", "t-1/2", "1/2/3"])
    let text = Array("x secret-1 and secret-1/2 and t-1/2/3, se".utf8)
    let wanted = masked([text], mask)
    #expect(
      String(decoding: wanted, as: UTF8.self) == "x ******** and ********** and *******, se")
    for first in 0...text.count {
      for second in first...text.count {
        let chunks = [text[..<first], text[first..<second], text[second...]].map { Array($0) }
        #expect(masked(chunks, mask) == wanted)
      }
    }
    #expect(masked(text.map { [$0] }, mask) == wanted)
  }

  @Test func onlyWhatMayBeASecretWaits() {
    var stream = SecretMask.Stream(SecretMask(["secret"]))
    func pass(_ text: String) -> String? {
      Array(text.utf8).withUnsafeBytes { stream.pass($0) }
        .map { String(decoding: $0, as: UTF8.self) }
    }
    // As it is, without a copy.
    #expect(pass("data: 1\n\n") == nil)
    #expect(pass("a sec") == "a ")
    #expect(pass("re") == "")
    #expect(pass("ts") == "******")
    #expect(pass("sec") == "s")
    #expect(pass("ond") == "second")
    // The end of a secret begins no other one.
    #expect(pass("secret") == "******")
    #expect(stream.finish() == [])
    #expect(pass("se") == "")
    #expect(String(decoding: stream.finish(), as: UTF8.self) == "se")
  }

  @Test func asASearchThatIsSimpler() {
    var numbers = SystemRandomNumberGenerator()
    func text(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in "ab".utf8.randomElement(using: &numbers) ?? 0 }
    }
    for _ in 0..<300 {
      let secrets = (0..<3).map { _ in text(.random(in: 1...6, using: &numbers)) }
      let body = text(40)
      var wanted = body
      for secret in secrets {
        for start in body.indices where body[start...].starts(with: secret) {
          for index in start..<start + secret.count { wanted[index] = UInt8(ascii: "*") }
        }
      }
      let mask = SecretMask(secrets.map { String(decoding: $0, as: UTF8.self) })
      let cut = Int.random(in: 0...40, using: &numbers)
      #expect(masked([Array(body[..<cut]), Array(body[cut...])], mask) == wanted)
    }
  }

  @Test func nothingToFind() {
    let mask = SecretMask([])
    #expect(mask.isEmpty && !mask.finds(in: "secret"))
    #expect(masked("secret", mask) == "secret")
  }

  @Test func isNotShown() {
    let mask = SecretMask(["sentinel"])
    var stream = SecretMask.Stream(mask)
    _ = Array("sent".utf8).withUnsafeBytes { stream.pass($0) }
    var dumped = ""
    dump(mask, to: &dumped)
    dump(stream, to: &dumped)
    #expect("\(mask)\(stream)\(dumped)" == "<secret><stream>- <secret>\n- <stream>\n")
  }
}
