import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOCore
import SDKRuntime

/// The call as a person would write it who needs this one alone.
struct HandWrittenCall: Sendable {
  private struct Body: Encodable {
    let sessionToken: String

    enum CodingKeys: String, CodingKey {
      case sessionToken = "session_token"
    }
  }

  struct Failure: Error {}

  let baseURL: String
  let projectID: String
  let secret: String

  private var authorization: String {
    "Basic " + Data("\(projectID):\(secret)".utf8).base64EncodedString()
  }

  private func body(_ sessionToken: String) throws -> Data {
    try JSONEncoder().encode(Body(sessionToken: sessionToken))
  }

  private func read(_ status: Int, _ data: Data) throws -> AuthenticateResponse {
    guard status == 200 else { throw Failure() }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(AuthenticateResponse.self, from: data)
  }

  /// Through the runtime's protocol of transports, to be compared over a stub.
  func authenticate(
    sessionToken: String, through transport: any Transport
  ) async throws -> AuthenticateResponse {
    let url = URLComponents(string: baseURL)
    var request = HTTPRequest(
      method: .post, scheme: url?.scheme, authority: url?.host,
      path: "/v1/b2b/sessions/authenticate")
    request.headerFields[.authorization] = authorization
    request.headerFields[.contentType] = "application/json"
    request.headerFields[.accept] = "application/json"
    request.headerFields[.userAgent] = "Hand/1"
    let (response, data) = try await transport.send(
      request, body: body(sessionToken), timeout: .seconds(60))
    return try read(response.status.code, data)
  }

  /// With AsyncHTTPClient.
  func authenticate(
    sessionToken: String, with client: HTTPClient
  ) async throws -> AuthenticateResponse {
    var request = HTTPClientRequest(url: baseURL + "/v1/b2b/sessions/authenticate")
    request.method = .POST
    request.headers.add(name: "Authorization", value: authorization)
    request.headers.add(name: "Content-Type", value: "application/json")
    request.headers.add(name: "Accept", value: "application/json")
    request.headers.add(name: "User-Agent", value: "Hand/1")
    request.body = .bytes(ByteBuffer(bytes: try body(sessionToken)))
    let response = try await client.execute(request, timeout: .seconds(60))
    let buffer = try await response.body.collect(upTo: 1024 * 1024)
    return try read(Int(response.status.code), Data(buffer.readableBytesView))
  }
}
