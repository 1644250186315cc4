import Mustache
import SDKModel

/// One call.
struct OperationView: MustacheContext {
  var isFirst: Bool
  var documentation: [String]
  var isDeprecated: Bool
  /// The lines of the function's head.
  var head: [String]
  /// The lines that make the request, fill it and send it.
  var statements: [String]
  /// The function for all pages, where there is one.
  var paging: PagingView?

  var keys: [String] {
    ["isFirst", "documentation", "isDeprecated", "head", "statements", "paging"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isFirst": .flag(isFirst)
    case "documentation": .list(documentation)
    case "isDeprecated": .flag(isDeprecated)
    case "head": .list(head)
    case "statements": .list(statements)
    case "paging": .list(paging.map { [$0] } ?? [])
    default: nil
    }
  }

  /// - Parameters:
  ///   - bareName: the function's name, without backticks.
  ///   - pagingName: the same of the function for all pages, where there is one.
  ///   - snippet: the lines that show a call.
  init(
    _ operation: Operation, named bareName: String, paging pagingName: String?, isFirst: Bool,
    snippet: [String],
    spelling: TypeSpelling
  ) {
    let context = spelling.context
    var names = NameScope()
    var locals = NameScope()
    let arguments = operation.parameters.map {
      ArgumentText($0, of: operation, names: &names, locals: &locals, spelling: spelling)
    }
    self.isFirst = isFirst
    isDeprecated = operation.isDeprecated
    let call = spelling.call(for: operation.result)
    let failure = spelling.failure(of: operation)
    documentation = Self.documentation(operation, arguments, snippet, context)
    head = FunctionHead(
      opening: (context.isDiscardable(operation) ? "@discardableResult " : "")
        + "public func \(SwiftName.escaped(bareName))",
      parameters: arguments.map(\.declaration), failure: failure.type, result: call.result
    ).lines(indentation: 2)
    statements =
      RequestStatements(operation, arguments, spelling: spelling).lines
      + SwiftLayout.call(
        "\(call.result == nil ? "" : "return ")try await client.\(call.function)",
        ["request"] + context.streamedStatuses(of: operation.result)
          + ["failure: \(failure.body).self"], indentation: RequestStatements.indentation)
    paging = pagingName.flatMap { name in
      PagingView(operation, named: name, call: bareName, arguments, spelling: spelling)
    }
  }

  /// Summary, description, method and path, and what each parameter means.
  private static func documentation(
    _ operation: Operation,
    _ arguments: [ArgumentText],
    _ snippet: [String],
    _ context: EmissionContext
  ) -> [String] {
    let width = EmissionContext.width - 5
    let route = SwiftText.code("\(operation.method) \(operation.path)")
    var lines: [String] = []
    if let summary = operation.summary {
      let ended = summary.last.map { ".!?".contains($0) } == true ? summary : summary + "."
      lines += SwiftText.comment(ended, width: width)
    }
    if let description = operation.description, description != operation.summary {
      let more = SwiftText.comment(description, width: width)
      if !lines.isEmpty, !more.isEmpty { lines.append("") }
      lines += more
    }
    lines.append(" " + route)
    for note in notes(operation, context) {
      lines += [""] + SwiftText.comment(note, width: width)
    }
    if !snippet.isEmpty { lines += [""] + snippet.map { " " + $0 } }
    guard !arguments.isEmpty else { return lines }
    lines += ["", " - Parameters:"]
    for argument in arguments {
      let fallback =
        argument.wireName.isEmpty ? "What is sent." : "The API's `\(argument.wireName)`."
      let text = (argument.description ?? fallback) + argument.defaultNote
      lines += SwiftText.comment(
        "\(argument.label): \(text)", width: width, lead: "  - ", hanging: "    ")
    }
    return lines
  }

  /// What a caller should know besides.
  private static func notes(_ operation: Operation, _ context: EmissionContext) -> [String] {
    var notes: [String] = []
    if operation.body == .fields, operation.mayLackForm {
      notes.append("The body may be left out: without any of its fields, none is sent.")
    }
    let headers = operation.responseHeaders.map { context.model.responseHeaders[$0].wireName }
    if !headers.isEmpty {
      let list = headers.map(SwiftText.code)
      notes.append("Response headers: \(list.joined(separator: ", ")).")
    }
    return notes
  }
}

extension TypeSpelling {
  /// The function of the runtime that sends a request and reads its response, and what it gives.
  func call(for result: Operation.Result) -> (function: String, result: String?) {
    switch result {
    case .none: ("send", nil)
    case .value(let type): ("send", spell(type))
    case .optional(let type): ("sendOptional", "\(spell(type))?")
    case .byStatus(let id): ("sendByStatus", spell(.named(id)))
    case .text: ("text", "String")
    case .data: ("data", "Data")
    case .stream: ("stream", "ByteStream")
    case .events(let type): ("events", "EventStream<\(spell(type))>")
    case .lines(let type): ("lines", "JSONLines<\(spell(type))>")
    case .sequence(let type): ("sequence", "JSONSequence<\(spell(type))>")
    }
  }

  /// The error type of an operation, and the type of the error's body.
  func failure(of operation: Operation) -> (type: String, body: String) {
    guard let failure = operation.failure else {
      return ("APIError<JSONValue>", "JSONValue")
    }
    let body = spell(failure)
    guard failure == context.model.failure else { return ("APIError<\(body)>", body) }
    return (context.errorName, body)
  }
}

extension EmissionContext {
  /// The argument that tells which statuses bring a stream, if some do.
  fileprivate func streamedStatuses(of result: Operation.Result) -> [String] {
    guard case .byStatus(let id) = result,
      case .statusUnion(let union) = model.types[id.index].shape
    else { return [] }
    let ranges = union.streamedStatuses.map { "\($0.lowerBound)...\($0.upperBound)" }
    return ranges.isEmpty ? [] : ["streamed: [\(ranges.joined(separator: ", "))]"]
  }

  /// Whether a caller may well ignore the result of a call.
  func isDiscardable(_ operation: Operation) -> Bool {
    operation.method != "GET" && saysLittle(operation.result)
  }

  /// Whether a result holds nothing but single values that are no secrets, such as the ID of the
  /// request, so that a caller may well ignore it.
  private func saysLittle(_ result: Operation.Result) -> Bool {
    guard case .value(.named(let id)) = result,
      case .record(let record) = model.types[id.index].shape
    else { return false }
    return record.fields.allSatisfy { field in
      switch field.type {
      case .string, .integer, .unsignedInteger, .number, .decimal, .boolean, .date, .day:
        !field.isSecret
      case .bytes, .json, .file, .array, .map, .nullable, .named: false
      }
    }
  }
}
