import SDKDiff
import Testing

@Suite struct ReportTests {
  /// Three changes of different gravity, and one that three things have in common.
  private func diff() throws -> SDKDiff {
    let new = try Toy.document
      .replacingOnce("[kind, size]", with: "[kind, size, nick]")
      .replacingOnce("        born: {type: string}\n", with: "")
      .replacingOnce("[good, bad]", with: "[good, bad, wild]")
      .replacingOnce("Changes a pet.", with: "Changes one pet.")
    return try SDKDiff(Toy.document, new)
  }

  @Test func `text has the gravest first, with names of the document and of Swift`() throws {
    let text = TextReport(try diff(), oldPrefix: "HEAD~1:").text
    #expect(
      text == """
        4 changes: 1 breaks programs that run, 1 breaks code, 1 is safe, 1 is only a text. The SDK's next version: major.

        Breaks programs that run today: 1
          PUT /pets/{id}  pets.update
            member is now required: `nick`; Swift: `nick: String? = nil` → `nick: String`  [new.yaml:64:15]

        Breaks code when it is compiled anew: 1
          Pet
            optional member removed: `born` (text); Swift: `born: String?`  [HEAD~1:old.yaml:85:15]

        Safe: 1
          Mood
            value added: `wild`; Swift: `wild`  [new.yaml:90:44]

        Only texts: 1
          PUT /pets/{id}: summary

        """)
  }

  @Test func `Markdown is the entry of a changelog`() throws {
    let text = MarkdownReport(try diff()).text
    #expect(
      text == """
        ## Unreleased (major)

        ### Breaks programs that run today

        - `pets.update`: member is now required: `nick`; Swift: `nick: String? = nil` → `nick: String`

        ### Breaks code when it is compiled anew

        - `Pet`: optional member removed: `born` (text); Swift: `born: String?`

        ### Safe

        - `Mood`: value added: `wild`; Swift: `wild`

        ### Only texts

        - 1 text changed in the documentation.

        """)
  }

  @Test func `what many have in common is told once`() throws {
    let paths = (1...5).map {
      "  /\($0): {get: {operationId: get\($0), PARAMETERS responses: {}}}\n"
    }
    let document = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + paths.joined()
    let parameter = "parameters: [{name: page, in: query, schema: {type: integer}}],"
    let diff = try SDKDiff(
      document.replacing("PARAMETERS ", with: ""),
      document.replacing("PARAMETERS", with: parameter))
    #expect(
      TextReport(diff).text == """
        5 changes: 5 are safe. The SDK's next version: minor.

        Safe: 5
          optional parameter added: query `page` (integer); Swift: `page: Int? = nil`, in 5 places:
            GET /1  get1
            GET /2  get2
            GET /3  get3
            and 2 more

        """)
  }

  @Test func `a text of a document cannot pose as Markdown or forge a line`() throws {
    let new = try Toy.document.replacingOnce(
      "        born: {type: string}\n",
      with: "        born: {type: string}\n        \"a`*b*\\n# c\": {type: string}\n")
    let text = MarkdownReport(try SDKDiff(Toy.document, new)).text
    #expect(text.contains("- `Pet`: optional member added: `a'*b* # c` (text)"))
    #expect(!text.contains("\n# c"))
  }

  @Test func `without changes there is nothing to do`() throws {
    let diff = try SDKDiff(Toy.document, Toy.document)
    #expect(TextReport(diff).text == "Nothing changed. No new version is needed.\n")
  }

  @Test(arguments: [
    ("summary: Changes a pet.", "summary: Changes.", VersionBump.patch),
    ("[good, bad]", "[good, bad, wild]", .minor), ("[good, bad]", "[good]", .major),
  ])
  func `the version follows from the gravest change`(
    old: String, new: String, bump: VersionBump
  ) throws {
    let changed = try Toy.document.replacingOnce(old, with: new)
    #expect(try SDKDiff(Toy.document, changed).bump == bump)
  }
}
