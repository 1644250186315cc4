import Mustache
import SDKModel

/// One call.
struct OperationView: MustacheContext {
  var isFirst: Bool
  var documentation: [String]
  var isDeprecated: Bool
  var isDiscardable: Bool
  var name: String
  /// The head of the function where it fits on one line.
  var signature: String?
  var parameters: [String]
  var failure: String
  var result: String?
  /// The lines that make the request, fill it and send it.
  var statements: [String]

  var keys: [String] {
    [
      "isFirst", "documentation", "isDeprecated", "isDiscardable", "name", "signature",
      "parameters", "failure", "result", "statements",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "isFirst": .flag(isFirst)
    case "documentation": .list(documentation)
    case "isDeprecated": .flag(isDeprecated)
    case "isDiscardable": .flag(isDiscardable)
    case "name": .text(name)
    case "signature": .text(signature)
    case "parameters": .list(parameters)
    case "failure": .text(failure)
    case "result": .text(result)
    case "statements": .list(statements)
    default: nil
    }
  }

  /// - Parameter bareName: the function's name, without backticks.
  init(_ operation: Operation, named bareName: String, isFirst: Bool, spelling: TypeSpelling) {
    let context = spelling.context
    var names = NameScope()
    var locals = NameScope()
    let arguments = operation.parameters.map {
      ArgumentText($0, of: operation, names: &names, locals: &locals, spelling: spelling)
    }
    self.isFirst = isFirst
    isDeprecated = operation.isDeprecated
    name = SwiftName.escaped(bareName)
    let call = spelling.call(for: operation.result)
    result = call.result
    isDiscardable = operation.method != "GET" && context.saysLittle(operation.result)
    let failureBody: String
    (failure, failureBody) = spelling.failure(of: operation)
    documentation = Self.documentation(operation, arguments, context)
    let effects = "async throws(\(failure))\(result.map { " -> \($0)" } ?? "") {"
    let declarations = arguments.map(\.declaration)
    let line = "public func \(name)(\(declarations.joined(separator: ", "))) \(effects)"
    let attribute = isDiscardable ? "@discardableResult " : ""
    signature = SwiftLayout.fits(attribute + line, 2) ? line : nil
    parameters = SwiftLayout.listed(declarations, indentation: 4)
    statements =
      RequestStatements(operation, arguments, spelling: spelling).lines
      + SwiftLayout.call(
        "\(result == nil ? "" : "return ")try await client.\(call.function)",
        ["request", "failure: \(failureBody).self"], indentation: RequestStatements.indentation)
  }

  /// Summary, description, method and path, and what each parameter means.
  private static func documentation(
    _ operation: Operation,
    _ arguments: [ArgumentText],
    _ context: EmissionContext
  ) -> [String] {
    let width = EmissionContext.width - 5
    let route = "`\(operation.method) \(SwiftText.line(operation.path).replacing("`", with: "'"))`"
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
    if operation.body == .fields, !operation.isBodyRequired {
      notes.append("The body may be left out: without any of its fields, none is sent.")
    }
    let headers = operation.responseHeaders.map { context.model.responseHeaders[$0].wireName }
    if !headers.isEmpty {
      let list = headers.map { "`\(SwiftText.line($0).replacing("`", with: "'"))`" }
      notes.append("Response headers: \(list.joined(separator: ", ")).")
    }
    return notes
  }
}

/// One parameter of a call, as text.
struct ArgumentText {
  /// The label at the call.
  var label: String
  /// The parameter's name in the function.
  var local: String
  var declaration: String
  var description: String?
  var wireName: String
  var parameter: Parameter

  init(
    _ parameter: Parameter, of operation: Operation, names: inout NameScope,
    locals: inout NameScope, spelling: TypeSpelling
  ) {
    let swift = spelling.context.swift
    self.parameter = parameter
    wireName = SwiftText.line(parameter.wireName)
    let name = names.claim(swift.bareMember(parameter.name))
    label = SwiftName.label(name)
    // The function has a `request` and a `client` of its own, and perhaps a `form`.
    let isTaken =
      ["request", "client"].contains(name) || name == "form" && operation.body == .fields
    let bareLocal = locals.claim(isTaken ? name + "Value" : name)
    local = SwiftName.escaped(bareLocal)
    description = parameter.description
    if parameter.isDeprecated { description = (description.map { $0 + " " } ?? "") + "Deprecated." }
    var type = spelling.spell(parameter, in: operation)
    if case .group(let index) = parameter.place {
      let group = spelling.context.model.parameterGroups[index]
      let path = [SwiftName.groupType(group, swift)]
      type = spelling.context.types.reference(path, from: spelling.scopes) + "?"
    }
    let outer = bareLocal == name ? label : "\(label) \(local)"
    if parameter.place == .freeMembers {
      declaration = "\(outer): [String: String] = [:]"
    } else {
      declaration = "\(outer): \(type)\(parameter.isRequired ? "" : " = nil")"
    }
  }

  /// What holds where the argument is left out, as the end of its description.
  var defaultNote: String {
    guard let value = parameter.defaultValue else { return "" }
    return " Default: `\(SwiftText.line(value).replacing("`", with: "'"))`."
  }
}

extension TypeSpelling {
  /// The function of the runtime that sends a request and reads its response, and what it gives.
  fileprivate func call(for result: Operation.Result) -> (function: String, result: String?) {
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

  /// The type of a parameter; a body that is no JSON has types of the runtime's.
  fileprivate func spell(_ parameter: Parameter, in operation: Operation) -> String {
    guard parameter.place == .wholeBody else { return spell(parameter) }
    let type: String
    switch (operation.body, operation.bodyFormat) {
    case (.bytes(isStreamed: true), _): type = "UploadBody"
    case (.anyFields, .multipartForm): type = "MultipartForm"
    case (.anyFields, _): type = "URLEncodedForm"
    default: return spell(parameter)
    }
    return type + (parameter.isRequired ? "" : "?")
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
  /// Whether a result holds nothing but single values that are no secrets, such as the ID of the
  /// request, so that a caller may well ignore it.
  fileprivate func saysLittle(_ result: Operation.Result) -> Bool {
    guard case .value(.named(let id)) = result,
      case .record(let record) = model.types[id.index].shape
    else { return false }
    return record.fields.allSatisfy { field in
      switch field.type {
      case .string, .integer, .number, .decimal, .boolean, .date, .day: !field.isSecret
      case .bytes, .json, .file, .array, .map, .nullable, .named: false
      }
    }
  }
}
