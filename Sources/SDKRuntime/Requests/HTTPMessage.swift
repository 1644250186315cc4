import Foundation
import HTTPTypes

/// A request in HTTP's terms, ready for a transport.
struct HTTPMessage: Sendable {
  var request: HTTPRequest
  var body: UploadBody?
}

extension APIRequest {
  /// Puts the request into HTTP's terms.
  ///
  /// - Parameters:
  ///   - configuration: Where it goes, and what goes with each request.
  ///   - credentials: What proves who sends it.
  ///   - accept: The media type asked for where the request names none.
  /// - Throws: ``InvalidRequest`` where it cannot be sent as it is.
  func message(
    for configuration: ClientConfiguration,
    credentials: AppliedCredentials,
    accept: String
  ) throws(InvalidRequest) -> HTTPMessage {
    if let problem { throw InvalidRequest(message: problem) }
    let server = try server(of: configuration)
    var request = HTTPRequest(
      method: method,
      scheme: server.scheme,
      authority: server.authority,
      path: server.path + (try target(credentials.query)),
      headerFields: configuration.defaultHeaders
    )
    request.headerFields[.userAgent] = configuration.userAgent
    request.headerFields[.accept] = acceptedType ?? accept
    try configuration.addIdempotencyKey(to: &request.headerFields)
    for field in headers {
      request.headerFields[field.name] = field.value
    }
    for field in credentials.headers {
      request.headerFields[field.name] = field.value
    }
    let cookies = cookies + credentials.cookies
    if !cookies.isEmpty {
      request.headerFields[.cookie] =
        ((request.headerFields[.cookie].map { [$0] } ?? []) + cookies).joined(separator: "; ")
    }

    switch content {
    case .none:
      return HTTPMessage(request: request, body: nil)
    case .upload(let body, let contentType):
      request.headerFields[.contentType] = contentType
      return HTTPMessage(request: request, body: body)
    case .json(let value, let contentType):
      request.headerFields[.contentType] = contentType
      return HTTPMessage(request: request, body: UploadBody(try encode(value)))
    }
  }

  private func server(
    of configuration: ClientConfiguration
  ) throws(InvalidRequest) -> ServerURL {
    guard let serverName else { return configuration.baseURL }
    guard let server = configuration.servers[serverName] else {
      throw InvalidRequest(
        message: """
          The client has no URL for the server "\(serverName)" of this call. \
          Give it when you make the client.
          """
      )
    }
    return server
  }

  /// The path and the query: the template's own, then the request's, then the credentials.
  private func target(_ credentials: [String]) throws(InvalidRequest) -> String {
    let mark = pathTemplate.firstIndex(of: "?") ?? pathTemplate.endIndex
    let path = try filled(pathTemplate[..<mark])
    // Encoding the dots would not help: servers decode them before they resolve the path.
    guard !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
      throw InvalidRequest(
        message: """
          A path parameter is "." or "..", which servers take for another path. \
          Check its value.
          """
      )
    }
    let fixed = try filled(pathTemplate[mark...].dropFirst())
    let query = ([fixed, query] + credentials).filter { !$0.isEmpty }.joined(separator: "&")
    return query.isEmpty ? path : path + "?" + query
  }

  /// Puts the path's values into a part of the template, whose own text is encoded where it must be.
  private func filled(_ template: Substring) throws(InvalidRequest) -> String {
    var text = ""
    var rest = template
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = pathValues[name] else {
        throw InvalidRequest(message: "The path parameter \"\(name)\" has no value. Give it one.")
      }
      text += String(rest[..<open]).reservedEncoded + value
      rest = rest[rest.index(after: close)...]
    }
    return text + String(rest).reservedEncoded
  }

  private func encode(_ value: any Encodable & Sendable) throws(InvalidRequest) -> Data {
    do {
      return try JSONEncoder.sdk().encode(value)
    } catch {
      throw InvalidRequest(message: Self.problem(of: error, in: "The body"))
    }
  }
}

extension ClientConfiguration {
  /// Adds the idempotency key, where there is one.
  fileprivate func addIdempotencyKey(to headers: inout HTTPFields) throws(InvalidRequest) {
    guard let key = idempotencyKey else { return }
    guard let name = HTTPField.Name(idempotencyKeyHeader), !key.isEmpty, key.isHeaderText else {
      throw InvalidRequest(
        message: """
          The idempotency key is empty, holds a line break, or its header has no valid name. \
          Correct them in the client's configuration.
          """
      )
    }
    headers[name] = key
  }
}

/// What makes a request impossible to send, and what to do about it.
struct InvalidRequest: Error {
  let message: String
}
