import Foundation

/// `make-notice NAME TEXT OUTPUT`: Swift that has a text as a constant.
@main struct MakeNotice {
  static func main() throws {
    let arguments = CommandLine.arguments
    let text = try String(contentsOf: URL(filePath: arguments[2]), encoding: .utf8)
    let code = "let \(arguments[1]) = #\"\"\"\n\(text)\"\"\"#\n"
    try code.write(to: URL(filePath: arguments[3]), atomically: true, encoding: .utf8)
  }
}
