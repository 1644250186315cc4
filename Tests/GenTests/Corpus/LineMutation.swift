import Foundation

/// Changes to single lines, as a slip of an editor makes them.
enum LineMutation: String, CaseIterable {
  case cut, doubled, dropped, indented, outdented
  case keyRenamed = "key renamed"
  case referenceBent = "reference bent"
  case valueReplaced = "value replaced"

  /// Changes one line of a text.
  static func mutation(of text: String, _ random: inout SplitMix64) -> Mutation {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let kind = random.choice(of: allCases)
    var places = Array(lines.indices)
    if kind == .referenceBent, text.contains("$ref") {
      places.removeAll { !lines[$0].contains("$ref") }
    }
    let index = random.choice(of: places)
    lines.replaceSubrange(index...index, with: kind.changed(lines[index], &random))
    return Mutation(
      title: "line \(index + 1): \(kind.rawValue)", text: lines.joined(separator: "\n"))
  }

  private func changed(_ line: String, _ random: inout SplitMix64) -> [String] {
    switch self {
    case .cut: [String(line.prefix(line.count / 2))]
    case .doubled: [line, line]
    case .dropped: []
    case .indented: ["  " + line]
    case .outdented: [String(line.dropFirst(2))]
    case .keyRenamed: [line.replacingOccurrences(of: ":", with: "x:")]
    case .referenceBent:
      [line.replacingOccurrences(of: random.choice(of: ["#/", "/", "schemas"]), with: "/x")]
    case .valueReplaced: [Self.replacingValue(of: line, &random)]
    }
  }

  private static let values = ["7", "[1, a]", "{ a: 1 }", "null", #""*/ \\(x) # ` \" end""#, "*a"]

  /// The line with another value behind its first colon.
  private static func replacingValue(of line: String, _ random: inout SplitMix64) -> String {
    let value = random.choice(of: values)
    guard let colon = line.range(of: ": ") else { return line + " " + value }
    return line[..<colon.upperBound] + value + (line.hasSuffix(",") ? "," : "")
  }
}
