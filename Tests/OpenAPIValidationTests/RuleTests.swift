import OpenAPIValidation
import Testing

/// The list of rules, and where the specification has them.
@Suite struct RuleTests {
  @Test func everyRuleHasANameAndASentence() {
    for rule in Rule.allCases {
      #expect(rule.rawValue.hasPrefix("openapi-"))
      #expect(rule.summary.hasSuffix("."))
    }
    #expect(Set(Rule.allCases.map(\.summary)).count == Rule.allCases.count)
  }

  @Test func sectionsAreThoseOfTheVersion() {
    #expect(ObjectKind.parameter.section(in: .v31) == "OpenAPI 3.1 §4.8.12 Parameter Object")
    #expect(ObjectKind.parameter.section(in: .v30) == "OpenAPI 3.0 §4.7.12 Parameter Object")
    #expect(ObjectKind.paths.section(in: .v32) == "OpenAPI 3.2 §4.8 Paths Object")
    #expect(ObjectKind.implicitFlow.section(in: .v31) == "OpenAPI 3.1 §4.8.29 OAuth Flow Object")
    #expect(ObjectKind.items.section(in: .v20) == "Swagger 2.0 Items Object")
    #expect(
      ObjectKind.pathItem.url(in: .v31)
        == "https://spec.openapis.org/oas/v3.1.html#path-item-object")
  }

  @Test func findingsHaveThePointersOfTheirPlaces() throws {
    let report = try validate(
      BrokenRule.head("3.1.0") + "paths: { /a: { get: { tags: [x, 1], colour: 1 } } }\n")
    #expect(
      report.findings.map(\.pointer) == ["/paths/~1a/get/tags/1", "/paths/~1a/get/colour"])
  }

  @Test func structureIsCheckedByItself() throws {
    let text =
      BrokenRule.head("3.1.0")
      + "paths: { \"/{a}\": { get: { security: [{ b: [] }], deprecated: 1 } } }\n"
    #expect(try validate(text, checks: .structure).findings.map(\.rule) == [.wrongType])
    #expect(
      try validate(text, checks: .rules).findings.map(\.rule)
        == [.pathParameterMissing, .unknownSecurityScheme])
  }
}
