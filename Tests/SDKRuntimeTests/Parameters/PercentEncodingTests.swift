import Testing

@testable import SDKRuntime

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("", ""), ("aZ09-._~", "aZ09-._~"), ("a b", "a%20b"), ("a+b", "a%2Bb"), ("a/b", "a%2Fb"),
    ("?#[]@!$&'()*+,;=:%", "%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%25"),
    ("é", "%C3%A9"), ("🙂", "%F0%9F%99%82"), ("\u{0}\r\n", "%00%0D%0A"), ("..", ".."),
  ])
  func everyByteOutsideTheUnreservedSetIsEncoded(_ plain: String, _ encoded: String) {
    #expect(plain.percentEncoded == encoded)
  }
}
