import Testing

@testable import JSONPath

struct IRegexpTests {
  @Test(arguments: [
    ("", "", true), ("", "a", false), ("a|bc", "bc", true), ("a|", "", true),
    ("(a|b)*c", "ababc", true), ("(a*)*", "aaa", true), ("(a*)+b", "aaa", false),
    ("a{2}", "aa", true), ("a{2}", "aaa", false), ("a{2,}", "aaaa", true), ("a{2,}", "a", false),
    ("a{1,2}", "aa", true), ("a{1,2}", "aaa", false), ("a{0}", "", true), ("(){3}a", "a", true),
    ("[a-c]", "b", true), ("[^a-c]", "b", false), ("[-a]", "-", true), ("[a-]", "-", true),
    ("[\\]]", "]", true), ("[\\n-\\r]", "\u{B}", true), ("[\\p{Nd}x]", "7", true),
    ("[^\\p{Nd}]", "x", true), ("\\p{L}+", "aЖ中", true), ("\\P{L}", "1", true),
    ("\\p{Zs}", "\u{A0}", true), ("\\p{Sc}", "€", true), (".", "😀", true), (".", "\r", false),
    ("^ab$", "ab", true), ("a^b", "ab", false), ("/v1/b2b/.*", "/v1/b2b/x", true),
  ])
  func matchesWhole(pattern: String, text: String, expected: Bool) throws {
    #expect(try #require(IRegexp(pattern)).matchesWhole(text) == expected)
  }

  @Test(arguments: [
    ("b", "abc", true), ("", "", true), ("^b", "abc", false), ("c$", "abc", true),
    ("b$", "abc", false), ("b+c", "aabbc", true), ("x", "", false),
  ])
  func matchesParts(pattern: String, text: String, expected: Bool) throws {
    #expect(try #require(IRegexp(pattern)).matchesPart(of: text) == expected)
  }

  @Test(arguments: [
    "(", ")", "a)", "*", "a**", "a{", "a{2", "a{2,1}", "a{,2}", "a{x}", "{", "}", "[", "]", "[]",
    "[^]", "[a", "[z-a]", "[a-b-c]", "[[]", "\\d", "\\", "\\p", "\\p{", "\\p{}", "\\p{Xx}",
    "\\p{Cs}", "\\p{Lu", "(?:a)", "a+?", "\\u0041", "\\$",
  ])
  func refusesWhatTheGrammarDoesNotKnow(pattern: String) {
    #expect(IRegexp(pattern) == nil)
  }

  @Test(arguments: [
    "(((a{1000}){1000}){1000}){1000}", "a{1001}", "a{99999999999999999999}",
    String(repeating: "(", count: 100_000), "((((){1000}a{1000}){1000}){1000}){1000}",
  ])
  func refusesWhatIsTooLarge(pattern: String) {
    #expect(IRegexp(pattern) == nil)
  }

  @Test func takesLinearTime() throws {
    // A backtracking engine would try 2^40 ways here.
    let regexp = try #require(IRegexp("(a|a)*(a|aa)*b"))
    #expect(!regexp.matchesWhole(String(repeating: "a", count: 40)))
  }
}
