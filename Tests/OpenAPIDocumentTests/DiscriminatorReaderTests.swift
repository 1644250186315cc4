import OpenAPIDocument
import Testing

@Suite struct DiscriminatorReaderTests {
  private func read(_ discriminator: String) throws -> (Discriminator?, [String]) {
    let reading = try Reading(
      version: "3.2.0",
      components: """
        schemas:
          Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object}],
            discriminator: \(discriminator)}
          Cat: {type: object}
          Dog/2: {type: object}
        """
    )
    return (try reading.schema("Pet").discriminator, reading.messages)
  }

  @Test func readsNamesAndReferences() throws {
    let (discriminator, messages) = try read(
      """
      {propertyName: kind, defaultMapping: Cat, mapping: {z: Cat, a: '#/components/schemas/Cat',
            d: '#/components/schemas/Dog~12', o: '#/components/schemas/Pet/oneOf/1'}}
      """
    )
    #expect(discriminator?.propertyName == "kind")
    #expect(discriminator?.mapping.map(\.value) == ["z", "a", "d", "o"])
    #expect(discriminator?.mapping.map(\.schema) == ["Cat", "Cat", "Dog/2", "PetOption2"])
    #expect(discriminator?.defaultSchema == "Cat")
    #expect(messages.isEmpty)
  }

  @Test func readsAPlainName() throws {
    let (discriminator, messages) = try read("kind")
    #expect(discriminator?.propertyName == "kind")
    #expect(discriminator?.mapping.isEmpty == true)
    #expect(messages.isEmpty)
  }

  @Test func leavesOutValuesThatMeanNothing() throws {
    let (discriminator, messages) = try read(
      "{propertyName: kind, mapping: {a: Cta, b: '#/components/schemas/Cta', c: Elephant, d: Cat}}"
    )
    #expect(discriminator?.mapping.map(\.value) == ["d"])
    #expect(
      messages == [
        "api.yaml:8:56: warning: no schema is called 'Cta'; Did you mean 'Cat'?",
        "api.yaml:8:64: warning: '#/components/schemas/Cta' does not exist; "
          + "Did you mean '#/components/schemas/Cat'?",
        "api.yaml:8:95: warning: no schema is called 'Elephant'; "
          + "The value is left out of the mapping.",
      ]
    )
  }

  @Test func needsTheNameOfAMember() throws {
    let (discriminator, messages) = try read("{mapping: {a: Cat}}")
    #expect(discriminator == nil)
    #expect(
      messages == [
        "api.yaml:8:22: warning: a discriminator needs a 'propertyName'; "
          + "The discriminator is left out; add the name."
      ]
    )
  }
}
