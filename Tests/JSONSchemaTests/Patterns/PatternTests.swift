import Testing

@testable import JSONSchema

@Suite("Regular expressions")
struct PatternTests {
  struct Case: CustomTestStringConvertible {
    var pattern: String
    var matches: [String]
    var differs: [String]

    var testDescription: String { pattern }

    init(_ pattern: String, _ matches: [String], not differs: [String] = []) {
      self.pattern = pattern
      self.matches = matches
      self.differs = differs
    }
  }

  @Test(arguments: [
    Case("abc", ["abc", "xabcx"], not: ["ab", "ABC"]),
    Case("^abc$", ["abc"], not: ["abcd", "xabc", "abc\n"]),
    Case("", ["", "a"]),
    Case("a|bc|", ["", "x"]),
    Case("^(?:a|bc)$", ["a", "bc"], not: ["ab", "", "abc"]),
    Case("^.$", ["a", "é", "💩", "\u{85}"], not: ["", "\n", "\r", "\u{2028}", "ab"]),
    Case("^a{2}$", ["aa"], not: ["a", "aaa"]),
    Case("^a{2,}$", ["aa", "aaaa"], not: ["a"]),
    Case("^a{1,3}b$", ["ab", "aaab"], not: ["b", "aaaab"]),
    Case("^(ab){2,3}$", ["abab", "ababab"], not: ["ab", "abababab", "aba"]),
    Case("^(a|ab)(c|bcd)(d*)$", ["abcd", "abcdd", "acd"], not: ["abd"]),
    Case("^(a*)*$", ["", "aaa"], not: ["b"]),
    Case("^(?:a?)+?b$", ["b", "aab"], not: ["a"]),
    Case("^(a{2}){1,2}?$", ["aa", "aaaa"], not: ["a", "aaa"]),
    Case("^a+?b$", ["aab"], not: ["b"]),
    Case("^<.+?>$", ["<a>", "<a><b>"], not: ["<>"]),
    Case(#"^\d+\.\d*$"#, ["1.", "12.5"], not: [".5", "1,5", "١.١"]),
    Case(#"^\w+$"#, ["a_9"], not: ["é", "a-b", ""]),
    Case(#"^\W\D\S$"#, ["-a-"], not: ["aaa", "-1-", "-a "]),
    Case(#"^\s$"#, [" ", "\t", "\u{A0}", "\u{FEFF}"], not: ["a", "\u{200B}"]),
    Case("^[a-c]$", ["a", "b", "c"], not: ["d", "-", "ab"]),
    Case("^[^a-c]$", ["d", "\n"], not: ["a", ""]),
    Case(#"^[\w.-]+$"#, ["a.b-c"], not: ["a b"]),
    Case(#"^[\d-x]+$"#, ["1-x"], not: ["y"]),
    Case(#"^[-a\]\\]+$"#, [#"-a]\"#], not: ["b"]),
    Case("^[]$", [], not: ["", "a", "]"]),
    Case("^[^]$", ["a", "\n", "]"], not: [""]),
    Case(#"^[\b]$"#, ["\u{8}"], not: ["b"]),
    Case(#"\bcat\b"#, ["a cat!", "cat"], not: ["cats", "concat"]),
    Case(#"\Bcat"#, ["concat"], not: ["cat"]),
    Case("^(?=.*[A-Z])(?=.*[0-9]).{4,}$", ["aB3d", "1xxX"], not: ["abcd", "aB3", "ABCD"]),
    Case("^(?!admin$)[a-z]+$", ["root", "admins"], not: ["admin", "Root"]),
    Case(#"^(.)\1$"#, ["aa", "💩💩"], not: ["ab", "a"]),
    Case(#"^(?<q>['"]).*\k<q>$"#, ["'a'", "\"a\""], not: ["'a\""]),
    Case(#"^(?:(a)|b)\1$"#, ["aa", "b"], not: ["ab", "a"]),
    Case(#"^\u00e9\xe9\u{1F4A9}\ud83d\udca9$"#, ["éé💩💩"], not: ["ee"]),
    Case(#"^\t\n\r\v\f\0\cJ$"#, ["\t\n\r\u{B}\u{C}\0\n"], not: ["tnrvf0"]),
    Case(##"^\/\.\*\-\_\@\#\ \:$"##, ["/.*-_@# :"]),
    Case(#"^\p{Lu}\p{L}+$"#, ["Éa", "Abc"], not: ["abc", "A1"]),
    Case(#"^[\p{Letter}\p{Nd}\P{ASCII}]+$"#, ["aé٣", "💩"], not: ["-"]),
    Case(
      #"^\p{General_Category=Decimal_Number}\p{Alphabetic}\P{L}$"#, ["1a1"], not: ["aa1", "1aa"]),
    Case("^a{,2}$", ["a{,2}"], not: ["aa"]),
    Case("^{}]$", ["{}]"]),
    Case("^x{1000}$", [String(repeating: "x", count: 1000)], not: ["x"]),
    Case("^.{0,65535}$", ["", String(repeating: "x", count: 9000)]),
    Case("(^a|b)$", ["a", "ab", "b"], not: ["ca"]),
    Case("^(?:^)*a(?:$)+", ["a"], not: ["ab"]),
  ])
  func `what matches`(_ test: Case) throws {
    let pattern = try Pattern(test.pattern)
    for text in test.matches { #expect(outcome(pattern, text) == .match, "\(text)") }
    for text in test.differs { #expect(outcome(pattern, text) == .noMatch, "\(text)") }
  }

  @Test(arguments: [
    "(", ")", "(a", "a)", "[a", "*", "a**", "+a", "^*", #"\"#, "a{2,1}", "[b-a]", "(?<=a)b",
    "(?<!a)b", "(?i)a", "(?P<n>a)", #"\Z"#, #"\Aa"#, #"\p{Script=Latin}"#, #"\p{Lx}"#, #"\pL"#,
    #"\1"#, #"(a)\2"#, #"\k<n>"#, #"\u12"#, #"\ud800"#, #"\u{110000}"#, "(?<n", "a{9999999}",
    String(repeating: "(", count: 10_000), "(?", "(?>a)", #"[\"#, #"\x1"#, #"\c"#, #"\u{"#,
  ])
  func `what cannot be read is refused`(_ text: String) {
    #expect(throws: PatternError.self) { try Pattern(text) }
  }

  @Test(arguments: [
    ("^(a+)+$", String(repeating: "a", count: 60) + "!"),
    ("^(a|a)*$", String(repeating: "a", count: 60) + "!"),
    ("^(.*)*(.*)*(.*)*x$", String(repeating: "a", count: 2_000)),
    ("(a*)*b", String(repeating: "a", count: 5_000)),
    ("^(([a-z])+.)+[A-Z]([a-z])+$", String(repeating: "a", count: 80)),
    ("a*a*a*a*a*a*b", String(repeating: "a", count: 3_000)),
    ("(?=(a+)+b)", String(repeating: "a", count: 60)),
  ])
  func `what would take for ever ends undecided`(_ text: String, _ value: String) throws {
    #expect(outcome(try Pattern(text), value) == .undecided)
  }

  @Test func `a pattern that cannot be read is a warning, and asks nothing`() throws {
    let result = try checked("[a, b]", against: "items: {pattern: '(?i)x', minLength: 2}")
    #expect(result.failures.map(\.keyword) == ["minLength", "minLength"])
    #expect(result.diagnostics.map(\.id) == ["schema-pattern"])
    #expect(result.diagnostics.map(\.location?.description) == ["schema:1:18"])
    for schema in [
      "not: {pattern: (}", "{if: {pattern: (}, then: false}",
      "oneOf: [{pattern: (}, {type: string}]",
    ] {
      #expect(try checked("a", against: schema).messages == [])
    }
    let properties = "{patternProperties: {(: {type: integer}}, additionalProperties: false}"
    #expect(try checked("{a: b}", against: properties).messages == [])
  }

  private func outcome(_ pattern: Pattern, _ text: String) -> Pattern.Outcome {
    var budget = 200_000
    return pattern.match(text, budget: &budget)
  }
}
