import Testing

@testable import Extraction

@Suite struct DocumentGrammarTests {
  @Test func fieldsOfOpenObjectsHaveTheirKind() {
    #expect(ObjectKind.paths.place(of: "/pets") == .object(.pathItem))
    #expect(ObjectKind.responses.place(of: "default") == .object(.response))
    #expect(ObjectKind.callback.place(of: "{$request.body#/url}") == .object(.pathItem))
  }

  @Test(arguments: [ObjectKind.paths, .responses, .callback, .schema, .document])
  func extensionsAreUnknown(kind: ObjectKind) {
    #expect(kind.place(of: "x-y") == .object(.unknown))
  }

  @Test func aNameIsNoKeyword() {
    #expect(ObjectKind.schema.place(of: "properties") == .map(.schema))
    #expect(ObjectKind.schema.place(of: "example") == .value)
    #expect(ObjectKind.mediaType.place(of: "examples") == .map(.example))
    #expect(ObjectKind.response.place(of: "examples") == .value)
  }
}
