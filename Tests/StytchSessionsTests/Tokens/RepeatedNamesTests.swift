#if StytchSessions
@testable import StytchSessions
import Testing

@Suite struct RepeatedNamesTests {
  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a":1,"b":{"c":1,"c":2}}"#, #"[{"a":1,"a":1}]"#,
    #"{"a":1,"\u0061":2}"#, #"{"a" : 1 , "a"  : 2}"#, #"{"":1,"":2}"#,
    #"{"a\"":1,"a\"":2}"#, #"{"a":{"b":1},"a":2}"#,
  ])
  func finds(json: String) {
    #expect(RepeatedNames.occur(in: Array(json.utf8)))
  }

  @Test(arguments: [
    "{}", "[]", #""a""#, "1", #"{"a":"a","b":"a"}"#, #"{"a":{"a":{"a":1}}}"#,
    #"[{"a":1},{"a":1}]"#, #"{"a":["a","a"]}"#, #"{"a":"\"a\":1","b":1}"#,
    #"{"a":1,"A":2}"#, #"{"a\\":1,"a":2}"#, #"{"a":":","b":"{","c":"}"}"#,
  ])
  func findsNone(json: String) {
    #expect(!RepeatedNames.occur(in: Array(json.utf8)))
  }

  /// It reads what a decoder took before, but must come to an end with anything.
  @Test(arguments: ["", "{", "}", "\"", "\"\\", "{\"a", "{\"a\":\"\\", "}}}\"a\":1", "{\"a\"   "])
  func bearsWhatIsNoJSON(text: String) {
    _ = RepeatedNames.occur(in: Array(text.utf8))
  }
}
#endif
