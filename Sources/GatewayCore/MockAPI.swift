import SDKModel

/// Answers requests as the description has it, without a server: the description's examples, and
/// values made of names elsewhere.
///
/// Where the description makes it plain that a path creates what others read, update, delete and list,
/// what is created is kept, in a ``MockStore``. All other answers are the same whatever was asked
/// before.
public struct MockAPI: Sendable {
  /// What is asked.
  public struct Request: Sendable {
    /// The path as it came, without its query.
    public var path: String
    /// The query as it came, without its mark.
    public var query: String
    /// The headers, by their names in small letters.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]

    /// Puts a request together.
    public init(path: String, query: String, headers: [String: String], body: [UInt8]) {
      self.path = path
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

  let answers: MockAnswers
  let collections: MockCollections
  let store: MockStore

  /// Prepares to answer for a model that was made with its examples.
  ///
  /// - Parameter store: what keeps the items that are created. Copies of a mock share it.
  public init(_ model: SDKModel, store: MockStore = MockStore()) {
    answers = MockAnswers(model)
    collections = MockCollections(model, answers)
    self.store = store
  }

  /// The answer to a request: a success if the request is as the description demands and what it names
  /// is there, or else a 400, 404 or 413 that says why not. `Prefer: code=404` asks for another status,
  /// and then nothing is kept or changed. With 204, 205 and 304 there is no body.
  public func answer(
    to request: Request, for entry: ProxiedOperations.Entry
  ) async -> Answer {
    var answer = await wholeAnswer(to: request, for: entry)
    // A body behind one of these would be read as the next answer.
    if [204, 205, 304].contains(answer.status) {
      answer.body = nil
      answer.mediaType = ""
    }
    return answer
  }

  private func wholeAnswer(
    to request: Request, for entry: ProxiedOperations.Entry
  ) async -> Answer {
    let operation = entry.operation
    let body = MockBody(request, of: operation)
    if let problem = MockRequestCheck(answers.model).problem(request, body, entry) {
      return answers.failure(problem.status, problem.message, operation)
    }
    if let status = Self.preferred(request.headers["prefer"]) {
      return (200...299).contains(status)
        ? answers.success(operation, status: status)
        : answers.failure(status, "This was asked for.", operation)
    }
    if let role = collections.role(of: operation) {
      return await answer(to: request, body, for: entry, as: role)
    }
    return answers.success(operation, status: answers.successStatus(of: operation))
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
}
