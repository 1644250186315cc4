import Bundling
import Diagnostics
import Testing
import YAMLTree

/// How references are written, and what they mean.
@Suite struct ReferenceTests {
  @Test(arguments: [
    "../s/my pet.yaml#/a b/c~1d", "..//s/./my%20pet.yaml#/a%20b/c~1d",
    "..\\\\s\\\\my pet.yaml#/a%20b/c~1d", "../s/x/../my pet.yaml#/a b/c%7E1d",
    "file:///r/s/my%20pet.yaml#/a b/c~1d", "/r/s/my pet.yaml#/a b/c~1d",
  ])
  func oneFileIsWrittenInManyWays(reference: String) throws {
    let files: Files = [
      "/r/d/a.yaml": """
      openapi: 3.0.3
      paths: {}
      components: {schemas: {A: {anyOf: [{$ref: "\(reference)"}]}}}
      """,
      "/r/s/my pet.yaml": "{a b: {c/d: {type: string}}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(bundled.json("/components/schemas/c_d") == #"{"type":"string"}"#)
  }

  @Test(arguments: [
    ("https://x.org/a/b/c.yaml", "../d.yaml", "https://x.org/a/d.yaml"),
    ("https://x.org/a/b/c.yaml", "/d.yaml?v=1", "https://x.org/d.yaml?v=1"),
    ("https://x.org/a/b/c.yaml?x=/y/", "//y.org/d.yaml", "https://y.org/d.yaml"),
    ("https://x.org/", "../../d.yaml", "https://x.org/d.yaml"),
  ])
  func aURLIsRelativeToAURL(base: String, reference: String, url: String) throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths: {}
      components: {schemas: {A: {$ref: '\(base)'}}}
      """,
      base: "{items: {$ref: '\(reference)'}}",
      url: "{type: string}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(bundled.json("/components/schemas/A/items")?.hasPrefix(##"{"$ref":"#/comp"##) == true)
  }

  @Test func aPointerMayLeadThroughAReference() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths: {}
      components: {schemas: {A: {$ref: 'b.yaml#/defs/Pet/properties/name'}}}
      """,
      "b.yaml": "defs: {$ref: 'c.yaml#/all'}",
      "c.yaml": "all: {Pet: {$ref: pet.yaml}}",
      "pet.yaml": "{properties: {name: {type: string}}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(bundled.json("/components/schemas") == #"{"A":{"type":"string"}}"#)
  }

  @Test func aDocumentOfLocalPointersIsNotTouched() throws {
    let text = """
      openapi: 3.1.0
      paths: {}
      components:
        schemas:
          A: {$ref: '#/components/schemas/B'}
          B: {properties: {mapping: {type: object}, $ref: {type: string}}}
          C: {discriminator: {propertyName: p, mapping: {a: A, b: '#/components/schemas/B'}}}
      """
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(text.utf8), file: "a.yaml", diagnostics: &diagnostics))
    var bundler = Bundler(address: DocumentAddress(path: "a.yaml")) { _ in [] }
    let bundled = try #require(bundler.bundle(tree, diagnostics: &diagnostics))
    #expect(diagnostics == [])
    #expect(bundled.root.json == tree.root.json)
  }

  @Test func anExampleThatIsUsedAsASchemaIsOne() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      x-common: {pet: &pet {$ref: pet.yaml}}
      paths: {}
      components: {schemas: {A: {items: *pet}}}
      """,
      "pet.yaml": "{type: string}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/schemas")
        == ##"{"A":{"items":{"$ref":"#/components/schemas/pet"}},"pet":{"type":"string"}}"##)
  }

  @Test func discriminatorsNameComponents() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.2.0
      paths: {}
      components:
        schemas:
          Pet:
            discriminator:
              propertyName: kind
              mapping: {cat: s/cat.yaml, dog: 'Dog.v1.json', own: '#/components/schemas/Pet', no: No}
              defaultMapping: s/cat.yaml
          Dog.v1.json: {$ref: s/dog.yaml}
      """,
      "s/cat.yaml": """
      allOf: [{$ref: '../a.yaml#/components/schemas/Pet'}]
      discriminator: {mapping: {tiger: '#/$defs/Tiger', dog: dog.yaml}}
      $defs: {Tiger: {type: string}}
      """,
      "s/dog.yaml": "{type: number}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let root = "#/components/schemas"
    #expect(
      bundled.json("/components/schemas/Pet/discriminator") == """
        {"propertyName":"kind","mapping":{"cat":"\(root)/cat","dog":"Dog.v1.json",\
        "own":"\(root)/Pet","no":"No"},"defaultMapping":"\(root)/cat"}
        """)
    #expect(
      bundled.json("/components/schemas/cat/discriminator")
        == #"{"mapping":{"tiger":"\#(root)/Tiger","dog":"\#(root)/Dog.v1.json"}}"#)
  }

  @Test func linksNameOperationsOfTheRoot() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths: {}
      components: {links: {A: {$ref: 'l/b.yaml#/L'}, B: {$ref: 'l/b.yaml#/M'}}}
      """,
      "l/b.yaml": """
      L: {operationRef: '../a.yaml#/paths/~1a/get', parameters: {$ref: gone.yaml}}
      M: {operationRef: 'https://example.com/o.yaml#/paths/~1a/get'}
      """,
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/links") == """
        {"A":{"operationRef":"#/paths/~1a/get","parameters":{"$ref":"gone.yaml"}},\
        "B":{"operationRef":"https://example.com/o.yaml#/paths/~1a/get"}}
        """)
  }

  @Test func aliasesInTheRootShowWhatWasBroughtIn() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths:
        /a: &item {$ref: p.yaml}
        /b: *item
      components: {schemas: {A: &a {items: {$ref: s.yaml}}, B: *a, C: {<<: *a}}}
      """,
      "p.yaml": "{get: {operationId: o}}",
      "s.yaml": "{properties: &p {x: {type: string}}, patternProperties: *p}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let item = #"{"get":{"operationId":"o"}}"#
    #expect(bundled.json("/paths") == #"{"/a":\#(item),"/b":\#(item)}"#)
    let list = ##"{"items":{"$ref":"#/components/schemas/s"}}"##
    let properties = #"{"x":{"type":"string"}}"#
    #expect(
      bundled.json("/components/schemas") == """
        {"A":\(list),"B":\(list),"C":\(list),\
        "s":{"properties":\(properties),"patternProperties":\(properties)}}
        """)
  }

  @Test func aSecondPassKeepsTheComponentsOfTheFirst() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths: {}
      components: {schemas: {A: {items: {$ref: s/b.yaml}}}}
      """,
      "s/b.yaml": "{items: {$ref: c.yaml}}",
      "s/c.yaml": "{properties: {b: {$ref: b.yaml}}}",
    ]
    var diagnostics: [Diagnostic] = []
    var bundler = Bundler(address: DocumentAddress(path: "a.yaml"), load: files.load)
    var tree = try #require(
      YAMLTree.parse(
        Array(files.texts[0].text.utf8), file: "a.yaml", diagnostics: &diagnostics))
    tree = try #require(bundler.bundle(tree, diagnostics: &diagnostics))
    let schemas = try #require(tree.root.at(pointer: "/components/schemas")).id
    let added = try #require(
      YAMLTree.parse(
        Array("anyOf: [{$ref: s/c.yaml}, {$ref: '#/components/schemas/b'}]".utf8),
        file: "overlays/o.yaml", diagnostics: &diagnostics))
    try tree.set(added.root, forKey: "New", in: schemas)
    tree = try #require(bundler.bundle(tree, diagnostics: &diagnostics))
    #expect(diagnostics == [])
    #expect(
      tree.root.at(pointer: "/components/schemas")?.json == """
        {"A":{"items":{"$ref":"#/components/schemas/b"}},\
        "b":{"items":{"$ref":"#/components/schemas/c"}},\
        "c":{"properties":{"b":{"$ref":"#/components/schemas/b"}}},\
        "New":{"anyOf":[{"$ref":"#/components/schemas/c"},{"$ref":"#/components/schemas/b"}]}}
        """)
  }
}
