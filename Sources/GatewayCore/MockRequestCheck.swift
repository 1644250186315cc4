import SDKModel

/// Compares a request with what the description demands of it.
struct MockRequestCheck {
  private let types: [TypeDeclaration]
  private let typing: ValueTyping

  init(_ model: SDKModel) {
    types = model.types
    typing = ValueTyping(model, isStrict: true)
  }

  /// What is wrong with a request and where.
  struct Problem {
    var message: String
    /// The status that says so.
    var status = 400
  }

  /// What is wrong with a request; `nil` where nothing is.
  func problem(
    _ request: MockAPI.Request, _ body: MockBody, _ entry: ProxiedOperations.Entry
  ) -> Problem? {
    let operation = entry.operation
    let query = Self.pairs(request.query)
    let path = entry.values(in: request.path)
    for parameter in operation.parameters {
      switch parameter.place {
      case .query:
        let texts = query.filter { $0.name == parameter.wireName }.map(\.value)
        if let problem = problem(texts, of: parameter, "query parameter") {
          return Problem(message: problem)
        }
      case .header:
        let texts = request.headers[parameter.wireName.lowercased()].map { [$0] } ?? []
        if let problem = problem(texts, of: parameter, "header") {
          return Problem(message: problem)
        }
      case .path:
        let texts = path[parameter.wireName].map { [$0] } ?? []
        // What stands side by side with another is not told apart.
        if !texts.isEmpty, let problem = problem(texts, of: parameter, "path parameter") {
          return Problem(message: problem)
        }
      default: continue
      }
    }
    return problem(body, operation)
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
    switch ResponseMembers(types: types).resolved(type) {
    case .integer: Expected(words: "a whole number") { Int($0) != nil }
    case .unsignedInteger:
      Expected(words: "a whole number that is not negative") { UInt64($0) != nil }
    case .number, .decimal: Expected(words: "a number") { Double($0)?.isFinite == true }
    case .boolean: Expected(words: "true or false") { $0 == "true" || $0 == "false" }
    case .date:
      Expected(words: "a time such as 2026-01-31T09:30:00Z") { Timestamp($0) != nil }
    case .named(let id): listed(types[id.index])
    default: nil
    }
  }

  private func listed(_ type: TypeDeclaration) -> Expected? {
    guard case .enumeration(let enumeration) = type.shape, enumeration.rawType != .json else {
      return nil
    }
    return Expected(words: "one of the listed values") { text in
      enumeration.cases.contains { $0.rawValue == text }
    }
  }

  private func problem(_ body: MockBody, _ operation: Operation) -> Problem? {
    guard case .json = operation.bodyFormat else { return nil }
    let type: TypeReference
    switch operation.body {
    case .members(let id): type = .named(id)
    case .value(let value): type = value
    case .none, .emptyObject, .fields, .anyFields, .bytes: return nil
    }
    let json: JSONTree
    switch body {
    case .json(let value): json = value
    case .unread(let failure): return Self.problem(failure)
    case .none, .form:
      return operation.isBodyRequired ? Problem(message: "The body is missing.") : nil
    }
    do throws(ValueMismatch) {
      _ = try typing.value(json, as: type)
      return nil
    } catch {
      let place = error.path.isEmpty ? "The body" : "'\(error.path.joined(separator: "."))'"
      return Problem(message: "\(place) must be \(error.expected).")
    }
  }

  private static func problem(_ failure: JSONReader.Failure) -> Problem {
    switch failure {
    case .syntax(let expected, let byte, let line):
      Problem(
        message:
          "The body is no JSON: at byte \(byte) (line \(line)), \(expected) should stand.")
    case .tooLarge(let reason):
      Problem(message: "The body is too large for the mock: it has \(reason).", status: 413)
    }
  }

  /// The parts of a query, decoded.
  static func pairs(_ query: String) -> [(name: String, value: String)] {
    query.split(separator: "&").map { part in
      let equals = part.firstIndex(of: "=") ?? part.endIndex
      let value = equals == part.endIndex ? "" : part[part.index(after: equals)...]
      return (part[..<equals].formDecoded, value.formDecoded)
    }
  }
}
