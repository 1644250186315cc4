import SDKModel

/// The body of a request, read once for all who look at it.
enum MockBody: Sendable {
  /// There is none, or it is neither JSON nor a form.
  case none
  /// A value.
  case json(JSONTree)
  /// The fields of a form.
  case form([(name: String, value: String)])
  /// It should be JSON, and is none or too large.
  case unread(JSONReader.Failure)

  init(_ request: MockAPI.Request, of operation: Operation) {
    switch operation.bodyFormat {
    case .json where !request.body.isEmpty:
      do throws(JSONReader.Failure) {
        self = .json(try JSONReader.value(request.body))
      } catch {
        self = .unread(error)
      }
    case .urlEncodedForm:
      self = .form(MockRequestCheck.pairs(String(decoding: request.body, as: UTF8.self)))
    default: self = .none
    }
  }

  /// What it gives, by name.
  var members: [String: JSONTree] {
    switch self {
    case .json(let json): json.members
    case .form(let pairs): Dictionary(pairs.map { ($0.name, .string($0.value)) }) { $1 }
    case .none, .unread: [:]
    }
  }
}
