import Foundation

/// The code blocks of a page as a program: one function in which each block may use what those before
/// it have named, and name it anew.
struct PageProgram {
  /// The program; the compiler tells what is wrong at the page's own lines.
  let text: String

  /// - Parameters:
  ///   - page: The page's path within the package.
  ///   - number: Makes the function's name differ from that of other pages.
  ///   - blocks: The page's code.
  ///   - imports: What the page takes for imported.
  ///   - context: Declarations of what the page takes for there.
  init(
    page: String, number: Int, blocks: [CodeBlock], imports: [String], context: [String]
  ) {
    var modules = imports
    var body: [String] = []
    for block in blocks {
      body.append("do {\n#sourceLocation(file: \"\(page)\", line: \(block.line))")
      for line in block.lines {
        // An import stands at the top of a file.
        if let name = line.wholeMatch(of: /import (\w+)/)?.1 { modules.append(String(name)) }
        body.append(line.hasPrefix("import ") ? "" : line)
      }
      body.append("#sourceLocation()")
    }
    let head = Set(modules).sorted().map { "import \($0)" }
    let members = context.map { "  let \($0)" }
    text =
      (head + ["struct Page\(number) {"] + members + ["func run() async throws {"] + body
      + blocks.map { _ in "}" } + ["}", "}", ""]).joined(separator: "\n")
  }
}
