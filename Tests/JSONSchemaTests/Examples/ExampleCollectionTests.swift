import Diagnostics
import Testing
import YAMLTree

@testable import JSONSchema

@Suite("The examples of a document")
struct ExampleCollectionTests {
  private func collected(_ document: String) throws -> ExampleCollection {
    ExampleCollection(of: try parsed(document).root)
  }

  /// An example as one line: kind, direction, pointer, operation, value.
  private func lines(_ document: String) throws -> [String] {
    try collected(document).examples.map { example in
      let parts = [
        "\(example.kind)", "\(example.direction)", example.pointer, example.operation ?? "-",
        example.value.json,
      ]
      return parts.joined(separator: " ")
    }
  }

  @Test func `operations: bodies, parameters, headers, in the order of the document`() throws {
    let document = """
      openapi: 3.1.0
      paths:
        /pets/{id}:
          parameters:
          - {name: id, in: path, schema: {type: string, default: a}, example: b}
          get:
            responses:
              '200':
                headers: {X-Rate: {schema: {}, examples: {one: {value: 1}, two: {value: 2}}}}
                content:
                  application/json: {schema: {examples: [3, 4]}, example: 5}
            parameters:
            - {name: q, in: query, content: {application/json: {schema: {}, example: 6}}}
          post:
            requestBody: {content: {application/json: {example: 7, schema: {example: 8}}}}
      """
    let path = "/paths/~1pets~1{id}"
    #expect(
      try lines(document) == [
        "defaultValue request \(path)/parameters/0/schema/default - \"a\"",
        "parameter request \(path)/parameters/0/example - \"b\"",
        "header response \(path)/get/responses/200/headers/X-Rate/examples/one GET /pets/{id} 1",
        "header response \(path)/get/responses/200/headers/X-Rate/examples/two GET /pets/{id} 2",
        "schema response \(path)/get/responses/200/content/application~1json/schema/examples/0 "
          + "GET /pets/{id} 3",
        "schema response \(path)/get/responses/200/content/application~1json/schema/examples/1 "
          + "GET /pets/{id} 4",
        "mediaType response \(path)/get/responses/200/content/application~1json/example "
          + "GET /pets/{id} 5",
        "parameter request \(path)/get/parameters/0/content/application~1json/example "
          + "GET /pets/{id} 6",
        "mediaType request \(path)/post/requestBody/content/application~1json/example "
          + "POST /pets/{id} 7",
        "schema request \(path)/post/requestBody/content/application~1json/schema/example "
          + "POST /pets/{id} 8",
      ])
  }

  @Test func `components, where what is shared is visited once`() throws {
    let document = """
      openapi: 3.0.3
      paths:
        /a:
          get:
            parameters: [{$ref: '#/components/parameters/P'}]
            requestBody: {$ref: '#/components/requestBodies/B'}
            responses: {'200': {$ref: '#/components/responses/R'}}
          put:
            parameters: [{$ref: '#/components/parameters/P'}]
            responses: {'200': {$ref: '#/components/responses/R'}}
      components:
        parameters: {P: {schema: {$ref: '#/components/schemas/S'}, example: 1}}
        requestBodies: {B: {content: {application/json: {schema: {}, example: 2}}}}
        responses: {R: {content: {application/json: {schema: {}, example: 3}}}}
        headers: {H: {schema: {}, example: 4}}
        schemas: {S: {example: 5, default: 6, examples: [7]}}
        callbacks:
          C: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {}, example: 8}}}}}}
      """
    #expect(
      try lines(document) == [
        "parameter request /components/parameters/P/example - 1",
        "mediaType request /components/requestBodies/B/content/application~1json/example - 2",
        "mediaType response /components/responses/R/content/application~1json/example - 3",
        "header either /components/headers/H/example - 4",
        "schema either /components/schemas/S/example - 5",
        "defaultValue either /components/schemas/S/default - 6",
        "mediaType either /components/callbacks/C/{$url}/post/requestBody/content/"
          + "application~1json/example POST {$url} 8",
      ])
  }

  @Test func `webhooks, callbacks, further methods, shared media types and path items`() throws {
    let document = """
      openapi: 3.2.0
      webhooks:
        new: {post: {requestBody: {content: {application/json: {schema: {}, example: 1}}}}}
      paths:
        /a:
          query: {requestBody: {content: {application/json: {schema: {}, example: 2}}}}
          additionalOperations:
            COPY: {requestBody: {content: {application/json: {schema: {}, example: 3}}}}
          post:
            callbacks:
              done: {'{$u}': {get: {responses: {'200': {content: {a/json: {schema: {}, example: 4}}}}}}}
      components:
        mediaTypes: {M: {schema: {}, example: 5}}
        pathItems: {I: {get: {parameters: [{name: p, in: query, schema: {}, example: 6}]}}}
      """
    #expect(
      try lines(document) == [
        "mediaType either /webhooks/new/post/requestBody/content/application~1json/example "
          + "POST new 1",
        "mediaType request /paths/~1a/query/requestBody/content/application~1json/example "
          + "QUERY /a 2",
        "mediaType request /paths/~1a/additionalOperations/COPY/requestBody/content/"
          + "application~1json/example COPY /a 3",
        "mediaType either /paths/~1a/post/callbacks/done/{$u}/get/responses/200/content/a~1json/"
          + "example GET {$u} 4",
        "mediaType either /components/mediaTypes/M/example - 5",
        "parameter request /components/pathItems/I/get/parameters/0/example - 6",
      ])
  }

  @Test func `schemas inside schemas`() throws {
    let document = """
      openapi: 3.1.0
      components:
        schemas:
          S:
            properties:
              example: {example: 1}
              default: {default: 2}
            patternProperties: {x: {default: 3}}
            $defs: {d: {example: 4}}
            allOf: [{example: 5}, {$ref: '#/components/schemas/S', examples: [6]}]
            items: {example: 7}
            additionalProperties: {not: {if: {then: {example: 8}}}}
            enum: [{example: 9}]
            const: {default: 10}
            x-note: {example: 11}
      """
    #expect(try collected(document).examples.map(\.value.int) == Array(1...8))
  }

  @Test func `Example Objects, their references, and what has no value`() throws {
    let document = """
      openapi: 3.2.0
      components:
        headers:
          H:
            schema: {type: integer}
            examples:
              plain: {value: 1}
              shared: {$ref: '#/components/examples/A'}
              data: {dataValue: 3, serializedValue: '3'}
              elsewhere: {externalValue: 'https://example.com/x.json'}
              text: {serializedValue: '5'}
              lost: {$ref: '#/components/examples/Z'}
              circle: {$ref: '#/components/examples/C'}
              empty: {summary: nothing}
          I: {schema: {}, example: {$ref: '#/components/examples/A'}}
          J: {example: 8}
        examples: {A: {$ref: '#/components/examples/B'}, B: {value: 2}, C: {$ref: '#/components/examples/C'}}
      """
    let collection = try collected(document)
    #expect(collection.examples.map(\.value.int) == [1, 2, 3])
    #expect(collection.examples[1].pointer == "/components/headers/H/examples/shared")
    #expect(collection.examples.allSatisfy { $0.schema["type"]?.string == "integer" })
    #expect(
      collection.skipped.map { "\($0.reason) \($0.pointer)" } == [
        "external /components/headers/H/examples/elsewhere",
        "serialized /components/headers/H/examples/text",
        "unresolved /components/headers/H/examples/lost",
        "unresolved /components/headers/H/examples/circle",
        "reference /components/headers/I/example",
      ])
  }

  @Test(arguments: [
    ("application/json", "text", true), ("application/problem+json", "text", true),
    ("Application/JSON; charset=utf-8", "text", true), ("*/*", "text", true),
    ("application/x-ndjson", "text", true), ("application/xml", "text", false),
    ("application/xml", "{a: 1}", true), ("text/plain", "text", false),
    ("application/x-www-form-urlencoded", "a=1", false),
  ])
  func `whether a value is data`(_ mediaType: String, _ value: String, _ isData: Bool) throws {
    let document = """
      openapi: 3.1.0
      components:
        responses: {R: {content: {'\(mediaType)': {schema: {}, example: \(value)}}}}
      """
    let examples = try collected(document).examples
    #expect(examples.map(\.isData) == [isData])
    #expect(examples.map(\.mediaType) == [mediaType])
  }

  @Test func `streams are checked element by element`() throws {
    let document = """
      openapi: 3.2.0
      components:
        responses:
          R:
            content:
              application/jsonl:
                itemSchema: {properties: {a: {type: integer}}}
                examples: {e: {dataValue: [{a: 1}, {a: x}, {a: y}]}}
      """
    let tree = try parsed(document)
    let example = try #require(ExampleCollection(of: tree.root).examples.first)
    var validator = SchemaValidator(document: tree.root, dialect: .draft202012)
    var diagnostics: [Diagnostic] = []
    let failures = validator.failures(of: example, diagnostics: &diagnostics)
    #expect(example.isStream)
    #expect(failures.map(\.pointer) == ["/1/a", "/2/a"])
  }

  @Test func `text in another format is not checked`() throws {
    let document = """
      openapi: 3.1.0
      components:
        responses:
          R:
            content:
              application/xml: {schema: {type: object}, example: <a/>}
              application/json: {schema: {type: object}, example: <a/>}
      """
    let tree = try parsed(document)
    var validator = SchemaValidator(document: tree.root, dialect: .draft202012)
    var diagnostics: [Diagnostic] = []
    let counts = ExampleCollection(of: tree.root).examples.map {
      validator.failures(of: $0, diagnostics: &diagnostics).count
    }
    #expect(counts == [0, 1])
  }

  @Test(arguments: [
    "[]", "openapi: 3.1.0", "{paths: [], components: 1, webhooks: null}",
    "{paths: {/a: null, /b: {get: [], parameters: {}, post: {responses: [], parameters: 1}}}}",
    "{components: {schemas: {A: 1, B: [], C: {properties: [], allOf: {}, items: 3, examples: 1}}}}",
    "{components: {responses: {R: {content: {a/b: 1, c/d: {schema: 1, examples: [1]}}}}}}",
  ])
  func `malformed documents have no examples`(_ document: String) throws {
    #expect(try collected(document).examples.isEmpty)
  }
}
