import SDKModel

/// The answers that a description has without regard to what was asked before: its examples, and values
/// made of names elsewhere.
struct MockAnswers: Sendable {
  /// A body that is JSON.
  struct Body: Sendable {
    var json: JSONTree
    var type: TypeReference
  }

  let model: SDKModel
  let samples: SampleValues
  let typing: ValueTyping

  init(_ model: SDKModel) {
    self.model = model
    samples = SampleValues(model)
    typing = ValueTyping(model)
  }

  /// The status of an operation's success.
  func successStatus(of operation: Operation) -> Int {
    for answer in operation.answers {
      if case .code(let code) = answer.statuses, (200...299).contains(code) { return code }
    }
    return operation.result == .none ? 204 : 200
  }

  /// What an operation's success is under a status; `nil` where it is no JSON.
  func type(of operation: Operation, status: Int) -> TypeReference? {
    switch operation.result {
    case .value(let value), .optional(let value): value
    case .byStatus(let id): alternative(id, status)
    case .none, .text, .data, .stream, .events, .lines, .sequence: nil
    }
  }

  /// The body of an operation's success; `nil` where it is no JSON.
  func body(of operation: Operation, status: Int) -> Body? {
    guard let type = type(of: operation, status: status) else { return nil }
    let shown = operation.answers.first { answer in
      if case .code(status) = answer.statuses { answer.example != nil } else { false }
    }
    // An example that does not fit its own schema would not be decoded.
    if let example = shown?.example, (try? typing.value(example, as: type)) != nil {
      return Body(json: example, type: type)
    }
    let value = samples.value(of: type, named: Name(words: ["answer"]), .all)
    let json = value.map { model.json($0).saying(status: status) } ?? .object([])
    return Body(json: json, type: type)
  }

  /// An operation's success.
  func success(_ operation: Operation, status: Int) -> MockAPI.Answer {
    switch operation.result {
    case .text: return .init(status: status, body: "text", mediaType: "text/plain")
    case .data, .stream:
      return .init(status: status, body: "bytes", mediaType: "application/octet-stream")
    case .events(let item), .lines(let item), .sequence(let item):
      return stream(of: item, operation, status)
    case .none, .value, .optional, .byStatus:
      guard let body = body(of: operation, status: status) else {
        return .init(status: status, body: nil, mediaType: "")
      }
      return .init(status: status, json: body.json)
    }
  }

  private func alternative(_ id: TypeID, _ status: Int) -> TypeReference? {
    guard case .statusUnion(let union) = model.types[id.index].shape else { return nil }
    return union.alternatives.first { alternative in
      switch alternative.statuses {
      case .code(let code): code == status
      case .range(let digit): digit == status / 100
      case .other: true
      }
    }?.type
  }

  private func stream(
    of item: TypeReference, _ operation: Operation, _ status: Int
  ) -> MockAPI.Answer {
    let value = samples.value(of: item, named: Name(words: ["item"]), .all)
    let json = value.map { model.json($0).text } ?? "null"
    let (body, type) =
      switch operation.result {
      case .events: ("data: \(json)\n\n", "text/event-stream")
      case .sequence: ("\u{1E}\(json)\n", "application/json-seq")
      default: ("\(json)\n", "application/jsonl")
      }
    return .init(status: status, body: body, mediaType: operation.resultMediaType ?? type)
  }

  /// An error in the form that the description gives errors, with the message where it has one.
  func failure(_ status: Int, _ message: String, _ operation: Operation) -> MockAPI.Answer {
    var json: JSONTree = [
      "status": .number(String(status)), "message": .string(message),
    ]
    var type = operation.failure
    if case .named(let id) = type, case .statusUnion = model.types[id.index].shape {
      type = alternative(id, status)
    }
    if let type, type != .json,
      let value = samples.value(of: type, named: Name(words: ["error"]), .all),
      case .object(var members) = model.json(value).saying(status: status)
    {
      let names = ["error_message", "message", "error_description", "detail", "title"]
      let told = names.lazy.compactMap { name in members.firstIndex { $0.name == name } }.first
      if let told { members[told].value = .string(message) }
      json = .object(members)
    }
    return .init(status: status, json: json)
  }
}

extension MockAPI.Answer {
  /// An answer in JSON.
  init(status: Int, json: JSONTree) {
    self.init(status: status, body: json.text, mediaType: "application/json")
  }
}
