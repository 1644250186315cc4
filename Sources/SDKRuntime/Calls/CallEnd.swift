import HTTPTypes

/// How a call ended, for those who watch: not always as its last attempt did.
struct CallEnd: Sendable {
  /// What can go wrong beside the status of a response.
  enum Problem: Sendable {
    /// No response came, or its stream broke off.
    case transport(TransportFailure.Code)
    /// The task was cancelled.
    case cancelled
    /// The response was not what was expected.
    case decoding
    /// The request could not be sent.
    case invalidRequest

    /// Tells what an error of an attempt or of a stream is.
    init(_ error: any Error) {
      self =
        switch error {
        case is InvalidRequest, is UnreadableBody: .invalidRequest
        case is CancellationError: .cancelled
        default: .transport(TransportFailure(error).code)
        }
    }

    /// The problem's name, as ``APIError/Kind`` or ``TransportFailure/Code`` has it.
    var name: String {
      switch self {
      case .transport(let code): code.rawValue
      case .cancelled: "cancelled"
      case .decoding: "decoding"
      case .invalidRequest: "invalidRequest"
      }
    }
  }

  /// The last response's head; nil where none came.
  let head: HTTPResponse?
  /// Nil where the head tells all.
  let problem: Problem?

  init(_ head: HTTPResponse, _ problem: Problem?) {
    self.head = head
    self.problem = problem
  }

  /// The end of a call that got no response.
  init(_ error: any Error) {
    head = nil
    problem = Problem(error)
  }

  /// Whether the call has a result.
  var isSuccess: Bool {
    guard problem == nil, let head else { return false }
    return (200..<300).contains(head.status.code)
  }
}
