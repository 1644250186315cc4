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
  var failureBody: String
  var result: String?
  /// The lines that make the request and fill it.
  var statements: [String]

  var keys: [String] {
    [
      "isFirst", "documentation", "isDeprecated", "isDiscardable", "name", "signature",
      "parameters",
      "failure", "failureBody", "result", "statements",
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
    case "failureBody": .text(failureBody)
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
      ArgumentText($0, names: &names, locals: &locals, spelling: spelling)
    }
    self.isFirst = isFirst
    isDeprecated = operation.isDeprecated
    name = SwiftName.escaped(bareName)
    if case .value(let type) = operation.result { result = spelling.spell(type) }
    isDiscardable = operation.method != "GET" && context.saysLittle(operation.result)
    (failure, failureBody) = spelling.failure(of: operation)
    documentation = Self.documentation(operation, arguments, context)
    let effects = "async throws(\(failure))\(result.map { " -> \($0)" } ?? "") {"
    let declarations = arguments.map(\.declaration)
    let line = "public func \(name)(\(declarations.joined(separator: ", "))) \(effects)"
    let attribute = isDiscardable ? "@discardableResult " : ""
    signature = SwiftLayout.fits(attribute + line, 2) ? line : nil
    parameters = SwiftLayout.listed(declarations, indentation: 4)
    statements = RequestStatements(operation, arguments, spelling: spelling).lines
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
    guard !arguments.isEmpty else { return lines }
    lines += ["", " - Parameters:"]
    for argument in arguments {
      let fallback =
        argument.wireName.isEmpty ? "What is sent." : "The API's `\(argument.wireName)`."
      let text = argument.description ?? fallback
      lines += SwiftText.comment(
        "\(argument.label): \(text)", width: width, lead: "  - ", hanging: "    ")
    }
    return lines
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
    _ parameter: Parameter, names: inout NameScope, locals: inout NameScope, spelling: TypeSpelling
  ) {
    let swift = spelling.context.swift
    self.parameter = parameter
    wireName = SwiftText.line(parameter.wireName)
    let name = names.claim(swift.bareMember(parameter.name))
    label = SwiftName.label(name)
    // The function has a `request` and a `client` of its own.
    let bareLocal = locals.claim(["request", "client"].contains(name) ? name + "Value" : name)
    local = SwiftName.escaped(bareLocal)
    description = parameter.description
    if parameter.isDeprecated { description = (description.map { $0 + " " } ?? "") + "Deprecated." }
    var type = spelling.spell(parameter)
    if case .group(let index) = parameter.place {
      let group = spelling.context.model.parameterGroups[index]
      let path = [SwiftName.groupType(group, swift)]
      type = spelling.context.types.reference(path, from: spelling.scopes) + "?"
    }
    let outer = bareLocal == name ? label : "\(label) \(local)"
    declaration = "\(outer): \(type)\(parameter.isRequired ? "" : " = nil")"
  }
}

extension TypeSpelling {
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
