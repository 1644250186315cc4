import SDKModel
import Testing

@testable import SwiftEmitter

/// Names in the casing of Swift.
@Suite struct SwiftNameTests {
  let swift = SwiftName(vocabulary: Vocabulary(additions: ["OAuth", "iOS"]))

  @Test(arguments: [
    ("organization id", "organizationID", "OrganizationID"),
    ("id", "id", "ID"),
    ("session jwt", "sessionJWT", "SessionJWT"),
    ("oauth providers", "oauthProviders", "OAuthProviders"),
    ("user ids", "userIDs", "UserIDs"),
    ("ios version", "iosVersion", "IOSVersion"),
    ("min ios", "minIOS", "MinIOS"),
    ("2 fa", "_2Fa", "_2Fa"),
    ("名前", "名前", "名前"),
    ("été", "été", "Été"),
    ("a\u{202E}b", "ab", "Ab"),
    ("🦊", "value", "value"),
    ("", "value", "value"),
  ])
  func casing(_ words: String, _ member: String, _ type: String) {
    #expect(swift.member(Name(words)) == member)
    #expect(swift.type(Name(words)) == type)
  }

  @Test(arguments: [
    ("default", "`default`", "default"), ("in", "`in`", "in"),
    ("operator", "`operator`", "operator"), ("inout", "`inout`", "`inout`"),
    ("self", "selfValue", "selfValue"), ("init", "initValue", "initValue"),
    ("type", "type", "type"), ("name", "name", "name"),
  ])
  func keywords(_ word: String, _ member: String, _ label: String) {
    let name = Name(word)
    #expect(swift.member(name) == member)
    #expect(SwiftName.label(swift.bareMember(name)) == label)
  }

  /// A member keeps how a long name begins, a type how it ends: whole words in both.
  @Test func longNamesAreCut() {
    let words = Name(
      "the status of an authorization which a previous transaction refers to is voided")
    #expect(swift.member(words) == "theStatusOfAnAuthorizationWhichAPreviousTransactionRefersTo")
    #expect(swift.type(words) == "OfAnAuthorizationWhichAPreviousTransactionRefersToIsVoided")
    let word = Name(String(repeating: "x", count: 200))
    #expect(swift.member(word) == String(repeating: "x", count: 60))
  }

  @Test func scopesGiveEachNameOnce() {
    var scope = NameScope(taken: ["client"])
    #expect(scope.claim("name") == "name")
    #expect(scope.claim("name") == "name2")
    #expect(scope.claim("name2") == "name22")
    #expect(scope.claim("name") == "name3")
    #expect(scope.claim("client") == "client2")
  }
}
