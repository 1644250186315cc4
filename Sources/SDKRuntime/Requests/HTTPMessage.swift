import Foundation
import HTTPTypes

/// A request in HTTP's terms, ready for a transport.
struct HTTPMessage: Sendable {
  var request: HTTPRequest
  var body: Data?
}

extension APIRequest {
  /// Puts the request into HTTP's terms.
  ///
  /// - Throws: ``InvalidRequest`` where it cannot be sent as it is.
  func message(
    for configuration: ClientConfiguration,
    accept: String,
    encoder: JSONEncoder
  ) throws(InvalidRequest) -> HTTPMessage {
    if let problem { throw InvalidRequest(message: problem) }
    let server = try server(of: configuration)
    var request = HTTPRequest(
      method: method,
      scheme: server.scheme,
      authority: server.authority,
      path: server.path + (try filledPath()) + (query.isEmpty ? "" : "?" + query),
      headerFields: configuration.defaultHeaders
    )
    request.headerFields[.userAgent] = configuration.userAgent
    request.headerFields[.accept] = accept
    for field in headers {
      request.headerFields[field.name] = field.value
    }
    if carriesCredentials, let credentials = configuration.credentials.headerField {
      request.headerFields[credentials.name] = credentials.value
    }

    switch content {
    case .none:
      return HTTPMessage(request: request, body: nil)
    case .data(let data, let contentType):
      request.headerFields[.contentType] = contentType
      return HTTPMessage(request: request, body: data)
    case .json(let value):
      request.headerFields[.contentType] = RequestContent.jsonType
      return HTTPMessage(request: request, body: try encode(value, encoder))
    }
  }

  private func server(
    of configuration: ClientConfiguration
  ) throws(InvalidRequest) -> ServerURL {
    guard let serverName else { return configuration.baseURL }
    guard let server = configuration.servers[serverName] else {
      throw InvalidRequest(
        message: """
          The client's configuration has no server named "\(serverName)". \
          Add its URL to the configuration's servers.
          """
      )
    }
    return server
  }

  private func filledPath() throws(InvalidRequest) -> String {
    var path = ""
    var rest = pathTemplate[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = pathValues[name] else {
        throw InvalidRequest(message: "The path parameter \"\(name)\" has no value. Give it one.")
      }
      path += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    path += rest
    // Encoding the dots would not help: servers decode them before they resolve the path.
    guard !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
      throw InvalidRequest(
        message: """
          A path parameter is "." or "..", which servers take for another path. \
          Check its value.
          """
      )
    }
    return path
  }

  private func encode(
    _ value: any Encodable & Sendable,
    _ encoder: JSONEncoder
  ) throws(InvalidRequest) -> Data {
    do {
      return try encoder.encode(value)
    } catch EncodingError.invalidValue(_, let context) {
      throw InvalidRequest(
        message: """
          The body has no JSON form at \(JSONPath(context.codingPath)): \
          \(context.debugDescription)
          """
      )
    } catch {
      throw InvalidRequest(message: "The body has no JSON form: \(type(of: error))")
    }
  }
}

/// What makes a request impossible to send, and what to do about it.
struct InvalidRequest: Error {
  let message: String
}
