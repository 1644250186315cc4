/// A description with one small change.
struct Mutation {
  /// What was changed, for a message.
  var title: String
  /// The changed text.
  var text: String
}

/// What no author means to write, and what breaks out of Swift where it is not escaped.
enum HostileText {
  static let all = [
    "", " ", "*/", "/*", "\\(x)", "\"", "\"\"\"", "\"#", "\\", "`", "\n}", "\r", "\u{2028}",
    "\u{0}",
    "init", "self", "Self", "Type", "1", "-", "_", "é", "🦆", "../..", "a/b", "$ref", "{}", "{a",
    "%",
    "#", "null", "true", "String", "Codable", "Client", String(repeating: "x", count: 10_000),
  ]
}

/// A generator of the same numbers for the same seed (SplitMix64).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of the elements, which must not be none.
  mutating func choice<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}
