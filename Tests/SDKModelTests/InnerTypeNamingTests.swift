import SDKModel
import Testing

/// Types of schemas without a name are named after the component in which these stand, whoever
/// meets them first.
@Suite struct InnerTypeNamingTests {
  private static let schemas = [
    "Common: {type: object, properties: {result: {type: object}}}",
    """
    Record1: {allOf: [{type: object, properties: {data: {type: object, properties: {x: {type: \
    string}}}}}, {$ref: '#/components/schemas/Common'}]}
    """,
    """
    Record2: {allOf: [{type: object, properties: {data: {type: object, properties: {y: {type: \
    string}}}}}, {$ref: '#/components/schemas/Common'}]}
    """,
    """
    Use: {oneOf: [{$ref: '#/components/schemas/Record1'}, {$ref: '#/components/schemas/Record2'}], \
    properties: {common: {type: string}}}
    """,
    """
    Holder: {type: object, properties: {inner: {allOf: [{$ref: '#/components/schemas/Record1'}, \
    {properties: {more: {type: object, properties: {z: {type: string}}}}}]}}}
    """,
    "List: {type: array, items: {type: object, properties: {a: {type: string}}}}",
    "Lists: {type: object, properties: {list: {$ref: '#/components/schemas/List'}}}",
    """
    Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}, \
    tag: {type: object, properties: {t: {type: string}}}}}
    """,
    "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {c: {type: string}}}]}",
    "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {d: {type: string}}}]}",
  ]

  private func names(_ schemas: [String]) throws -> Set<String> {
    Set(try Building(schemas: schemas.joined(separator: "\n")).typeNames)
  }

  @Test func theOrderOfTheSourceDoesNotMatter() throws {
    let names = try names(Self.schemas)
    #expect(
      names.isSuperset(of: [
        "record1.data", "record2.data", "holder.inner.more", "list_item", "pet.tag",
      ]), "\(names.sorted())")
    for start in Self.schemas.indices {
      let others = Array(Self.schemas[start...] + Self.schemas[..<start])
      #expect(try self.names(others) == names)
      #expect(try self.names(others.reversed()) == names)
    }
  }

  @Test func aResponseThatIsMadeOfAComponentHasItsTypes() throws {
    let building = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /z:
          get:
            operationId: getZ
            responses:
              "200":
                content:
                  application/json:
                    schema: {allOf: [{$ref: '#/components/schemas/Single'}, {properties: {b: {type: string}}}]}
      components:
        schemas:
          Common: {type: object, properties: {result: {type: object}}}
          Single:
            allOf:
              - $ref: '#/components/schemas/Common'
              - {properties: {result: {type: object, properties: {a: {type: string}}}}}
      """)
    #expect(
      Set(building.typeNames) == ["common", "single", "single.result", "get_z_response"])
  }
}
