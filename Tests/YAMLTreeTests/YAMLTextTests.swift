import Diagnostics
import Testing
import YAMLTree

/// What a tree looks like as YAML.
@Suite struct YAMLTextTests {
  @Test func `collections are in block style and in order`() throws {
    let text = """
      b:
        - 1
        - - 2
          - - 3
        - c: x
          d:
            - e: z
              f: {}
        - []
      a: null

      """
    #expect(try tree(text).root.yaml == text)
    let flow = "{b: [1, [2, [3]], {c: x, d: [{e: z, f: {}}]}, []], a: ~}"
    #expect(try tree(flow).root.yaml == text)
  }

  @Test(arguments: [("[]", "[]\n"), ("{}", "{}\n"), ("", "null\n"), ("~", "null\n"), ("a", "a\n")])
  func `a root may be anything`(text: String, yaml: String) throws {
    #expect(try tree(text).root.yaml == yaml)
  }

  @Test func `literal blocks keep their lines`() throws {
    let text = """
      clip: |
        one

          two
        three
      strip: |-
        # no comment
        key: value
      keep: |+
        a

      space: |2-
          a
         b
      line: |2

        a
      items:
        - |
          \ta: b
          c
        - |2+
           d


      last: x

      """.replacingOccurrences("- |\n    \ta", with: "- |2\n    \ta")
    #expect(try tree(text).root.yaml == text)
  }

  @Test(
    arguments: [
      (#""a\nb\n ""#, #""a\nb\n ""#), (#""\n\n""#, #""\n\n""#), (#"" \n\t\n""#, #"" \n\t\n""#),
      (#""a\r\nb""#, #""a\r\nb""#), (#""a\u2028\nb""#, #""a\u2028\nb""#),
      (#""\u0000\e\x7f\x85\uFEFF\u00A0\U0001F600""#, "\"\\x00\\x1b\\x7f\\x85\\ufeff\u{A0}😀\""),
      (#""a\tb""#, #""a\tb""#), (#""\"\\\t""#, #""\"\\\t""#),
    ])
  func `what a block cannot hold is escaped`(scalar: String, yaml: String) throws {
    #expect(try tree("a: " + scalar).root.yaml == "a: \(yaml)\n")
  }

  @Test(
    arguments: [
      "1.10", "1.50", "100000000000000000000000", "-0", "0.1", "1.5e+10", "-1.5E-3", ".inf", ".nan",
      "-.inf", "true", "null", "9223372036854775808",
    ])
  func `numbers keep their digits`(number: String) throws {
    #expect(try tree("a: " + number).root.yaml == "a: \(number)\n")
  }

  @Test(
    arguments: [
      ("0o17", "15"), ("0xFF", "255"), ("+3", "3"), ("007", "7"), ("-012", "-12"),
      ("1e3", "1.0e+3"),
      (".5", "0.5"), ("1.", "1.0"), ("-01.50", "-1.50"), ("1.5e3", "1.5e+3"), ("1.E-2", "1.0E-2"),
      ("0x10000000000000000", "1.8446744073709552e+19"), ("+.INF", ".inf"), (".NaN", ".nan"),
      ("True", "true"), ("FALSE", "false"), ("NULL", "null"),
      ("0x1" + String(repeating: "0", count: 300), ".inf"),
    ])
  func `numbers that other versions read otherwise are written anew`(
    number: String, yaml: String
  ) throws {
    let root = try tree("a: " + number).root
    #expect(root.yaml.lowercased() == "a: \(yaml)\n".lowercased())
    guard !yaml.contains("nan") else { return }
    #expect(try tree(root.yaml).root.isDeepEqual(to: root))
  }

  @Test(
    arguments: [
      "no", "NO", "on", "Off", "y", "N", "yes", "True", "null", "NULL", "~", "", " ", "1", "1.0",
      "1_000", "0o7", "017", "0b1", "12:30:45", "1:30", "2001-12-14", "2001-12-14 21:59:43.10 -5",
      "1e3", ".5", ".inf", "+.INF", ".nan", "+1", "-1", "- a", "-", "---", "... a", "? a", ": a",
      "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "%a", "@a", "`a", "|", ">", "'a", "\"a", "[a",
      "]", "{a", "}", ",a", "=", "<<", " a", "a ", "0x1F", "685_230.15", "1,000", "190:20:30.15",
      "1..2", "1.2.3e4",
    ])
  func `a string that could be something else is quoted`(string: String) throws {
    let quoted = "'" + string.replacingOccurrences("'", with: "''") + "'"
    let root = try tree("{\(quoted): [\(quoted)]}").root
    #expect(root.yaml == "\(quoted):\n  - \(quoted)\n")
  }

  @Test(
    arguments: [
      "a", "/pets/{id}", "$ref", "application/json", "a,b", "a#b", "a:b", "it's", "x-y", "a - b",
      "3 apples", "3.1.0", "127.0.0.1", "<p>", "über", "200 OK", "nobody",
      "https://a.example/?b=c#d", "a\u{A0}", "€",
    ])
  func `other strings are plain`(string: String) throws {
    #expect(
      try tree("{'\(string.replacingOccurrences("'", with: "''"))': 1}").root.yaml
        == "\(string): 1\n")
  }

  @Test func `keys keep their text`() throws {
    let root = try tree("{200: a, '200.0': b, 0x1F: c, ~: d, true: e, null: f, ? : g, .5: h}").root
    #expect(
      root.yaml == """
        200: a
        '200.0': b
        '0x1F': c
        '~': d
        true: e
        null: f
        '': g
        '.5': h

        """)
  }

  @Test func `a key may be long or have several lines`() throws {
    let long = String(repeating: "key ", count: 400) + "."
    let root = try tree("a:\n  ? \"\(long)\"\n  : [1]\n  \"b\\nc\":\n    ? \"\(long)\"\n    : x")
      .root
    #expect(try tree(root.yaml).root.isDeepEqual(to: root))
    #expect(root.yaml.contains("  ? \(long)\n  :\n    - 1\n  \"b\\nc\":\n    ? \(long)\n    : x\n"))
  }

  @Test func `a collection as a key becomes JSON`() throws {
    var diagnostics: [Diagnostic] = []
    let trees = YAMLTree.parseStream(
      Array("? [a, 1]\n: b".utf8), file: "a.yaml", diagnostics: &diagnostics)
    #expect(trees?.map(\.root.yaml) == ["'[\"a\",1]': b\n"])
  }

  @Test func `aliases are replaced by what they show`() throws {
    #expect(try tree("{a: &a {b: 1}, c: *a, <<: *a}").root.yaml == "a:\n  b: 1\nc:\n  b: 1\nb: 1\n")
  }

  @Test func `comments stand above what they are about`() throws {
    let root = try tree("{a: {b: 1, c: [2, {d: 3}, {e: 4}]}, f: 5}").root
    let about: Set = ["/a", "/a/b", "/a/c/0", "/a/c/1", "/a/c/2/e", "/f"]
    let yaml = root.yaml { about.contains($0.pointer) ? "at \($0.pointer)\n\u{1B}!" : nil }
    #expect(
      yaml == """
        # at /a
        #  !
        a:
          # at /a/b
          #  !
          b: 1
          c:
            # at /a/c/0
            #  !
            - 2
            # at /a/c/1
            #  !
            - d: 3
            -
              # at /a/c/2/e
              #  !
              e: 4
        # at /f
        #  !
        f: 5

        """)
    #expect(try tree(yaml).root.isDeepEqual(to: root))
    #expect(root.yaml { $0.parent == nil ? "top" : nil }.hasPrefix("# top\na:\n"))
  }

  @Test func `a comment ends no block`() throws {
    let root = try tree("{a: \"x\\n\\n\", b: [\"y\\n\", \"z\"]}").root
    let yaml = root.yaml { _ in "#" }
    #expect(try tree(yaml).root.isDeepEqual(to: root))
  }

  @Test(arguments: [true, false])
  func `a deep tree is written`(isMapping: Bool) throws {
    let depth = 5000
    let text =
      isMapping
      ? String(repeating: "{a: ", count: depth) + String(repeating: "}", count: depth)
      : String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    var diagnostics: [Diagnostic] = []
    let root = try #require(
      YAMLTree.parse(
        Array(text.utf8), file: "a", limits: YAMLLimits(depth: depth), diagnostics: &diagnostics)
    ).root
    let lines = root.yaml.split(separator: "\n")
    #expect(lines.count == (isMapping ? depth : 1))
    #expect(
      lines.last?.utf8.count == (isMapping ? 2 * (depth - 1) + "a: null".utf8.count : 2 * depth))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
