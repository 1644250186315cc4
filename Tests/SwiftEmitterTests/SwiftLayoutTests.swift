import Testing

@testable import SwiftEmitter

/// Statements that are too long for a line.
@Suite struct SwiftLayoutTests {
  private let long = String(repeating: "x", count: 90)

  @Test func whatFitsStaysOnOneLine() {
    let type = String(repeating: "T", count: 87)
    #expect(SwiftLayout.declaration("  var a", type, indentation: 2).count == 1)
    #expect(SwiftLayout.declaration("  var a", type + "T", indentation: 2).count == 1)
    #expect(SwiftLayout.declaration("  var a", type + "TT", indentation: 2).count == 1)
    #expect(SwiftLayout.declaration("  var a", type + "TTT", indentation: 2).count == 2)
  }

  @Test func argumentsFillTheirLines() {
    let arguments = (1...30).map { "name\($0): \($0)" }
    let lines = SwiftLayout.call("f", arguments, indentation: 4)
    #expect(lines.first == "f(")
    #expect(lines.allSatisfy { $0.count + 4 <= 100 })
    let inner = lines.dropFirst().map { String($0.drop { $0 == " " }) }
    #expect(inner.joined(separator: " ") == arguments.joined(separator: ", ") + ")")
    // No line has room for the first argument of the next.
    for (line, next) in zip(lines.dropFirst(), inner.dropFirst()) {
      #expect(4 + line.count + 1 + next.prefix { $0 != "," }.count + 1 > 100)
    }
  }

  @Test func labelsMayStandAboveTheirValues() {
    #expect(
      SwiftLayout.call("f", ["first: \(long)\(long)", "b: 1"], indentation: 4)
        == ["f(", "  first:", "    \(long)\(long),", "  b: 1)"])
    #expect(
      SwiftLayout.listed(["first: \(long)\(long)", "b: Int"], indentation: 4)
        == ["first:", "  \(long)\(long),", "b: Int"])
  }

  @Test func literalsAreNeverBroken() {
    // What closes the call stands alone then, as `swift format` has it.
    let literal = "\"/\(long): \(long)\""
    #expect(SwiftLayout.call("f", [literal], indentation: 4) == ["f(", "  \(literal)", ")"])
    #expect(SwiftLayout.listed([literal], indentation: 4) == [literal])
  }
}
