import Diagnostics
import SDKModel
import YAMLTree

/// Answers requests as the description has it, without a server: the description's examples, and
/// values made of names elsewhere. It keeps nothing between requests.
public struct MockAPI: Sendable {
  /// What is asked.
  public struct Request: Sendable {
    /// The query as it came, without its mark.
    public var query: String
    /// The headers, by their names in small letters.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]

    /// Puts a request together.
    public init(query: String, headers: [String: String], body: [UInt8]) {
      self.query = query
      self.headers = headers
      self.body = body
    }
  }

  /// What is answered.
  public struct Answer: Sendable, Hashable {
    /// The status.
    public var status: Int
    /// The body; `nil` for none.
    public var body: String?
    /// What the body is.
    public var mediaType: String
  }

  private let model: SDKModel
  private let samples: SampleValues
  private let typing: ValueTyping

  /// Prepares to answer for a model that was made with its examples.
  public init(_ model: SDKModel) {
    self.model = model
    samples = SampleValues(model)
    typing = ValueTyping(model)
  }

  /// The answer to a request: a success if the request is as the description demands, or else a 400
  /// that says where it is not. `Prefer: code=404` asks for another status.
  public func answer(to request: Request, for entry: ProxiedOperations.Entry) -> Answer {
    let operation = entry.operation
    if let problem = MockRequestCheck(model: model, typing: typing).problem(request, operation) {
      return failure(400, problem, operation)
    }
    guard let status = Self.preferred(request.headers["prefer"]) else {
      return success(operation, status: successStatus(of: operation))
    }
    return (200...299).contains(status)
      ? success(operation, status: status)
      : failure(status, "This was asked for.", operation)
  }

  /// The status that a client prefers, as in `Prefer: code=404`.
  private static func preferred(_ header: String?) -> Int? {
    for part in header?.split(whereSeparator: { ",; ".contains($0) }) ?? [] {
      guard part.lowercased().hasPrefix("code="), let code = Int(part.dropFirst(5)),
        (200...599).contains(code)
      else { continue }
      return code
    }
    return nil
  }

  private func successStatus(of operation: Operation) -> Int {
    for answer in operation.answers {
      if case .code(let code) = answer.statuses, (200...299).contains(code) { return code }
    }
    return operation.result == .none ? 204 : 200
  }

  private func success(_ operation: Operation, status: Int) -> Answer {
    let shown = operation.answers.first { answer in
      if case .code(status) = answer.statuses { answer.example != nil } else { false }
    }
    let type: TypeReference?
    switch operation.result {
    case .value(let value), .optional(let value): type = value
    case .byStatus(let id): type = alternative(id, status)
    case .text: return Answer(status: status, body: "text", mediaType: "text/plain")
    case .none: type = nil
    case .data, .stream:
      return Answer(status: status, body: "bytes", mediaType: "application/octet-stream")
    case .events(let item), .lines(let item), .sequence(let item):
      return stream(of: item, operation, status)
    }
    guard let type else { return Answer(status: status, body: nil, mediaType: "") }
    // An example that does not fit its own schema would not be decoded.
    if let example = shown?.example, (try? typing.value(example, as: type)) != nil {
      return Answer(status: status, body: example.text, mediaType: "application/json")
    }
    let value = samples.value(of: type, named: Name(words: ["answer"]), .all)
    let json = value.map { model.json($0).saying(status: status) } ?? .object([])
    return Answer(status: status, body: json.text, mediaType: "application/json")
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

  private func stream(of item: TypeReference, _ operation: Operation, _ status: Int) -> Answer {
    let value = samples.value(of: item, named: Name(words: ["item"]), .all)
    let json = value.map { model.json($0).text } ?? "null"
    let (body, type) =
      switch operation.result {
      case .events: ("data: \(json)\n\n", "text/event-stream")
      case .sequence: ("\u{1E}\(json)\n", "application/json-seq")
      default: ("\(json)\n", "application/jsonl")
      }
    return Answer(
      status: status, body: body, mediaType: operation.resultMediaType ?? type)
  }

  /// An error in the form that the description gives errors, with the message where it has one.
  private func failure(_ status: Int, _ message: String, _ operation: Operation) -> Answer {
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
    return Answer(status: status, body: json.text, mediaType: "application/json")
  }
}
