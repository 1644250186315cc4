import Testing

@testable import Extraction

@Suite struct NamePatternTests {
  @Test(
    arguments: [
      ("/a", "/a"), ("*", ""), ("*", "/a/b"), ("/a*", "/a"), ("/a/*/c", "/a/b/x/c"), ("**", "a"),
      ("a*a", "aa"), ("*b*b*", "abcb"), ("/{id}*", "/{id}"), ("*ab", "aab"),
    ])
  func `fits`(pattern: String, name: String) {
    #expect(NamePattern(pattern).matches(name))
  }

  @Test(
    arguments: [
      ("/a", "/ab"), ("", "a"), ("a*a", "a"), ("/a/*", "/a"), ("*b*b*", "ab"), ("A", "a"),
      ("*a*b", "ba"), ("ab*bc", "abc"),
    ])
  func `does not fit`(pattern: String, name: String) {
    #expect(!NamePattern(pattern).matches(name))
  }
}
