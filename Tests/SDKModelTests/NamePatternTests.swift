import SDKModel
import Testing

@Suite struct NamePatternTests {
  @Test func cutsNamesIntoParts() throws {
    let pattern = try #require(NamePattern("api_{service}_v1_[{resource+}_]{name}"))
    #expect(
      pattern.match("api_b2b_scim_v1_b2b_scim_connection_Update")
        == ["service": "b2b_scim", "resource": "b2b_scim_connection", "name": "Update"]
    )
    #expect(pattern.match("api_user_v1_Get") == ["service": "user", "name": "Get"])
    #expect(pattern.match("api_user_v2_Get") == nil)
    #expect(pattern.match("api_user_v1_") == nil)
  }

  @Test(arguments: ["{", "{}", "[a", "a]", "}", "[[a]]", "{+}"])
  func refusesWhatDoesNotPair(text: String) {
    #expect(NamePattern(text) == nil)
  }
}
