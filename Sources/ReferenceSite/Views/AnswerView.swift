import Mustache
import SDKModel

/// What may come back under some statuses.
struct AnswerView: MustacheContext {
  var status: String
  var reason: String
  var isError: Bool
  /// Whether it is unfolded from the start.
  var isOpen = false
  /// The description as HTML.
  var description: String
  var type = ""
  /// What a link names it by.
  var anchor: String
  var fields: [FieldView] = []
  /// What a link to the same fields names.
  var shownAt = ""
  var examples: [ExampleView] = []

  var keys: [String] {
    [
      "status", "reason", "isError", "isOpen", "description", "type", "anchor", "hasFields",
      "fields", "shownAt", "examples", "hasDetails",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "status": .text(status)
    case "reason": .text(reason)
    case "isError": .flag(isError)
    case "isOpen": .flag(isOpen)
    case "description": .text(description)
    case "type": .text(type)
    case "anchor": .text(anchor)
    case "hasFields": .flag(!fields.isEmpty)
    case "fields": .list(fields)
    case "shownAt": .text(shownAt)
    case "examples": .list(examples)
    case "hasDetails": .flag(hasDetails)
    default: nil
    }
  }

  /// Whether there is anything to unfold.
  var hasDetails: Bool { !fields.isEmpty || !shownAt.isEmpty || !examples.isEmpty }
}

/// Makes the answers of a call.
struct AnswerViews {
  let site: SiteContext
  let operation: Operation

  func views(_ tree: inout FieldTree) -> [AnswerView] {
    var shown: Set<TypeReference> = []
    var views = operation.answers.map { answer in
      let isError = (answer.statuses.hundreds ?? 5) > 2
      let status = answer.statuses.text
      var view = AnswerView(
        status: status, reason: answer.statuses.reason, isError: isError,
        description: Markdown.html(answer.description, heading: 5), anchor: tree.anchor(status))
      view.examples = answer.examples.map(ExampleView.init)
      guard answer.hasBody, let type = type(of: answer.statuses, isError: isError) else {
        return view
      }
      view.type = tree.typeName(type)
      let content = tree.content(of: type, named: status, at: view.anchor)
      (view.fields, view.shownAt) = (content.fields, content.shownAt)
      if view.examples.isEmpty, let example = example(answer, type) {
        // What is made up is shown again only where that takes little room.
        let isFirst = shown.insert(type).inserted
        if isFirst || example.text.utf8.count < Self.small { view.examples = [example] }
      }
      return view
    }
    if let index = views.firstIndex(where: { !$0.isError }) {
      views[index].isOpen = views[index].hasDetails
    }
    return views
  }

  /// The bytes of an example that may be shown more than once.
  private static let small = 1000

  private func type(of statuses: StatusUnion.Statuses, isError: Bool) -> TypeReference? {
    let type: TypeReference?
    if isError {
      type = operation.failure
    } else {
      switch operation.result {
      case .value(let value), .optional(let value), .events(let value), .lines(let value),
        .sequence(let value):
        type = value
      case .byStatus(let id): type = .named(id)
      case .text: type = .string
      case .none, .data, .stream: type = nil
      }
    }
    guard case .named(let id) = type,
      case .statusUnion(let union) = site.model.types[id.index].shape
    else { return type }
    let alternative = union.alternatives.first { $0.statuses == statuses }
    switch alternative?.content {
    case .data, .stream: return nil
    default: return alternative?.type
    }
  }

  /// A body made of names and of the examples of its members.
  private func example(_ answer: Operation.Answer, _ type: TypeReference) -> ExampleView? {
    guard type != .json else { return nil }
    let value = site.samples.value(of: type, named: Name(words: ["answer"]), .all)
    guard let value, var json = value == .null ? nil : site.model.json(value) else { return nil }
    // Bodies often say the status once more.
    if case .code(let code) = answer.statuses { json = json.saying(status: code) }
    return ExampleView(madeUp: json)
  }
}

extension StatusUnion.Statuses {
  fileprivate var hundreds: Int? {
    switch self {
    case .code(let code): code / 100
    case .range(let digit): digit
    case .other: nil
    }
  }

  /// The statuses as documents write them.
  fileprivate var text: String {
    switch self {
    case .code(let code): String(code)
    case .range(let digit): "\(digit)XX"
    case .other: "default"
    }
  }

  fileprivate var reason: String {
    switch self {
    case .code(let code): Self.reasons[code] ?? ""
    case .range(2): "Success"
    case .range(3): "Redirection"
    case .range(4): "Client error"
    case .range(5): "Server error"
    case .range: ""
    case .other: "Any other status"
    }
  }

  private static let reasons = [
    200: "OK", 201: "Created", 202: "Accepted", 204: "No content", 206: "Partial content",
    301: "Moved permanently", 302: "Found", 303: "See other", 304: "Not modified",
    307: "Temporary redirect", 308: "Permanent redirect", 400: "Bad request",
    401: "Unauthorized", 402: "Payment required", 403: "Forbidden", 404: "Not found",
    405: "Method not allowed", 406: "Not acceptable", 408: "Request timeout", 409: "Conflict",
    410: "Gone", 412: "Precondition failed", 413: "Content too large",
    415: "Unsupported media type", 422: "Unprocessable content", 423: "Locked",
    429: "Too many requests", 500: "Internal server error", 501: "Not implemented",
    502: "Bad gateway", 503: "Service unavailable", 504: "Gateway timeout",
  ]
}
