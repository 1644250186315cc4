import Testing
import YAMLTree

@Suite struct DeepEqualityTests {
  @Test(
    arguments: [
      ("{a: 1, b: [x, ~]}", "{\"b\": [\"x\", null], \"a\": 1.0}"), ("1", "1.0"), ("0x10", "16"),
      ("1e2", "100"), ("-0.0", "0"), ("[]", "[]"), ("{}", "{}"), ("a", "'a'"),
      ("[&a [1], *a]", "[[1], [1]]"),
    ])
  func `the same value`(left: String, right: String) throws {
    let (left, right) = (try tree(left).root, try tree(right).root)
    #expect(left.isDeepEqual(to: right))
    #expect(right.isDeepEqual(to: left))
  }

  @Test(
    arguments: [
      ("1", "'1'"), ("1", "true"), ("~", "''"), ("[1, 2]", "[2, 1]"), ("[1]", "[1, 1]"),
      ("{a: 1}", "{b: 1}"), ("{a: 1}", "{a: 2}"), ("{a: 1}", "{a: 1, b: 1}"), ("[]", "{}"),
      ("9223372036854775807", "9223372036854775808"), ("{a: {b: [1]}}", "{a: {b: [1.5]}}"),
    ])
  func `another value`(left: String, right: String) throws {
    let (left, right) = (try tree(left).root, try tree(right).root)
    #expect(!left.isDeepEqual(to: right))
    #expect(!right.isDeepEqual(to: left))
  }
}
