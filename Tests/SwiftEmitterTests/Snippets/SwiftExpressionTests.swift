import Testing

@testable import SwiftEmitter

/// Expressions that are too long for a line.
@Suite struct SwiftExpressionTests {
  private let long = String(repeating: "x", count: 50)

  private func text(_ text: String, _ label: String? = nil) -> SwiftExpression.Argument {
    .init(label: label, value: .text(text))
  }

  @Test func whatFitsStaysOnOneLine() {
    let call = SwiftExpression.call(
      "f", [text("1", "a"), .init(label: "b", value: .list([.text("2"), .text("3")]))])
    #expect(call.lines(indentation: 4) == ["f(a: 1, b: [2, 3])"])
    #expect(SwiftExpression.dictionary([]).line == "[:]")
    #expect(SwiftExpression.list([]).line == "[]")
  }

  @Test func argumentsThatFitFillTheirLines() {
    let call = SwiftExpression.call("f", [text("1", "a"), text(long), text(long, "b")])
    #expect(call.lines(indentation: 0, tail: ",") == ["f(", "  a: 1, \(long),", "  b: \(long)),"])
  }

  @Test func aLongArgumentPutsEachOnItsOwnLine() {
    let list = SwiftExpression.list([.text(long), .text(long)])
    let call = SwiftExpression.call("f", [text("1", "a"), .init(label: "b", value: list)])
    #expect(
      call.lines(indentation: 0)
        == ["f(", "  a: 1,", "  b: [", "    \(long),", "    \(long),", "  ])"])
  }

  @Test func aListOfOneHasNoComma() {
    let call = SwiftExpression.call("g", [text(long), text(long)])
    #expect(
      SwiftExpression.list([call]).lines(indentation: 0)
        == ["[", "  g(", "    \(long),", "    \(long))", "]"])
  }

  @Test func linesEndBeforeTheLimit() {
    // What closes the call is counted, too.
    for count in 80...100 {
      let call = SwiftExpression.call("f", [text(String(repeating: "x", count: count), "a")])
      for line in call.lines(indentation: 0, tail: ")))") {
        #expect(line.count <= 100 || line.hasPrefix("    x"))
      }
    }
  }
}
