import Foundation

/// One small change to a description, chosen by chance.
struct Mutation {
  /// What is changed, for a message.
  private(set) var title = ""
  /// The changed text.
  private(set) var text: String

  /// Changes one line of a text.
  init(_ original: String, _ random: inout SplitMix64) {
    var lines = original.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard !lines.isEmpty else {
      text = original
      return
    }
    let references = lines.indices.filter { lines[$0].contains("$ref") }
    let kind = Int(random.next() % 9)
    var index = Int(random.next() % UInt64(lines.count))
    if kind == 0, let reference = references.randomElement(using: &random) { index = reference }
    let line = lines[index]
    switch kind {
    case 0:
      title = "a reference bent"
      lines[index] = line.replacingOccurrences(of: "/schemas/", with: "/schemes/")
      if lines[index] == line { lines[index] = line.replacingOccurrences(of: "#/", with: "#/x/") }
    case 1:
      title = "a line dropped"
      lines.remove(at: index)
    case 2:
      title = "a line cut"
      lines[index] = String(line.prefix(line.count / 2))
    case 3:
      title = "a line doubled"
      lines.insert(line, at: index)
    case 4:
      title = "a key renamed"
      lines[index] = line.replacingOccurrences(of: ":", with: "x:")
    default:
      let values = ["7", "[1, a]", "{ a: 1 }", "null", #""*/ \\(x) # ` \" end""#]
      let value = values[(kind - 5 + Int(random.next() % 2)) % values.count]
      title = "a value replaced by \(value)"
      lines[index] = Self.replacingValue(line, with: value)
    }
    title += " at line \(index + 1)"
    text = lines.joined(separator: "\n")
  }

  /// The line with another value behind its first colon.
  private static func replacingValue(_ line: String, with value: String) -> String {
    guard let colon = line.range(of: ": ") else { return line + " " + value }
    return line[..<colon.upperBound] + value + (line.hasSuffix(",") ? "," : "")
  }
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
}
