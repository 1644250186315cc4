import JSONPath
import Testing

struct SyntaxErrorTests {
  @Test(arguments: [
    ("paths", 0, "a query begins with '$'"),
    ("$ ", 1, "the query should end here or go on with '.' or '[', not ' '"),
    ("$.", 2, "a name or '*' should follow '.', not the end"),
    ("$..", 3, "a name or '*' should follow '..', not the end"),
    ("$.x-y", 3, "'-' cannot stand in a name after '.'"),
    ("$[name]", 2, "a name in brackets needs quotes, not 'n'"),
    ("$['a'", 5, "',' or ']' should follow a selector, not the end"),
    ("$['a", 2, "this text has no end"),
    ("$['\\x']", 3, "there is no such escape"),
    ("$['\\ud800']", 3, "half a surrogate pair is not a character"),
    ("$['\\u12']", 7, "four hexadecimal digits should follow \\u, not '''"),
    ("$[01]", 2, "01 is not how an integer is written"),
    ("$[-]", 3, "a digit should follow '-', not ']'"),
    ("$[9007199254740992]", 2, "this integer is too large"),
    ("$[?1]", 3, "1 is a value, not a condition"),
    ("$[?@.a = 1]", 7, "'=' is not an operator"),
    ("$[?@.* == 1]", 3, "a comparison takes a single value, and this query may select several"),
    ("$[?!@.a == 1]", 4, "'!' cannot stand before a comparison"),
    ("$[?@.a & @.b]", 7, "an operator lacks its second half"),
    ("$[?@.a == TRUE]", 10, "'TRUE' is neither true, false nor null"),
    ("$[?len(@.a) == 1]", 3, "there is no function len()"),
    ("$[?count(1) == 1]", 9, "count() takes a query"),
    (
      "$[?length(@.*) == 1]", 10, "length() takes a single value, and this query may select several"
    ),
    ("$[?match(@.a, 'b') == true]", 3, "a comparison takes a value, and this is a condition"),
    ("$[?match(@.a)]", 12, "match() takes two arguments, not ')'"),
    ("$[?count(@.a, 1) == 1]", 12, "')' should close the arguments of count(), not ','"),
  ])
  func saysWhatIsWrongAndWhere(query: String, offset: Int, message: String) throws {
    let error = try syntaxError(query)
    #expect(error.offset == offset)
    #expect(error.message == message)
    #expect(!error.remedy.isEmpty)
  }

  @Test func suggestsHowToWriteIt() throws {
    #expect(try syntaxError("$.x-y").remedy.contains("['x-…']"))
    #expect(try syntaxError("$[?lenght(@) > 1]").remedy == "Did you mean length()?")
    #expect(try syntaxError("$[?@.a == foo]").remedy.contains("@.foo"))
    #expect(
      try syntaxError("$[?1]").description
        == "1 is a value, not a condition, at character 4; "
        + "Compare it with another value, as in 1 == 1."
    )
  }

  @Test(arguments: ["(", "!(", "@[?", "length("])
  func refusesDeepNesting(opening: String) throws {
    let query = "$[?" + String(repeating: opening, count: 100_000)
    #expect(try syntaxError(query).message.contains("nested too deeply"))
  }

  @Test func refusesEndlessQueries() throws {
    let query = "$" + String(repeating: ".a", count: 100_000)
    #expect(try syntaxError(query).message == "the query is too long")
  }

  /// Texts of the pieces that queries are made of: each is a query or refused, and nothing crashes.
  @Test func survivesAnyMixture() {
    let pieces = [
      "$", "@", ".", "..", "*", "[", "]", "?", "(", ")", "!", "&&", "||", "==", "<", ",", ":", "-",
      "0", "1", "9007199254740993", "1e9", "'", "\"", "\\u", "d83d", "dc00", "a", "é", " ", "\n",
      "length(", "match(", "count(", "true", "'a.*'", "'(a{2}|[b-c])'",
    ]
    var generator = SeededGenerator(seed: 7)
    var accepted = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...12, using: &generator)
      let parts = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      if (try? JSONPathQuery("$[?" + parts.joined() + "]")) != nil { accepted += 1 }
    }
    #expect(accepted > 0)
  }
}

/// A repeatable source of numbers (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
