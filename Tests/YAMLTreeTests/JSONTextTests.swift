import Testing
import YAMLTree

@Suite struct JSONTextTests {
  @Test(
    arguments: [
      ("{b: [1, {}, []], a: ~}", #"{"b":[1,{},[]],"a":null}"#),
      ("[[[]], [{}], '[', '{']", #"[[[]],[{}],"[","{"]"#),
      ("[true, False, yes]", #"[true,false,"yes"]"#),
      ("[0x1F, 0o17, +3, 007, -0]", "[31,15,3,7,0]"),
      ("[1.50, 1e3, -0.1E-2, 18446744073709551615]", "[1.50,1e3,-0.1E-2,18446744073709551615]"),
      ("[.5, 1., +1.5, 01.5, 1.e2]", "[0.5,1.0,1.5,1.5,100.0]"),
      ("[.inf, -.inf, .nan]", "[null,null,null]"),
      (
        #"["\"\\\/\b\f\n\r\t\u0000\u001f\u007f"]"#,
        "[\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0000\\u001f\u{7F}\"]"
      ),
      ("{~: 1, 2: x, true: y}", #"{"~":1,"2":"x","true":"y"}"#),
      ("plain", "\"plain\""),
    ])
  func `is compact and in order`(yaml: String, json: String) throws {
    #expect(try tree(yaml).root.json == json)
  }

  @Test func `may have a line for each element and entry`() throws {
    let root = try tree("{b: [1, {}, [], {c: '['}], a: ~}").root
    #expect(
      root.json(indentedBy: 2) == """
        {
          "b": [
            1,
            {},
            [],
            {
              "c": "["
            }
          ],
          "a": null
        }
        """)
  }
}
