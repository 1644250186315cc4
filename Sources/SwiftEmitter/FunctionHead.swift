/// The head of a call's function, broken as `swift format` would.
struct FunctionHead {
  /// What stands before the parameters, such as `public func find`.
  var opening: String
  var parameters: [String]
  /// The type of the errors thrown by a call; `nil` for a function that calls nothing itself.
  var failure: String?
  /// The type of what is given back.
  var result: String?

  /// The lines, the last of which opens the body.
  func lines(indentation: Int) -> [String] {
    let line = "\(opening)(\(parameters.joined(separator: ", ")))\(effects)\(arrow) {"
    if SwiftLayout.fits(line, indentation) { return [line] }
    guard !parameters.isEmpty else { return ending("\(opening)()", indentation) }
    let listed = SwiftLayout.listed(parameters, indentation: indentation + 2)
    return ["\(opening)("] + listed.map { "  " + $0 } + ending(")", indentation)
  }

  private var effects: String { failure.map { " async throws(\($0))" } ?? "" }
  private var arrow: String { result.map { " -> \($0)" } ?? "" }

  /// What follows the parameters, in as few lines as have room for it.
  private func ending(_ start: String, _ indentation: Int) -> [String] {
    let line = start + effects + arrow
    if SwiftLayout.fits(line + " {", indentation) { return [line + " {"] }
    guard let failure else { return brokenResult(start, indentation) }
    if SwiftLayout.fits(line, indentation) { return [line, "{"] }
    if let result, SwiftLayout.fits(start + effects, indentation) {
      return [start + effects, "  -> \(result)", "{"]
    }
    guard let cut = failure.firstIndex(of: "<"), failure.hasSuffix(">") else {
      return [line + " {"]
    }
    return [
      "\(start) async throws(\(failure[...cut])",
      "  \(failure[failure.index(after: cut)...].dropLast())",
      ">)\(arrow) {",
    ]
  }

  /// What follows the parameters, the arguments of the result's type on lines of their own.
  private func brokenResult(_ start: String, _ indentation: Int) -> [String] {
    guard let result, let cut = result.firstIndex(of: "<"), result.hasSuffix(">") else {
      return [start + arrow + " {"]
    }
    let arguments = result[result.index(after: cut)...].dropLast().split(separator: ", ")
    let lines = SwiftLayout.filled(arguments.map(String.init), indentation: indentation + 2)
    return ["\(start) -> \(result[...cut])"] + lines.map { "  " + $0 } + ["> {"]
  }
}
