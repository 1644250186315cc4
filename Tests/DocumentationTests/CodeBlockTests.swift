import Testing

/// How code is found in a page and made a program.
@Suite struct CodeBlockTests {
  private static let page = """
    # Title

    ```swift
    import Stytch

    let one = 1
    ```

    ```sh
    swift build
    ```

    <!-- not compiled: part of a manifest -->

    ```swift
    .package(path: "..")
    ```

    <!-- not compiled: a comment that is not right before a block -->
    Text.

    ```swift
    print(one)
    ```
    """

  @Test func `blocks of Swift are found with their lines and exemptions`() {
    let blocks = CodeBlock.all(in: Self.page)
    #expect(blocks.map(\.line) == [4, 16, 23])
    #expect(blocks.map(\.exemption) == [nil, "part of a manifest", nil])
    #expect(blocks.last?.lines == ["print(one)"])
  }

  @Test func `a block sees what those before it named`() {
    let blocks = CodeBlock.all(in: Self.page).filter { $0.exemption == nil }
    let program = PageProgram(
      page: "docs/page.md", number: 3, blocks: blocks, imports: ["Foundation"],
      context: ["token: String"])
    #expect(
      program.text == """
        import Foundation
        import Stytch
        struct Page3 {
          let token: String
        func run() async throws {
        do {
        #sourceLocation(file: "docs/page.md", line: 4)


        let one = 1
        #sourceLocation()
        do {
        #sourceLocation(file: "docs/page.md", line: 23)
        print(one)
        #sourceLocation()
        }
        }
        }
        }

        """)
  }
}
