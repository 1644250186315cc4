import Testing

@testable import SDKModel

@Suite struct MediaKindTests {
  @Test(arguments: [
    ("application/json", MediaKind.json), ("application/problem+json", .json),
    ("application/x-www-form-urlencoded", .urlEncodedForm), ("multipart/mixed", .multipartForm),
    ("text/csv", .text), ("application/yaml", .text), ("text/xml", .xml),
    ("application/atom+xml", .xml), ("image/svg+xml", .bytes), ("text/event-stream", .events),
    ("application/x-ndjson", .lines), ("application/json-seq", .sequence),
    ("application/geo+json-seq", .sequence), ("image/*", .bytes), ("application/pdf", .bytes),
  ])
  func ofANameAlone(_ name: String, _ kind: MediaKind) {
    #expect(MediaKind(name) == kind)
  }

  @Test func rangesOverEverythingSayNothing() {
    #expect(MediaKind("*/*") == nil)
    #expect(MediaKind("application/*") == nil)
  }

  /// What the first response of an operation with this media type is read as.
  @Test(arguments: [
    ("'*/*': {}", Operation.Result.stream),
    ("'*/*': {schema: {type: string}}", .text),
    ("'*/*': {schema: {type: array, items: {type: string}}}", .value(.array(.string))),
    ("'*/*': {schema: {type: string, format: binary}}", .stream),
    ("application/json: {schema: {type: string, format: binary}}", .stream),
    ("text/csv: {schema: {type: string, format: binary}}", .stream),
    ("'application/json; charset=utf-8': {schema: {type: integer}}", .value(.integer)),
    ("application/json: {}", .value(.json)),
    ("application/xml: {schema: {type: object}}", .data),
    ("text/event-stream: {schema: {type: string}}", .events(.string)),
    ("text/event-stream: {}", .events(.json)),
    ("application/jsonl: {schema: {type: array, items: {type: integer}}}", .lines(.integer)),
  ])
  func withASchema(_ content: String, _ result: Operation.Result) throws {
    let model = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths: {/a: {get: {operationId: a, responses: {'200': {content: {\(content)}}}}}}
      """
    ).model
    #expect(model.clients[0].operations[0].result == result)
  }
}
