import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// Calls, as their user reads them.
@Suite struct OperationTests {
  private func source(
    _ operation: Operation, types: [TypeDeclaration] = [], groups: [ParameterGroup] = [],
    failure: TypeReference? = nil
  ) -> String {
    let model = SDKModel.toy(
      types: types, operations: [operation], groups: groups, failure: failure)
    return model.files()["ToyClient.swift"] ?? ""
  }

  @Test func readsLikeHandWritten() {
    let source = source(
      .toy(
        "find", "GET", "/toys/{toy_id}", summary: "Find a toy", description: "Looks for it.",
        taking: [
          .toy("toy id", .path, description: "Which toy."),
          .toy("limit", .query, .integer, isRequired: false, description: nil),
          .toy("trace", .header, wireName: "X-Trace", isRequired: false),
        ],
        result: .value(.array(.string))))
    #expect(
      source.hasSuffix(
        """

        extension ToyClient {
          /// Find a toy.
          ///
          /// Looks for it.
          /// `GET /toys/{toy_id}`
          ///
          /// - Parameters:
          ///   - toyID: Which toy.
          ///   - limit: The API's `limit`.
          ///   - trace: A part.
          public func find(
            toyID: String,
            limit: Int? = nil,
            trace: String? = nil
          ) async throws(APIError<JSONValue>) -> [String] {
            var request = APIRequest(.get, "/toys/{toy_id}", operation: "find")
            request.path("toy_id", toyID)
            request.query("limit", limit)
            request.header("X-Trace", trace)
            return try await client.send(request, failure: JSONValue.self)
          }
        }

        """))
  }

  @Test func bodiesAreMadeOfTheirMembers() {
    let body = TypeDeclaration.toy(
      0, "make request", in: ["pets"], .fields(.toy("name"), .toy("in", isRequired: false)),
      isRequestBody: true)
    let source = source(
      .toy(
        "make", "POST",
        taking: [.toy("name", .body), .toy("in", .body, isRequired: false)],
        body: .members(of: TypeID(0)), result: .value(.json)),
      types: [body])
    #expect(
      source.contains(
        """
          public func make(name: String, in: String? = nil) async throws(APIError<JSONValue>) -> JSONValue {

        """))
    #expect(source.contains("    request.body(Pets.MakeRequest(name: name, in: `in`))\n"))
  }

  @Test(arguments: [
    (Operation.toy("a", "POST", body: .emptyObject), "request.emptyBody()"),
    (.toy("a", server: "fraud"), "request.server(\"fraud\")"),
    (.toy("a", security: .none), "request.withoutCredentials()"),
    (.toy("a", security: .anyOf([["k", "l"], []])), #"request.security([["k", "l"], []])"#),
    (
      .toy(
        "a", "PUT", taking: [.toy("body", .wholeBody, .array(.string))],
        body: .value(.array(.string))),
      "request.body(body)"
    ),
  ])
  func requests(_ operation: Operation, _ statement: String) {
    #expect(source(operation).contains("    \(statement)\n"))
  }

  @Test(arguments: [
    (Operation.Result.optional(.string), "String?", "sendOptional"), (.text, "String", "text"),
    (.data, "Data", "data"), (.stream, "ByteStream", "stream"),
    (.events(.json), "EventStream<JSONValue>", "events"),
    (.lines(.integer), "JSONLines<Int>", "lines"),
    (.sequence(.string), "JSONSequence<String>", "sequence"),
  ])
  func results(_ result: Operation.Result, _ type: String, _ function: String) {
    let source = source(.toy("a", result: result))
    #expect(source.contains("public func a() async throws(APIError<JSONValue>) -> \(type) {\n"))
    #expect(
      source.contains("    return try await client.\(function)(request, failure: JSONValue.self)\n")
    )
  }

  @Test func bodiesThatAreNotJSON() {
    var operation = Operation.toy(
      "a", "POST",
      taking: [
        .toy("body", .wholeBody, .bytes, isRequired: false), .toy("content type", .contentType),
      ],
      body: .bytes(isStreamed: true))
    operation.bodyFormat = .bytes(mediaType: nil)
    #expect(source(operation).contains("(body: UploadBody? = nil, contentType: String)"))
    #expect(source(operation).contains("request.body(body, contentType: contentType)\n"))
    operation.body = .anyFields
    operation.bodyFormat = .multipartForm(mediaType: "multipart/form-data")
    #expect(source(operation).contains("body: MultipartForm? = nil"))
    operation.bodyFormat = .urlEncodedForm
    #expect(source(operation).contains("body: URLEncodedForm? = nil"))
    operation.body = .value(.string)
    operation.bodyFormat = .text(mediaType: "text/\"x")
    #expect(source(operation).contains(#"request.body(text: body, contentType: "text/\"x")"#))
  }

  @Test func anOptionalFormIsSentIfItHasFields() {
    var operation = Operation.toy(
      "a", "POST", taking: [.toy("form", .body, isRequired: false)], body: .fields)
    operation.bodyFormat = .urlEncodedForm
    operation.isBodyRequired = false
    let source = source(operation)
    #expect(source.contains("    form.add(\"form\", formValue)\n"))
    #expect(source.contains("    request.body(form.isEmpty ? nil : form)\n"))
    #expect(source.contains("/// The body may be left out:"))
  }

  @Test(arguments: [
    ("aaaa", "bbbb", ["public func f() async throws(aaaa) -> bbbb {"]),
    (
      "aaaa", String(repeating: "b", count: 62),
      ["public func f() async throws(aaaa) -> \(String(repeating: "b", count: 62))", "{"]
    ),
    (
      "aaaa", String(repeating: "b", count: 80),
      ["public func f() async throws(aaaa)", "  -> \(String(repeating: "b", count: 80))", "{"]
    ),
    (
      "A<\(String(repeating: "a", count: 80))>", "bbbb",
      [
        "public func f() async throws(A<", "  \(String(repeating: "a", count: 80))", ">) -> bbbb {",
      ]
    ),
  ])
  func longHeads(_ failure: String, _ result: String, _ lines: [String]) {
    let head = FunctionHead(
      opening: "public func f", parameters: [], failure: failure, result: result)
    #expect(head.lines(indentation: 0) == lines)
  }

  @Test func aBodyWithoutADescription() {
    let body = Parameter.toy("body", .wholeBody, wireName: "", description: nil)
    let source = source(.toy("a", "PUT", taking: [body], body: .value(.string)))
    #expect(source.contains("  ///   - body: What is sent.\n"))
  }

  @Test func callsWithoutAResult() {
    let source = source(.toy("stop", "DELETE"))
    #expect(source.contains("public func stop() async throws(APIError<JSONValue>) {\n"))
    #expect(source.contains("    let request = APIRequest(.delete, "))
    #expect(source.contains("    try await client.send(request, failure: JSONValue.self)\n"))
    #expect(!source.contains("discardableResult"))
  }

  @Test func resultsThatSayLittleCanBeIgnored() {
    let types = [
      TypeDeclaration.toy(0, "stopped", .fields(.toy("request id"))),
      .toy(1, "made", .fields(.toy("parts", .array(.string)))),
    ]
    let stop = Operation.toy("stop", "DELETE", result: .value(.named(TypeID(0))))
    let make = Operation.toy("make", "POST", result: .value(.named(TypeID(1))))
    #expect(source(stop, types: types).contains("@discardableResult public func stop()"))
    #expect(!source(make, types: types).contains("discardableResult"))
  }

  @Test func groupsAreOneArgument() {
    let group = ParameterGroup(
      name: Name("authorization"), typeName: Name("pet authorization"), description: "Who asks.",
      members: [.toy("token", .header, wireName: "X-Token", isRequired: false)])
    let operation = Operation.toy(
      "find", taking: [.toy("authorization", .group(0), .json, isRequired: false)])
    #expect(
      source(operation, groups: [group]).contains("authorization: PetAuthorization? = nil"))
    let module = SDKModel.toy(operations: [operation], groups: [group]).files()["Toy.swift"] ?? ""
    #expect(
      module.contains("public struct PetAuthorization: Sendable, CustomDebugStringConvertible,"))
    // Without a value there is no group: a call must not lose its authorization by accident.
    #expect(module.contains("public init(token: String) {\n"))
    #expect(!module.contains("String? = nil"))
    #expect(module.contains("request.header(\"X-Token\", token)\n"))
  }

  @Test func errorsAreTyped() {
    let types = [
      TypeDeclaration.toy(0, "problem", .fields(.toy("title", isRequired: false))),
      .toy(1, "other", .fields()),
    ]
    let common = TypeReference.named(TypeID(0))
    #expect(
      source(.toy("a", failure: common), types: types, failure: common)
        .contains("async throws(ToyError) {\n"))
    #expect(
      source(.toy("a", failure: .named(TypeID(1))), types: types, failure: common)
        .contains("async throws(APIError<Other>) {\n"))
    let module = SDKModel.toy(types: types, failure: common).files()["Toy.swift"] ?? ""
    #expect(module.contains("public typealias ToyError = APIError<Problem>\n"))
    #expect(module.contains("public var apiMessage: String? { title }\n"))
  }

  @Test func parametersThatTheFunctionUsesItself() {
    let source = source(
      .toy(
        "a",
        taking: [.toy("request", .query), .toy("request value", .query), .toy("client", .query)]))
    #expect(source.contains("    request requestValue: String,\n"))
    #expect(source.contains("    requestValue requestValue2: String,\n"))
    #expect(source.contains("request.query(\"request\", requestValue)\n"))
    #expect(source.contains("request.query(\"request_value\", requestValue2)\n"))
    #expect(source.contains("request.query(\"client\", clientValue)\n"))
  }

  @Test func longPathsAreNotBroken() {
    let path = "/" + String(repeating: "x", count: 100) + ": y"
    #expect(source(.toy("a", "GET", path)).contains("\"\(path)\""))
  }
}
