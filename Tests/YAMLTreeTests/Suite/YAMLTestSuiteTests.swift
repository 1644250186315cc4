import CYAML
import Diagnostics
import Testing
import YAMLTree

@Suite(
  "The YAML test suite (needs ../shared)",
  .enabled(if: SuiteCase.folder != nil, "../shared/suites/yaml-test-suite is absent")
)
struct YAMLTestSuiteTests {
  @Test func `every case is there`() throws {
    let names = try Set(SuiteCase.all().map(\.name))
    #expect(names.count == 402)
    let listed = [
      LibYAMLDeviations.refused, LibYAMLDeviations.accepted, LibYAMLDeviations.misread,
    ].map(\.cases)
    #expect(listed.allSatisfy { $0.isSubset(of: names) })
    #expect(listed.map(\.count).reduce(0, +) == listed.reduce(Set()) { $0.union($1) }.count)
  }

  @Test(arguments: try SuiteCase.all().filter(\.mustFail))
  func `a malformed input is refused`(suiteCase: SuiteCase) {
    var diagnostics: [Diagnostic] = []
    let trees = YAMLTree.parseStream(
      suiteCase.input,
      file: suiteCase.name,
      diagnostics: &diagnostics
    )
    if LibYAMLDeviations.accepted.cases.contains(suiteCase.name) {
      #expect(trees != nil, "no longer accepted: remove it from the list")
      #expect(isAcceptedByLibYAML(suiteCase.input))
    } else {
      #expect(trees == nil)
      #expect(diagnostics.map(\.severity) == [.error])
      #expect(diagnostics.allSatisfy { $0.location != nil && $0.remedy != nil })
    }
  }

  @Test(arguments: try SuiteCase.all().filter { !$0.mustFail })
  func `a well-formed input has the expected events`(suiteCase: SuiteCase) {
    let events = EventListing.events(of: suiteCase.input)
    let expected = EventListing.normalized(suiteCase.events)
    if LibYAMLDeviations.refused.cases.contains(suiteCase.name) {
      #expect(events == nil, "no longer refused: remove it from the list")
      #expect(!isAcceptedByLibYAML(suiteCase.input))
    } else if LibYAMLDeviations.misread.cases.contains(suiteCase.name) {
      #expect(events != nil && events != expected, "no longer misread: remove it from the list")
    } else {
      #expect(events == expected)
    }
  }

  @Test(arguments: try SuiteCase.all().filter { !$0.mustFail && $0.json != nil })
  func `a well-formed input has the expected value`(suiteCase: SuiteCase) throws {
    let known = LibYAMLDeviations.refused.cases.union(LibYAMLDeviations.misread.cases)
    if known.contains(suiteCase.name) { return }
    var diagnostics: [Diagnostic] = []
    let trees = YAMLTree.parseStream(
      suiteCase.input,
      file: suiteCase.name,
      diagnostics: &diagnostics
    )
    let expected = try JSONValue.texts(suiteCase.json ?? "")
    #expect(trees?.map { JSONValue($0.root) } == expected)
    // What the tree writes is JSON, and the same value.
    let written = (trees ?? []).map { $0.root.json + "\n" }.joined()
    #expect(try JSONValue.texts(written) == expected)
  }

  private func isAcceptedByLibYAML(_ input: [UInt8]) -> Bool {
    // With one byte more, so that an empty input has an address.
    (input + [0]).withUnsafeBytes { bytes in
      bytes.baseAddress.map {
        cyaml_bare_scan($0.assumingMemoryBound(to: CChar.self), input.count) >= 0
      } ?? false
    }
  }
}
