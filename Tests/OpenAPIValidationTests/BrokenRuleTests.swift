import OpenAPIValidation
import Testing

/// Every rule, broken: where it is found, what is said, and that nothing else is.
@Suite struct BrokenRuleTests {
  static let all =
    BrokenRule.structure + BrokenRule.fields + BrokenRule.values + BrokenRule.paths
    + BrokenRule.references + BrokenRule.security + BrokenRule.servers + BrokenRule.schemas
    + BrokenRule.swagger2

  @Test(arguments: all) func isFound(_ broken: BrokenRule) throws {
    let report = try validate(broken.text)
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1, "\(report.diagnostics.map(\.description))")
    #expect(finding.rule == broken.rule)
    #expect(finding.diagnostic.severity == broken.rule.severity)
    #expect(finding.diagnostic.location?.description == "api.yaml:\(broken.place)")
    #expect(finding.diagnostic.message.contains(broken.message), "\(finding.diagnostic)")
    #expect((finding.diagnostic.remedy ?? "").contains(broken.remedy), "\(finding.diagnostic)")
    #expect(finding.diagnostic.remedy != "")
  }

  @Test func everyRuleIsTried() {
    // Too deep a document cannot be parsed, only made.
    let tried = Set(BrokenRuleTests.all.map(\.rule)).union([.nestingTooDeep])
    #expect(Rule.allCases.filter { !tried.contains($0) }.map(\.rawValue) == [])
  }
}
