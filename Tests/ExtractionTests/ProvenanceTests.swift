import Extraction
import Testing
import YAMLTree

@Suite struct ProvenanceTests {
  @Test func `parts from other files say so`() throws {
    var api = try tree(
      """
      paths:
        /a: {}
        /b: {}
      components:
        schemas: {A: {}}
      """, file: "/home/me/spec/api.yaml")
    let pet = try tree("\n\ntype: object", file: "/home/me/spec/schemas/pet.yaml")
    let item = try tree("get: {}\nput: {}", file: "/home/me/shared/item.yaml")
    let operation = try tree("operationId: p", file: "/home/me/spec/api.yaml")
    let schemas = try #require(api.root.at(pointer: "/components/schemas")).id
    try api.set(pet.root, forKey: "Pet", in: schemas)
    try api.set(item.root, forKey: "/b", in: try #require(api.root["paths"]).id)
    let put = try #require(api.root.at(pointer: "/paths/~1b/put")).id
    try api.replace(put, with: operation.root)

    let provenance = Provenance(of: api)
    #expect(
      api.root.yaml(comment: provenance.comment) == """
        paths:
          /a: {}
          # from ../shared/item.yaml:1
          /b:
            get: {}
            # from api.yaml:1
            put:
              operationId: p
        components:
          schemas:
            A: {}
            # from schemas/pet.yaml:3
            Pet:
              type: object

        """)
  }

  @Test func `one file needs no comment`() throws {
    let api = try tree(SelectionTests.shop)
    #expect(api.root.yaml(comment: Provenance(of: api).comment) == api.root.yaml)
  }
}
