#if AsyncHTTPClient
import AsyncHTTPClient
import HTTPTypes
import NIOHTTP1
import SDKRuntime

extension HTTPClientRequest {
  /// The request in the client's terms, without its body.
  ///
  /// - Throws: ``TransportFailure`` where its address is no URL.
  init(_ request: HTTPRequest, acceptedEncodings: String?) throws {
    self.init(url: try request.url().absoluteString)
    method = HTTPMethod(rawValue: request.method.rawValue)
    headers.reserveCapacity(request.headerFields.count + 3)
    for field in request.headerFields {
      headers.add(name: field.name.rawName, value: field.value)
    }
    if let acceptedEncodings, request.headerFields[.acceptEncoding] == nil {
      headers.add(name: "Accept-Encoding", value: acceptedEncodings)
    }
  }
}

extension HTTPResponse {
  /// The head of a response in the runtime's terms.
  ///
  /// - Throws: `TransportFailure` where the status is a number that no status can be, as HTTP/2 lets
  ///   servers send.
  init(_ response: HTTPClientResponse) throws {
    guard response.status.code <= 999 else {
      throw TransportFailure(.connectionLost, message: "The response's status is no HTTP status.")
    }
    self.init(status: .init(code: Int(response.status.code)))
    headerFields.reserveCapacity(response.headers.count)
    for (name, value) in response.headers {
      guard let name = HTTPField.Name(name) else { continue }
      headerFields.append(HTTPField(name: name, value: value))
    }
  }
}
#endif
