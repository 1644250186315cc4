import SDKModel
import Testing

@Suite struct TypeBuilderTests {
  @Test func givesEachFieldItsType() throws {
    let building = try Building(
      schemas: """
        T: {type: string, enum: [a, b]}
        A: {type: string}
        S: {required: [s], properties: {s: {type: string}, i: {type: integer}, n: {type: number}, \
        b: {type: boolean}, d: {type: string, format: date-time}, y: {type: string, format: byte}, \
        l: {type: array, items: {type: [string, 'null']}}, m: {additionalProperties: {type: integer}}, \
        f: {type: object}, x: {}, r: {$ref: '#/components/schemas/T'}, \
        a: {$ref: '#/components/schemas/A'}, p: {type: [string, 'null'], format: password}}}
        """
    )
    let fields = try building.fields("S")
    let enumeration = try building.type("T").id
    #expect(
      fields.map(\.type) == [
        .string, .integer, .number, .boolean, .date, .bytes, .array(.nullable(.string)),
        .map(.integer), .map(.json), .json, .named(enumeration), .string, .string,
      ]
    )
    #expect(fields.map(\.isRequired) == [true] + Array(repeating: false, count: 12))
    #expect(fields.last?.isNullable == true)
    #expect(fields.last?.isSecret == true)
  }

  @Test func namesInlineTypesByTheirPlace() throws {
    let building = try Building(
      schemas: """
        Order: {properties: {address: {properties: {city: {type: string}}}, \
        lines: {type: array, items: {properties: {kind: {type: string, enum: [a]}}}}}}
        """
    )
    #expect(building.typeNames == ["order", "order.address", "order.line", "order.line.kind"])
  }

  @Test func tellsEmptyObjectsFromFreeOnes() throws {
    let building = try Building(
      schemas: """
        Empty: {type: object, properties: {}}
        Free: {type: object}
        Map: {type: object, additionalProperties: {type: string}}
        Both: {properties: {a: {type: string}}, additionalProperties: {type: integer}}
        """
    )
    #expect(try building.fields("Empty").isEmpty)
    guard case .alias(.map(.json)) = try building.type("Free").shape,
      case .alias(.map(.string)) = try building.type("Map").shape,
      case .record(let both) = try building.type("Both").shape
    else {
      Issue.record("\(building.model.types)")
      return
    }
    #expect(both.additional == .integer)
  }

  @Test func keepsNamesApart() throws {
    let building = try Building(
      schemas: """
        user_id: {properties: {}}
        UserID: {properties: {userId: {}, user_id: {}, USER-ID: {}}}
        E: {type: string, enum: [a-b, a_b, '', '+', a-b]}
        """
    )
    #expect(building.typeNames == ["user_id_snake_case", "user_id", "e"])
    #expect(
      try building.fields("UserID").map(\.name.snakeCase)
        == ["user_id", "user_id_snake_case", "user_id_uppercase"])
    guard case .enumeration(let enumeration) = try building.type("E").shape else {
      Issue.record("no enumeration")
      return
    }
    #expect(enumeration.cases.map(\.rawValue) == ["a-b", "a_b", "", "+"])
    #expect(enumeration.cases.map(\.name.snakeCase) == ["a_b_kebab_case", "a_b", "empty", "plus"])
  }

  @Test func marksWhatContainsItself() throws {
    let building = try Building(
      schemas: """
        Node: {properties: {next: {$ref: '#/components/schemas/Node'}, \
        all: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
        A: {properties: {b: {$ref: '#/components/schemas/B'}, leaf: {$ref: '#/components/schemas/C'}}}
        B: {properties: {a: {$ref: '#/components/schemas/A'}}}
        C: {properties: {}}
        """
    )
    #expect(try building.fields("Node").map(\.isRecursive) == [true, false])
    #expect(try building.fields("A").map(\.isRecursive) == [true, false])
    #expect(try building.fields("B").map(\.isRecursive) == [true])
  }

  @Test func givesListsThatContainThemselvesATypeOfTheirOwn() throws {
    let building = try Building(
      schemas: "L: {type: array, items: {$ref: '#/components/schemas/L'}}"
    )
    #expect(building.diagnostics.isEmpty)
    let type = try building.type("L")
    guard case .wrapper(let content) = type.shape else {
      Issue.record("L is \(type.shape)")
      return
    }
    #expect(content == .array(.named(type.id)))
  }

  @Test func readsThroughCompositions() throws {
    let building = try Building(
      schemas: """
        One: {allOf: [{$ref: '#/components/schemas/T'}]}
        Two: {oneOf: [{type: string}, {type: integer}]}
        T: {properties: {a: {type: string}}}
        N: {properties: {t: {anyOf: [{$ref: '#/components/schemas/T'}, {type: 'null'}]}}}
        """
    )
    #expect(building.diagnostics.isEmpty)
    #expect(try building.fields("N").first?.isNullable == true)
    #expect(try building.fields("N").first?.type == .named(building.type("T").id))
  }
}
