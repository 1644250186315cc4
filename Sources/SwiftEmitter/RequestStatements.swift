import SDKModel

/// The statements that make the request of a call and fill it.
struct RequestStatements {
  let lines: [String]

  static let indentation = 4

  /// The methods that the runtime has a name for.
  private static let namedMethods: Set<String> = [
    "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
  ]

  init(_ operation: Operation, _ arguments: [ArgumentText], spelling: TypeSpelling) {
    let context = spelling.context
    var filling: [String] = []
    func add(_ function: String, _ arguments: [String]) {
      filling += SwiftLayout.call("request.\(function)", arguments, indentation: Self.indentation)
    }
    for argument in arguments {
      let statement = ParameterStatement(argument, context)
      switch argument.parameter.place {
      case .path: add("path", statement.arguments)
      case .query: add("query", statement.arguments)
      case .header: add("header", statement.arguments)
      case .cookie: add("cookie", statement.arguments)
      case .querystring: add("querystring", ["\(statement.querystringLabel): \(argument.local)"])
      case .group: filling.append("\(argument.local)?.add(to: &request)")
      case .body, .freeMembers, .contentType: break
      case .wholeBody:
        add("body", BodyStatements.wholeBody(argument.local, operation, arguments))
      }
    }
    switch operation.body {
    case .none, .value, .bytes, .anyFields: break
    case .emptyObject: add("emptyBody", [])
    case .members(let id):
      filling += BodyStatements.members(id, operation, arguments, spelling: spelling)
    case .fields:
      filling += BodyStatements.form(operation, arguments, context)
    }
    let secrets = arguments.map(\.parameter).filter { $0.isHiddenSecret(in: operation) }
    if !secrets.isEmpty { add("secrets", secrets.map { SwiftText.literal($0.wireName) }) }
    if let mediaType = operation.acceptedMediaType {
      add("accept", [SwiftText.literal(mediaType)])
    }
    if let server = operation.server {
      add("server", [SwiftText.literal(context.swift.bareMember(server))])
    }
    if let isIdempotent = operation.isIdempotent, isIdempotent != operation.hasIdempotentMethod {
      add("idempotent", isIdempotent ? [] : ["false"])
    }
    switch operation.security {
    case .inherited: break
    case .none: add("withoutCredentials", [])
    case .anyOf(let sets):
      filling += SwiftLayout.call(
        "request.security", [.list("", sets.map { SwiftText.literal($0) })],
        indentation: Self.indentation)
    }
    lines = Self.making(operation, isFilled: !filling.isEmpty) + filling
  }

  /// The statement that makes the request, before it is filled.
  static func making(_ operation: Operation, isFilled: Bool) -> [String] {
    SwiftLayout.call(
      "\(isFilled ? "var" : "let") request = APIRequest",
      [
        method(operation.method), SwiftText.literal(operation.path),
        "operation: \(SwiftText.literal(operation.id))",
      ],
      indentation: indentation)
  }

  private static func method(_ method: String) -> String {
    namedMethods.contains(method)
      ? "." + method.lowercased() : "method: \(SwiftText.literal(method))"
  }
}

extension Parameter {
  /// Whether the runtime has to be told that a value in a URL or a form, which may be recorded, is a
  /// secret: its name does not say so.
  fileprivate func isHiddenSecret(in operation: Operation) -> Bool {
    guard isSecret, !SecretNames.include(wireName) else { return false }
    return switch place {
    case .path, .query: true
    case .body: operation.body == .fields && operation.bodyFormat == .urlEncodedForm
    default: false
    }
  }
}

extension Operation {
  /// Whether the runtime takes the method for one whose calls can be repeated.
  fileprivate var hasIdempotentMethod: Bool {
    ["DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"].contains(method)
  }

  /// The media type to ask for, where the runtime would not do so by itself.
  fileprivate var acceptedMediaType: String? {
    switch (result, resultMediaType) {
    case (.events, "text/event-stream"), (.sequence, "application/json-seq"),
      (.lines, "application/jsonl"), (.lines, "application/x-ndjson"), (.text, "*/*"),
      (.data, "*/*"), (.stream, "*/*"), (.none, _):
      nil
    case (_, let mediaType): mediaType
    }
  }
}

extension SwiftText {
  /// A list of strings.
  static func literal(_ list: [String]) -> String {
    "[\(list.map { literal($0) }.joined(separator: ", "))]"
  }
}
