import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// Objects with named members.
@Suite struct RecordTests {
  /// What the only type of a model becomes.
  private func source(_ types: TypeDeclaration...) -> String {
    SDKModel.toy(types: types).files().filter { $0.key.hasPrefix("Types/") }
      .sorted { $0.key < $1.key }.map(\.value).joined()
  }

  @Test func readsLikeHandWritten() {
    let source = source(
      .toy(
        0, "pet", in: ["pets"],
        .fields(
          .toy("pet id", description: "Which pet it is."),
          .toy("born at", .date, isRequired: false, description: "When it was born.")),
        description: "A pet."))
    #expect(
      source.hasSuffix(
        """

        extension Pets {
          /// A pet.
          public struct Pet: Model {
            /// Which pet it is.
            public var petID: String
            /// When it was born.
            public var bornAt: Date?

            /// Makes a value of its parts.
            public init(petID: String, bornAt: Date? = nil) {
              self.petID = petID
              self.bornAt = bornAt
            }
            public init(fields: FieldReader) throws {
              petID = try fields.string("pet_id")
              bornAt = try fields.dateIfPresent("born_at")
            }
            public func write(to fields: inout FieldWriter) throws {
              try fields.string("pet_id", petID)
              try fields.dateIfPresent("born_at", bornAt)
            }
          }
        }

        """))
  }

  @Test(arguments: [
    (TypeReference.string, "String", "string"), (.integer, "Int", "int"),
    (.number, "Double", "double"), (.boolean, "Bool", "bool"), (.date, "Date", "date"),
    (.bytes, "Data", "value"), (.json, "JSONValue", "json"),
    (.array(.string), "[String]", "strings"), (.array(.array(.date)), "[[Date]]", "value"),
    (.map(.json), "[String: JSONValue]", "object"), (.map(.integer), "[String: Int]", "value"),
    (.array(.nullable(.integer)), "[Int?]", "value"), (.named(TypeID(0)), "Pet", "value"),
  ])
  func kinds(_ type: TypeReference, _ spelling: String, _ method: String) {
    let source = source(
      .toy(0, "pet", .fields(.toy("a", type), .toy("b", type, isRequired: false))))
    #expect(source.contains("public var a: \(spelling)\n"))
    #expect(source.contains("public var b: \(spelling)?\n"))
    #expect(source.contains("a = try fields.\(method)(\"a\")\n"))
    #expect(source.contains("b = try fields.\(method)IfPresent(\"b\")\n"))
    #expect(source.contains("try fields.\(method)(\"a\", a)\n"))
    #expect(source.contains("try fields.\(method)IfPresent(\"b\", b)\n"))
  }

  @Test func nullIsNotAbsence() {
    let source = source(
      .toy(
        0, "pet",
        .fields(
          .toy("a", isNullable: true), .toy("b", isRequired: false, isNullable: true),
          .toy("c", .json, isRequired: false, isNullable: true))))
    #expect(source.contains("public var a: String?\n"))
    #expect(source.contains("a = try fields.value(\"a\")\n"))
    #expect(source.contains("public var b: Nullable<String>?\n"))
    #expect(source.contains("b = try fields.nullable(\"b\")\n"))
    #expect(source.contains("try fields.nullable(\"b\", b)\n"))
    #expect(source.contains("public var c: JSONValue?\n"))
    #expect(source.contains("init(a: String?, b: Nullable<String>? = nil, c: JSONValue? = nil)"))
  }

  @Test func recursionIsHeldAtADistance() {
    let source = source(
      .toy(
        0, "tree",
        .fields(.toy("next", .named(TypeID(0)), isRequired: false, isRecursive: true))))
    #expect(source.contains("@Indirect public var next: Tree?\n"))
  }

  @Test func additionalMembers() {
    let source = source(
      .toy(0, "bag", .fields(.toy("a"), .toy("additional properties"), additional: .integer)))
    #expect(source.contains("public var additionalProperties: String\n"))
    #expect(source.contains("public var additionalProperties2: [String: Int]\n"))
    #expect(
      source.contains(
        """
          additionalProperties2 = try fields.additional(knownKeys: ["a", "additional_properties"])

        """))
    // What has a name of its own wins: it is written last.
    #expect(
      source.contains(
        """
            try fields.additional(additionalProperties2)
            try fields.string("a", a)

        """))
  }

  @Test func emptyObjects() {
    let source = source(.toy(0, "nothing", .fields()))
    #expect(source.contains("public init() {}\n"))
    #expect(source.contains("public init(fields: FieldReader) throws {}\n"))
  }

  @Test func membersWithNamesThatMeanSomethingElse() {
    let source = source(
      .toy(
        0, "pet",
        .fields(.toy("fields"), .toy("self"), .toy("self value"), .toy("in"), .toy("operator"))))
    #expect(source.contains("self.fields = try fields.string(\"fields\")\n"))
    #expect(source.contains("try fields.string(\"fields\", self.fields)\n"))
    #expect(source.contains("selfValue = try fields.string(\"self\")\n"))
    #expect(source.contains("selfValue2 = try fields.string(\"self_value\")\n"))
    #expect(source.contains("public var `in`: String\n"))
    #expect(source.contains("self.`operator` = `operator`\n"))
  }

  @Test func namesThatBecomeTheSame() {
    let source = source(.toy(0, "pet", .fields(.toy("½"), .toy("¼"), .toy("value"))))
    #expect(source.contains("public var value: String\n"))
    #expect(source.contains("public var value2: String\n"))
    #expect(source.contains("public var value3: String\n"))
    #expect(source.contains("value3 = try fields.string(\"value\")\n"))
  }

  @Test func requestBodiesAreNotPublic() {
    let source = source(
      .toy(0, "make request", in: ["pets"], .fields(.toy("name")), isRequestBody: true))
    #expect(
      source.hasSuffix(
        """

        extension Pets {
          struct MakeRequest: OutgoingModel {
            var name: String
            func write(to fields: inout FieldWriter) throws {
              try fields.string("name", name)
            }
          }
        }

        """))
  }

  @Test func otherNames() {
    let source = source(.toy(0, "tags", .alias(.array(.string))))
    #expect(source.contains("/// A thing.\npublic typealias Tags = [String]\n"))
  }
}
