import Extraction
import Testing
import YAMLTree

/// What is left of a document without its examples, prose and extensions.
@Suite struct StrippingTests {
  static let text = """
    openapi: 3.1.0
    info: {title: T, version: '1', description: d, x-logo: {}}
    externalDocs: {url: u}
    tags: [{name: t, description: d}]
    paths:
      x-paths: 1
      /a:
        summary: s
        get:
          description: d
          parameters: [{name: example, in: query, example: 1, examples: {a: {$ref: '#/components/examples/E'}}}]
          security: [{x-key: []}]
          x-op: {$ref: '#/x-shared/used'}
          responses:
            '200':
              description: d
              headers: {x-rate: {description: d, schema: {}}}
              content: {j: {schema: {$ref: '#/components/schemas/S', description: d}, example: {description: d}}}
    components:
      examples: {E: {value: 1}}
      schemas:
        S:
          title: S
          description: d
          default: {description: d, example: e, x-y: z}
          properties: {title: {title: t}, description: {type: string, x-a: 1}, example: {example: 1}, x-p: {examples: [1]}}
          items: {$ref: '#/x-shared/kept'}
    x-shared: {kept: {$ref: '#/x-other'}}
    x-other: {description: d}

    """

  @Test func `examples go, properties of that name stay`() throws {
    let yaml = try Extraction(omitting: [.examples]).yaml(of: Self.text)
    let root = try tree(yaml).root
    #expect(root.at(pointer: "/components")?.entries.map(\.key.text) == ["schemas"])
    #expect(
      root.at(pointer: "/paths/~1a/get/parameters/0")?.entries.map(\.key.text) == ["name", "in"])
    let schema = try #require(root.at(pointer: "/components/schemas/S"))
    #expect(schema.at(pointer: "/default/example")?.text == "e")
    #expect(
      schema["properties"]?.entries.map { "\($0.key.text) \($0.value.count)" } == [
        "title 1", "description 2", "example 0", "x-p 0",
      ])
    #expect(root.at(pointer: "/paths/~1a/get/responses/200/content/j")?.count == 1)
  }

  @Test func `prose goes as far as the specification allows`() throws {
    let root = try tree(Extraction(omitting: [.prose]).yaml(of: Self.text)).root
    #expect(root["info"]?.entries.map(\.key.text) == ["title", "version", "x-logo"])
    #expect(root["externalDocs"] == nil)
    #expect(root.at(pointer: "/tags/0")?.count == 1)
    #expect(root.at(pointer: "/paths/~1a/summary") == nil)
    let response = try #require(root.at(pointer: "/paths/~1a/get/responses/200"))
    #expect(response["description"]?.string == "")
    #expect(response.at(pointer: "/headers/x-rate")?.entries.map(\.key.text) == ["schema"])
    #expect(response.at(pointer: "/content/j/schema")?.count == 1)
    #expect(response.at(pointer: "/content/j/example/description")?.text == "d")
    let schema = try #require(root.at(pointer: "/components/schemas/S"))
    #expect(schema.entries.map(\.key.text) == ["default", "properties", "items"])
    #expect(schema["default"]?.count == 3)
    #expect(
      schema["properties"]?.entries.map { "\($0.key.text) \($0.value.count)" } == [
        "title 0", "description 2", "example 1", "x-p 1",
      ])
    let newer = Self.text.replacing("3.1.0", with: "3.2.0")
    let description = try tree(Extraction(omitting: [.prose]).yaml(of: newer)).root
      .at(pointer: "/paths/~1a/get/responses/200/description")
    #expect(description == nil)
  }

  @Test func `extensions go where nothing refers to them`() throws {
    let root = try tree(Extraction(omitting: [.extensions]).yaml(of: Self.text)).root
    #expect(
      root.entries.map(\.key.text) == [
        "openapi", "info", "externalDocs", "tags", "paths", "components", "x-shared", "x-other",
      ])
    #expect(root.at(pointer: "/paths")?.count == 1)
    #expect(root.at(pointer: "/paths/~1a/get/x-op") == nil)
    #expect(root.at(pointer: "/paths/~1a/get/security/0/x-key") != nil)
    #expect(root.at(pointer: "/paths/~1a/get/responses/200/headers/x-rate") != nil)
    let schema = try #require(root.at(pointer: "/components/schemas/S"))
    #expect(schema["default"]?.count == 3)
    #expect(
      schema["properties"]?.entries.map { "\($0.key.text) \($0.value.count)" } == [
        "title 1", "description 1", "example 1", "x-p 1",
      ])
  }

  @Test func `what only an example needs goes with it`() throws {
    let yaml = try Extraction(
      selection: Selection(operations: ["GET /a"]), omitting: Set(Extraction.Material.allCases)
    ).yaml(of: Self.text)
    #expect(try parts(of: yaml) == ["/a", "schemas/S", "kept", "description"])
  }

  @Test func `an aliased value is one thing as a schema and another as an example`() throws {
    let yaml = try Extraction(omitting: [.prose]).yaml(
      of: "{openapi: 3.0.0, components: {schemas: {A: &a {description: d}, B: {default: *a}}}}")
    #expect(yaml.hasSuffix("    A: {}\n    B:\n      default:\n        description: d\n"))
  }
}
