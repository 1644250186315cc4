import Foundation
import HTTPTypes
import SDKRuntime

/// Answers every request with the same response.
struct CannedTransport: Transport {
  private let response: HTTPResponse
  private let data: Data

  init(_ data: Data) {
    var response = HTTPResponse(status: .ok)
    response.headerFields[.contentType] = "application/json"
    self.response = response
    self.data = data
  }

  func send(
    _ request: HTTPRequest, body: Data?, timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    (response, data)
  }
}
