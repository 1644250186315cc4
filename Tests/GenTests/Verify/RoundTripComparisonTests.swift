import Diagnostics
import Testing
import YAMLTree

@testable import gen

@Suite struct RoundTripComparisonTests {
  private func comparison(_ before: String, _ after: String) throws -> RoundTripComparison {
    func tree(_ text: String) throws -> YAMLTree {
      var diagnostics: [Diagnostic] = []
      return try #require(
        YAMLTree.parse(Array(text.utf8), file: "a.json", diagnostics: &diagnostics))
    }
    // The trees must live as long as their nodes.
    let (before, after) = (try tree(before), try tree(after))
    return RoundTripComparison(before.root, after.root)
  }

  @Test(arguments: [
    (#"{"a": 1, "b": [true, null]}"#, #"{"b": [true, null], "a": 1.0}"#),
    (#"{"at": "2024-01-02T03:04:05+01:00"}"#, #"{"at": "2024-01-02T02:04:05Z"}"#),
    (#"{"at": "2024-03-01T00:00:00.1234567Z"}"#, #"{"at": "2024-03-01T00:00:00.123457Z"}"#),
  ])
  func sameValues(_ before: String, _ after: String) throws {
    let comparison = try comparison(before, after)
    #expect(comparison.change == nil)
    #expect(comparison.lost.isEmpty)
  }

  @Test(arguments: [
    (#"{"a": 1}"#, #"{"a": 2}"#, "/a", "1 became 2"),
    (#"{"a": [1]}"#, #"{"a": []}"#, "/a", "1 elements became 0"),
    (#"{"a": "1"}"#, #"{"a": {}}"#, "/a", "became {}"),
    (#"{}"#, #"{"a": null}"#, "/a", "was not there"),
    (
      #"{"at": "2024-01-02T03:04:05Z"}"#, #"{"at": "2024-01-02T03:04:06Z"}"#, "/at",
      #""2024-01-02T03:04:05Z" became "2024-01-02T03:04:06Z""#
    ),
  ])
  func otherValues(_ before: String, _ after: String, _ pointer: String, _ message: String) throws {
    let change = try #require(try comparison(before, after).change)
    #expect(change.pointer == pointer)
    #expect(change.message == message)
  }

  @Test func lostMembers() throws {
    let comparison = try comparison(#"{"a": 1, "b": {"c": 2, "d": 3}}"#, #"{"b": {"d": 3}}"#)
    #expect(comparison.lost == [["a"], ["b", "c"]])
    #expect(comparison.change == nil)
  }
}
