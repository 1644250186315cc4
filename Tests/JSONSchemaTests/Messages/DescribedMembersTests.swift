import Diagnostics
import JSONSchema
import Testing
import YAMLTree

@Suite struct DescribedMembersTests {
  private static let document = """
    {schema: {allOf: [{$ref: '#/part'}, {oneOf: [{properties: {b: {items: {$ref: '#/schema'}}}},
      {patternProperties: {'^x': {properties: {y: {}}}}}]}]},
     part: {properties: {a: {properties: {inner: {}}}, open: {additionalProperties: true},
       closed: {additionalProperties: false}, map: {additionalProperties: {properties: {m: {}}}}}}}
    """

  @Test(arguments: [
    ("a", true), ("a/inner", true), ("a/other", false), ("b", true), ("b/0/a/inner", true),
    ("b/0/c", false), ("x1", true), ("x1/y", true), ("x1/z", false), ("z", false),
    ("open/anything", true), ("closed/anything", false), ("map/k/m", true), ("map/k/n", false),
  ])
  func namesWhatASchemaSaysAnywhere(_ path: String, _ isDescribed: Bool) throws {
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(Self.document.utf8), file: "a.yaml", diagnostics: &diagnostics))
    let schema = try #require(tree.root["schema"])
    var members = DescribedMembers(document: tree.root, dialect: .draft202012)
    #expect(members.include(path.split(separator: "/").map(String.init), of: schema) == isDescribed)
  }
}
