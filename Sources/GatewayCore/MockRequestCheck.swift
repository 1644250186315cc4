import Diagnostics
import SDKModel
import YAMLTree

/// Compares a request with what the description demands of it.
struct MockRequestCheck {
  let model: SDKModel
  let typing: ValueTyping

  /// What is wrong with a request and where; `nil` where nothing is.
  func problem(_ request: MockAPI.Request, _ operation: Operation) -> String? {
    let query = Self.pairs(request.query)
    for parameter in operation.parameters {
      switch parameter.place {
      case .query:
        let texts = query.filter { $0.name == parameter.wireName }.map(\.value)
        if let problem = problem(texts, of: parameter, "query parameter") { return problem }
      case .header:
        let texts = request.headers[parameter.wireName.lowercased()].map { [$0] } ?? []
        if let problem = problem(texts, of: parameter, "header") { return problem }
      default: continue
      }
    }
    return bodyProblem(request, operation)
  }

  private func problem(_ texts: [String], of parameter: Parameter, _ noun: String) -> String? {
    if texts.isEmpty {
      return parameter.isRequired ? "The \(noun) '\(parameter.wireName)' is missing." : nil
    }
    // What is written in another style than plainly is not taken apart.
    guard let expected = expected(parameter.type), texts.count == 1 else { return nil }
    return expected.accepts(texts[0])
      ? nil : "The \(noun) '\(parameter.wireName)' must be \(expected.words)."
  }

  private struct Expected {
    var words: String
    var accepts: (String) -> Bool
  }

  private func expected(_ type: TypeReference) -> Expected? {
    switch type {
    case .integer: Expected(words: "a whole number") { Int($0) != nil }
    case .unsignedInteger:
      Expected(words: "a whole number that is not negative") { UInt64($0) != nil }
    case .number, .decimal: Expected(words: "a number") { Double($0)?.isFinite == true }
    case .boolean: Expected(words: "true or false") { $0 == "true" || $0 == "false" }
    case .date:
      Expected(words: "a time such as 2026-01-31T09:30:00Z") { Timestamp($0) != nil }
    default: nil
    }
  }

  private func bodyProblem(_ request: MockAPI.Request, _ operation: Operation) -> String? {
    guard case .json = operation.bodyFormat else { return nil }
    let type: TypeReference
    switch operation.body {
    case .members(let id): type = .named(id)
    case .value(let value): type = value
    case .none, .emptyObject, .fields, .anyFields, .bytes: return nil
    }
    if request.body.isEmpty {
      return operation.isBodyRequired ? "The body is missing." : nil
    }
    guard let json = Self.json(request.body) else { return "The body is no JSON." }
    do throws(ValueMismatch) {
      _ = try typing.value(json, as: type)
      return nil
    } catch {
      let place = error.path.isEmpty ? "The body" : "'\(error.path.joined(separator: "."))'"
      return "\(place) must be \(error.expected)."
    }
  }

  /// A body as JSON; `nil` if it is none.
  static func json(_ body: [UInt8]) -> JSONTree? {
    var findings: [Diagnostic] = []
    guard beginsAsJSON(body),
      let tree = YAMLTree.parse(body, file: "body.json", limits: .default, diagnostics: &findings)
    else { return nil }
    return JSONTree(tree.root, limits: .input)
  }

  /// Whether a text begins as JSON does: its reader takes YAML, too.
  private static func beginsAsJSON(_ body: [UInt8]) -> Bool {
    guard let first = body.first(where: { $0 > 0x20 }) else { return false }
    if "{[\"-0123456789".utf8.contains(first) { return true }
    let word = String(decoding: body, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return word == ["true"] || word == ["false"] || word == ["null"]
  }

  /// The parts of a query, decoded.
  static func pairs(_ query: String) -> [(name: String, value: String)] {
    query.split(separator: "&").map { part in
      let equals = part.firstIndex(of: "=") ?? part.endIndex
      let value = equals == part.endIndex ? "" : part[part.index(after: equals)...]
      return (
        part[..<equals].percentDecoded(isForm: true), value.percentDecoded(isForm: true)
      )
    }
  }
}
