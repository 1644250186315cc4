import Testing
import YAMLTree

struct ActionTests {
  @Test func actionsSeeWhatThoseBeforeThemMade() throws {
    let result = try Applied(
      """
      - {target: $, update: {a: {b: 1}}}
      - {target: $.a, update: {c: 2}}
      - {target: $.a.b, remove: true}
      """,
      to: "{}"
    )
    #expect(result.json == #"{"a":{"c":2}}"#)
  }

  @Test func removesEveryTarget() throws {
    let result = try Applied(
      "- {target: '$..[?@.kind == \"old\"]', remove: true}",
      to: "list: [{kind: old}, {kind: new}, {kind: old}]\nmap: {a: {kind: old}, b: 1}"
    )
    #expect(result.json == #"{"list":[{"kind":"new"}],"map":{"b":1}}"#)
  }

  @Test func removesWhatIsWithinRemovedNodes() throws {
    let result = try Applied("- {target: '$.a..*', remove: true}", to: "a: {b: {c: [1, 2]}}")
    #expect(result.json == #"{"a":{}}"#)
    #expect(result.findings == [])
  }

  @Test func cannotRemoveTheRoot() throws {
    let result = try Applied("- {target: $, remove: true}", to: "a: 1")
    #expect(result.diagnostics.map(\.id) == ["overlay-edit"])
    #expect(result.json == #"{"a":1}"#)
  }

  @Test func updatesANodeOnceHoweverOftenItIsSelected() throws {
    let result = try Applied("- {target: '$[\"a\", \"a\"]', update: 1}", to: "a: []")
    #expect(result.json == #"{"a":[1]}"#)
  }

  @Test func copiesAndMoves() throws {
    let result = try Applied(
      """
      - {target: $.paths, update: {/new: {}}}
      - {target: '$.paths["/new"]', copy: '$.paths["/old"]'}
      - {target: '$.paths["/old"]', remove: true}
      """,
      to: "paths: {/old: {get: {x: 1}}, /other: {}}"
    )
    #expect(result.json == #"{"paths":{"/other":{},"/new":{"get":{"x":1}}}}"#)
  }

  @Test func copiesIntoSeveralTargetsAndIntoItself() throws {
    let result = try Applied("- {target: '$..m', copy: $.a}", to: "a: {m: {}}\nb: {m: {}}")
    #expect(result.json == #"{"a":{"m":{"m":{}}},"b":{"m":{"m":{}}}}"#)
  }

  @Test func copiesOneNodeOnly() throws {
    let result = try Applied("- {target: $.a, copy: $.b.*}", to: "a: {}\nb: {c: 1, d: 2}")
    #expect(
      result.findings == [
        "a.overlay.yaml:4:23: error: $.b.* selects 2 nodes, and one is copied; "
          + "Name the one node to copy."
      ]
    )
  }

  @Test func warnsOfTargetsThatSelectNothing() throws {
    let result = try Applied(
      """
      - {target: '$.paths["/pet"].get', remove: true}
      - {target: '$.paths.*[?@.deprecated]', remove: true}
      - {target: $.servers, remove: true}
      """,
      to: "paths: {/pets: {get: {}}}"
    )
    #expect(
      result.findings == [
        #"a.overlay.yaml:4:12: warning: $.paths["/pet"].get selects nothing: "#
          + "$.paths has no '/pet'; Did you mean '/pets'?",
        "a.overlay.yaml:5:12: warning: $.paths.*[?@.deprecated] selects nothing: "
          + "nothing in $.paths.* fits [?@.deprecated]; "
          + "Mend the query, or take the action away if it is done with.",
        "a.overlay.yaml:6:12: warning: $.servers selects nothing: "
          + "the description has no 'servers'; "
          + "Mend the query, or take the action away if it is done with.",
      ]
    )
  }

  @Test func goesOnAfterAnActionThatFails() throws {
    let result = try Applied(
      "- {target: '$.x-y', remove: true}\n- {target: $.a, remove: true}",
      to: "a: 1\nb: 2"
    )
    #expect(
      result.findings == [
        "a.overlay.yaml:4:12: error: in $.x-y: '-' cannot stand in a name after '.', "
          + "at character 4; Write the name in brackets and quotes: ['x-…']."
      ]
    )
    #expect(result.json == #"{"b":2}"#)
  }

  @Test func stopsQueriesThatWouldNotEnd() throws {
    let nest = String(repeating: "[", count: 190) + String(repeating: "]", count: 190)
    let result = try Applied("- {target: '$..*..*..*..*..*', remove: true}", to: nest)
    #expect(result.diagnostics.map(\.id) == ["overlay-query-limit"])
  }
}
