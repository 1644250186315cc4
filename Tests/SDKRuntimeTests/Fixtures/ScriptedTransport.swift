import Foundation
import HTTPTypes
import SDKRuntime

/// Gives prepared answers, one to each request, and keeps what it was sent.
actor ScriptedTransport: Transport {
  enum Step: Sendable {
    case status(Int, [String: String] = [:], body: String = "{}")
    case failure(TransportFailure)
    /// No answer until the task is cancelled.
    case hang
    /// Time passes before the next step.
    case after(Duration)
  }

  private var steps: ArraySlice<Step>
  private let clock: TestClock
  private(set) var requests: [HTTPRequest] = []
  private(set) var bodies: [Data?] = []
  private(set) var timeouts: [Duration] = []
  private(set) var cancellations = 0

  init(_ steps: [Step], clock: TestClock = TestClock()) {
    self.steps = steps[...]
    self.clock = clock
  }

  func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    requests.append(request)
    bodies.append(body)
    timeouts.append(timeout)
    while let step = steps.popFirst() {
      switch step {
      case .status(let status, let headers, let body):
        var response = HTTPResponse(status: .init(code: status))
        for (name, value) in headers {
          if let name = HTTPField.Name(name) { response.headerFields[name] = value }
        }
        return (response, Data(body.utf8))
      case .failure(let failure): throw failure
      case .hang:
        do {
          try await Task.sleep(for: .seconds(3600))
        } catch {
          cancellations += 1
          throw error
        }
      case .after(let time): clock.advance(by: time)
      }
    }
    throw Unexpected(what: "The script has no answer left.")
  }

  /// A client that sends through this transport and takes the longest waits there may be.
  nonisolated func client(
    _ change: (inout ClientConfiguration) -> Void = { _ in }
  ) throws -> APIClient {
    var configuration = try ClientConfiguration(
      baseURL: "https://api.example.com", credentials: .none, userAgent: "Test/1")
    configuration.clock = clock
    configuration.random = { 1 }
    change(&configuration)
    return APIClient(configuration: configuration, transport: self)
  }
}

extension APIClient {
  /// Makes a call of a method and tells the error that it ends with; nil where it succeeds.
  func failure(of request: APIRequest) async -> SampleError? {
    do {
      try await send(request, failure: ErrorResponse.self)
      return nil
    } catch {
      return error
    }
  }
}

extension APIRequest {
  static let get = APIRequest(.get, "/v1/things/{id}", operation: "Get").at("a")
  static let post = APIRequest(.post, "/v1/things/{id}", operation: "Post").at("a")

  private func at(_ id: String) -> APIRequest {
    var request = self
    request.path("id", id)
    return request
  }
}
