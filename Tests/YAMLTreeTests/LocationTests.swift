import Diagnostics
import Testing
import YAMLTree

@Suite struct LocationTests {
  @Test func `every node has its place`() throws {
    let text = """
      # comment
      a:
        - "x"
        - &n !!str y
        - {k: *n}
      b: |
        text
      """
    let root = try tree(text).root
    func place(_ pointer: String) -> String? { root.at(pointer: pointer)?.location.description }
    #expect(root.location.description == "a.yaml:2:1")
    #expect(place("/a") == "a.yaml:3:3")
    #expect(place("/a/0") == "a.yaml:3:5")
    #expect(place("/a/1") == "a.yaml:4:5")
    #expect(place("/a/2/k") == "a.yaml:5:9")
    #expect(place("/b") == "a.yaml:6:4")
    #expect(root.entries.map { $0.key.location.line } == [2, 6])
  }

  @Test func `columns count characters`() throws {
    #expect(try tree("{é😀: x, y: z}").root["y"]?.location.column == 12)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line break counts`(lineBreak: String) throws {
    let text = ["a: 1", "b: |", "  x", "  y", "c: 3", ""].joined(separator: lineBreak)
    let root = try tree(text).root
    #expect(root["c"]?.location.line == 5)
    #expect(root["b"]?.text == "x\ny\n")
  }

  @Test func `a byte order mark is no text`() throws {
    let root = try tree("\u{FEFF}a: 1\n").root
    #expect(root["a"]?.int == 1)
    #expect(root.entries.first?.key.text == "a")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read`(isBigEndian: Bool) throws {
    let bytes = "\u{FEFF}é: 😀\n".utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(bytes, file: "a.yaml", diagnostics: &diagnostics)
    #expect(tree?.root["é"]?.string == "😀")
    #expect(diagnostics == [])
  }
}
