import Foundation
import GatewayCore
import HTTPTypes
import SDKRuntime
import Synchronization

/// What the gateway answers with `--mock`, without a gateway between.
final class MockTransport: Transport {
  /// A request and its answer.
  struct Exchange: Codable {
    var method: String
    var template: String
    var status: Int
    var body: String?
  }

  private let operations: ProxiedOperations
  private let mock: MockAPI
  private let store = MockStore()
  private let keepsItems: Bool
  private let log = Mutex<[Exchange]>([])

  /// The requests so far with their answers.
  var exchanges: [Exchange] { log.withLock { $0 } }

  /// - Parameter keepsItems: whether what a call creates is there for the next one.
  /// - Throws: What reading the description throws.
  init(keepsItems: Bool) throws {
    self.keepsItems = keepsItems
    let model = try StytchDescription.model()
    operations = ProxiedOperations(model)
    mock = MockAPI(model, store: store)
  }

  func send(
    _ request: HTTPRequest, body: Data?, timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    let parts = (request.path ?? "").split(separator: "?", maxSplits: 1)
    guard let path = parts.first,
      let entry = operations.entry(method: request.method.rawValue, path: String(path))
    else { return (HTTPResponse(status: .notFound), Data()) }
    var headers: [String: String] = [:]
    for field in request.headerFields { headers[field.name.canonicalName] = field.value }
    if !keepsItems { await store.removeAll() }
    let answer = await mock.answer(
      to: .init(
        path: String(path), query: parts.count > 1 ? String(parts[1]) : "", headers: headers,
        body: Array(body ?? Data())),
      for: entry)
    log.withLock {
      $0.append(
        Exchange(
          method: entry.method, template: entry.template, status: answer.status,
          body: answer.body))
    }
    let response = HTTPResponse(
      status: .init(code: answer.status), headerFields: [.contentType: answer.mediaType])
    return (response, Data((answer.body ?? "").utf8))
  }
}
