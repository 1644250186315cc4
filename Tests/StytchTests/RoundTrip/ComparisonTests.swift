import Foundation
import TestSupport
import Testing

/// The comparison itself sees what is wrong and lets pass what is right. Needs Python.
@Suite(.enabled("needs Python with PyYAML") { await Python.has(modules: "yaml") })
struct ComparisonTests {
  private static let description = """
    {"components": {"schemas": {"Thing": {"type": "object", "required": ["id"], "properties": {
      "id": {"type": "string"},
      "count": {"type": "integer"},
      "at": {"type": "string", "format": "date-time"},
      "names": {"type": "array", "items": {"type": "string"}},
      "inner": {"$ref": "#/components/schemas/Thing"},
      "free": {"type": "object", "additionalProperties": true},
      "reset": {"type": "string", "nullable": true}
    }}}}}
    """

  @Test(arguments: [
    (#"{"id": "a"}"#, #"{"id": "a"}"#),
    (#"{"id": "a", "count": null, "at": ""}"#, #"{"id": "a"}"#),
    (#"{"id": "a", "unknown": [1]}"#, #"{"id": "a"}"#),
    (
      #"{"id": "a", "at": "2024-01-01T01:00:00.50+01:00"}"#,
      #"{"id": "a", "at": "2024-01-01T00:00:00.5Z"}"#
    ),
    (#"{"id": "a", "free": {"n": 2.0}}"#, #"{"id": "a", "free": {"n": 2}}"#),
  ])
  func letsPass(_ sent: String, _ got: String) async throws {
    #expect(try await differences(sent, got) == [])
  }

  @Test(arguments: [
    (#"{"id": "a"}"#, #"{}"#, "$.id"),
    (#"{"id": "a"}"#, #"{"id": "a", "count": null}"#, "$.count"),
    (#"{"id": "a"}"#, #"{"id": "a", "invented": 1}"#, "$.invented"),
    (#"{"id": "a", "reset": null}"#, #"{"id": "a"}"#, "$.reset"),
    (#"{"id": "a", "names": [""]}"#, #"{"id": "a", "names": []}"#, "$.names"),
    (#"{"id": "a", "names": ["b"]}"#, #"{"id": "a", "names": ["c"]}"#, "$.names[0]"),
    (
      #"{"id": "a", "at": "2024-01-01T00:00:00.000001Z"}"#,
      #"{"id": "a", "at": "2024-01-01T00:00:00Z"}"#, "$.at"
    ),
    (
      #"{"id": "a", "inner": {"id": "\u00e9"}}"#,
      #"{"id": "a", "inner": {"id": "e\u0301"}}"#, "$.inner.id"
    ),
    (
      #"{"id": "a", "free": {"n": 9007199254740993}}"#,
      #"{"id": "a", "free": {"n": 9007199254740992}}"#, "$.free.n"
    ),
    (#"{"id": "a", "free": {"a b": null}}"#, #"{"id": "a", "free": {}}"#, #"$.free["a b"]"#),
    (#"{"id": "a", "free": {"t": true}}"#, #"{"id": "a", "free": {"t": 1}}"#, "$.free.t"),
    (
      #"{"id": "a", "free": {"t": "2024-01-01T00:00:00+00:00"}}"#,
      #"{"id": "a", "free": {"t": "2024-01-01T00:00:00Z"}}"#, "$.free.t"
    ),
  ])
  func sees(_ sent: String, _ got: String, at path: String) async throws {
    let differences = try await differences(sent, got)
    #expect(differences.count == 1)
    #expect(differences.first?.hasPrefix("Thing test \(path): ") == true, "\(differences)")
  }

  private func differences(_ sent: String, _ got: String) async throws -> [String] {
    let lines = [sent, got].map {
      Data(#"{"schema": "Thing", "kind": "test", "value": \#($0)}"#.utf8)
    }
    return try await RoundTrip(description: Self.description).differences([lines[0]], [lines[1]])
  }
}
