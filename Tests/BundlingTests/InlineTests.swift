import Bundling
import Testing
import YAMLTree

/// Targets that are copied into the place of the reference.
@Suite struct InlineTests {
  @Test func pathItemsAndOperationsAreCopied() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths:
        /a: {$ref: 'p/a.yaml#/item', parameters: [{$ref: 'p/a.yaml#/P'}]}
        /b: {get: {$ref: p/get.yaml}}
      """,
      "p/a.yaml": """
      item: {get: {$ref: get.yaml}, parameters: []}
      P: {name: p, in: query}
      """,
      "p/get.yaml": "{operationId: get, responses: {'200': {$ref: ../r.yaml}}}",
      "r.yaml": "{description: r}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let get =
      ##"{"operationId":"get","responses":{"200":{"$ref":"#/components/responses/r"}}}"##
    #expect(
      bundled.json("/paths") == """
        {"/a":{"parameters":[{"$ref":"#/components/parameters/P"}],"get":\(get)},\
        "/b":{"get":\(get)}}
        """)
    #expect(
      bundled.tree?.root.at(pointer: "/paths/~1b/get/operationId")?.location.file == "p/get.yaml")
  }

  @Test func pathsListsAndTextsAreCopied() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      info: {description: {$ref: 't.yaml#/text'}}
      tags: [{$ref: 't.yaml#/tag'}]
      paths: {$ref: p.yaml}
      """,
      "t.yaml": "{text: Hello, tag: {name: t, description: {$ref: '#/text'}}}",
      "p.yaml": """
      /a:
        parameters: {$ref: 'q.yaml#/list'}
        get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/~1a/x-s'}}}}}}
        x-s: {enum: {$ref: 'q.yaml#/enum'}}
      """,
      "q.yaml": "{list: [{$ref: '#/one'}], one: {name: q, in: query}, enum: [1, 2]}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(bundled.json("/info") == #"{"description":"Hello"}"#)
    #expect(bundled.json("/tags") == #"[{"name":"t","description":"Hello"}]"#)
    #expect(
      bundled.json("/paths/~1a/parameters") == ##"[{"$ref":"#/components/parameters/one"}]"##)
    #expect(bundled.json("/components/schemas") == #"{"x-s":{"enum":[1,2]}}"#)
  }

  @Test func aPropertyMayBeCalledLikeAReference() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths: {}
      components:
        schemas:
          S:
            properties: {$ref: {$ref: b.yaml}, example: {$ref: b.yaml}, mapping: {$ref: b.yaml}}
          T:
            properties: {$ref: c.yaml}
      """,
      "b.yaml": "{type: string}",
      "c.yaml": "{x: {$ref: b.yaml}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let reference = ##"{"$ref":"#/components/schemas/b"}"##
    #expect(
      bundled.json("/components/schemas/S/properties")
        == #"{"$ref":\#(reference),"example":\#(reference),"mapping":\#(reference)}"#)
    #expect(bundled.json("/components/schemas/T/properties") == #"{"x":\#(reference)}"#)
  }

  @Test func dataIsLeftAlone() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      x-a: {$ref: gone.yaml}
      paths:
        x-b: {$ref: gone.yaml}
        /a:
          get:
            x-c: [{$ref: gone.yaml}]
            responses:
              '200':
                content:
                  a/b:
                    example: {$ref: gone.yaml}
                    examples:
                      one: {value: {$ref: gone.yaml}}
                      two: {$ref: e.yaml}
                      three: {externalValue: gone.yaml}
                    schema:
                      default: {$ref: gone.yaml}
                      enum: [{$ref: gone.yaml}]
                      const: {$ref: gone.yaml}
                      examples: [{$ref: gone.yaml}]
                      properties: {default: {$ref: s.yaml}}
      """,
      "e.yaml": "{value: {$ref: gone.yaml}}",
      "s.yaml": "{type: string}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components")
        == """
        {"examples":{"e":{"value":{"$ref":"gone.yaml"}}},"schemas":{"s":{"type":"string"}}}
        """)
  }

  @Test func whatWouldBeCopiedIntoItselfIsTold() throws {
    let files: Files = [
      "a.yaml": "{openapi: 3.0.3, info: {$ref: b.yaml}, paths: {}}",
      "b.yaml": "{title: {$ref: c.yaml}}",
      "c.yaml": "{again: {$ref: b.yaml}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.tree == nil)
    #expect(
      bundled.findings == [
        """
        c.yaml:1:16: error: 'b.yaml' would be copied into itself; \
        Only components, such as schemas, can refer to themselves.
        """
      ])
  }

  @Test func aPathItemThatHoldsItselfBecomesAComponent() throws {
    let files: Files = [
      "a.yaml": "{openapi: 3.1.0, paths: {/a: {$ref: p.yaml}}}",
      "p.yaml": "{post: {callbacks: {c: {'{$url}': {$ref: p.yaml}}}}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let item = ##"{"post":{"callbacks":{"c":{"{$url}":{"$ref":"#/components/pathItems/p"}}}}}"##
    #expect(bundled.json("/paths") == #"{"/a":\#(item)}"#)
    #expect(bundled.json("/components") == #"{"pathItems":{"p":\#(item)}}"#)
  }

  @Test func copiesInsideOneAnotherAreLimited() throws {
    var files: Files = ["a.yaml": "{openapi: 3.1.0, info: {$ref: 0.yaml}, paths: {}}"]
    for index in 0..<10 {
      files.texts.append(("\(index).yaml", "{a: {$ref: \(index + 1).yaml}}"))
    }
    files.texts.append(("10.yaml", "{}"))
    #expect(try files.bundled().findings == [])
    let bundled = try files.bundled(limits: BundlingLimits(chain: 10))
    #expect(bundled.diagnostics.map(\.id) == ["reference-limit"])
  }

  @Test func copiesThatMultiplyEndAtTheLimitOfNodes() throws {
    var files: Files = ["a.yaml": "{openapi: 3.1.0, info: {$ref: 0.yaml}, paths: {}}"]
    for index in 0..<40 {
      let reference = "{$ref: \(index + 1).yaml}"
      files.texts.append(("\(index).yaml", "{a: \(reference), b: \(reference)}"))
    }
    files.texts.append(("40.yaml", "{}"))
    let bundled = try files.bundled(treeLimits: YAMLLimits(nodes: 100_000))
    #expect(bundled.tree == nil)
    #expect(bundled.diagnostics.map(\.id) == ["reference-limit"])
  }
}
