import SDKModel
import Testing

/// What tells the alternatives of unions apart.
@Suite struct DiscriminatorTests {
  private func union(_ name: String, schemas: String) throws -> Union {
    let building = try Building(schemas: schemas)
    guard case .union(let union) = try building.type(name).shape else {
      Issue.record("\(try building.type(name).shape)")
      throw NotAUnion()
    }
    return union
  }

  private struct NotAUnion: Error {}

  @Test(arguments: [
    ("integer", "1", "2", ["1"], ["2"]), ("integer", "0x10", "-1", ["16"], ["-1"]),
    ("boolean", "true", "false", ["true"], ["false"]), ("number", "1.0", "1.5", ["1"], ["1.5"]),
    ("string", "a", "'1'", ["a"], ["1"]),
  ])
  func constantsOfEveryKind(
    _ type: String, _ first: String, _ second: String, _ left: [String], _ right: [String]
  ) throws {
    let union = try union(
      "U",
      schemas: """
        A: {type: object, required: [t, x], properties: {t: {type: \(type), const: \(first)}, x: {}}}
        B: {type: object, required: [t], properties: {t: {type: \(type), enum: [\(second)]}}}
        U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        """)
    #expect(union.discriminator == "t")
    #expect(union.alternatives.map(\.discriminatorValues) == [left, right])
  }

  @Test(arguments: [("A", false), ("Inner", false), ("D", false), ("C", true)])
  func aMappingToWhatIsNoAlternativeIsTold(target: String, isTold: Bool) throws {
    let building = try Building(
      schemas: """
        A: {type: object, required: [t], properties: {t: {type: string}, a: {}}}
        B: {type: object, required: [t], properties: {t: {type: string}, b: {}}}
        C: {type: object, required: [t], properties: {t: {type: string}, c: {}}}
        D: {type: object, required: [t], properties: {t: {type: string}, d: {}}}
        Inner: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/D'}]}
        U:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Inner'}]
          discriminator: {propertyName: t, mapping: {x: '#/components/schemas/\(target)'}}
        """)
    #expect(building.diagnostics.map(\.id) == (isTold ? ["discriminator-mapping"] : []))
  }

  @Test func aMemberThatIsAlwaysThereTellsBest() throws {
    let union = try union(
      "U",
      schemas: """
        A: {type: object, required: [t], properties: {s: {enum: [a]}, t: {enum: [c]}}}
        B: {type: object, required: [t], properties: {s: {enum: [b]}, t: {enum: [d]}}}
        U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        """)
    #expect(union.discriminator == "t")
  }

  @Test func constantsWithinAUnionTellIt() throws {
    let union = try union(
      "U",
      schemas: """
        A: {type: object, required: [t], properties: {t: {enum: [a]}, x: {}}}
        B: {type: object, required: [t], properties: {t: {enum: [b]}, y: {}}}
        C: {type: object, required: [t], properties: {t: {enum: [c]}}}
        Inner: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        U: {oneOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/C'}]}
        """)
    #expect(union.discriminator == "t")
    #expect(union.alternatives.map(\.discriminatorValues) == [["a", "b"], ["c"]])
  }

  @Test func aListOfAllValuesTellsNothing() throws {
    let union = try union(
      "U",
      schemas: """
        K: {type: string, enum: [A, B, c]}
        A: {type: object, properties: {t: {$ref: '#/components/schemas/K'}, x: {}}}
        B: {type: object, properties: {t: {$ref: '#/components/schemas/K'}, y: {}}}
        C: {type: object, properties: {t: {$ref: '#/components/schemas/K'}, z: {}}}
        U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, \
        {$ref: '#/components/schemas/C'}], discriminator: {propertyName: t, mapping: {c: C}}}
        """)
    #expect(union.alternatives.map(\.discriminatorValues) == [["A"], ["B"], ["c"]])
    #expect(union.alternatives.map(\.mayLackDiscriminator) == [true, true, true])
    #expect(union.alternatives.allSatisfy { $0.impliedDiscriminator == nil })
  }

  @Test func whatAnAlternativeDoesNotHoldIsImplied() throws {
    let union = try union(
      "U",
      schemas: """
        A: {type: object, required: [x], properties: {x: {type: integer}}}
        B: {type: object, required: [t], properties: {t: {type: boolean}}}
        Open: {type: object, properties: {z: {}}, additionalProperties: true}
        U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, \
        {$ref: '#/components/schemas/Open'}], discriminator: {propertyName: t, \
        mapping: {'true': A, 'false': B, other: Open, more: Open}}}
        """)
    let implied = union.alternatives.map(\.impliedDiscriminator)
    #expect(implied == [.boolean(true), nil, .string("other")])
    #expect(union.alternatives[2].discriminatorValues == ["other", "more"])
  }

  @Test(arguments: [
    ("integer", "7", true), ("integer", "07", false), ("integer", "-0", false),
    ("number", "1.5", true), ("number", "1.0", false), ("number", "1e400", false),
    ("string", "7", false),
  ])
  func anImpliedNumberIsReadAsTheSame(_ type: String, _ text: String, _ isNumber: Bool) throws {
    let union = try union(
      "U",
      schemas: """
        A: {type: object, required: [x], properties: {x: {type: integer}}}
        B: {type: object, required: [t], properties: {t: {type: \(type)}}}
        U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], \
        discriminator: {propertyName: t, mapping: {'\(text)': A}}}
        """)
    let expected: JSONTree = isNumber ? .number(text) : .string(text)
    #expect(union.alternatives[0].impliedDiscriminator == expected)
  }

  @Test func heirsMayHaveADefault() throws {
    let union = try union(
      "Base",
      schemas: """
        Base: {type: object, properties: {t: {type: string}}, \
        discriminator: {propertyName: t, defaultMapping: Other}}
        Heir: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {x: {}}}]}
        Other: {type: object, properties: {t: {type: string}, y: {}}}
        """)
    #expect(union.alternatives.map(\.isDefault) == [false, true])
  }

  @Test func aUnionIsNoAlternativeOfItself() throws {
    let building = try Building(
      schemas: """
        A: {type: object, properties: {x: {}}}
        B: {type: object, properties: {y: {}}}
        U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/V'}]}
        V: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/W'}]}
        W: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/U'}]}
        L: {oneOf: [{$ref: '#/components/schemas/A'}, \
        {type: array, items: {$ref: '#/components/schemas/L'}}]}
        """)
    for (name, count) in [("U", 2), ("V", 2), ("W", 1), ("L", 2)] {
      guard case .union(let union) = try building.type(name).shape else {
        Issue.record("\(name) is no union")
        continue
      }
      #expect(union.alternatives.count == count, "\(name)")
    }
    #expect(building.diagnostics.map(\.id) == ["union-of-itself"])
  }
}
