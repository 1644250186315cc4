import Foundation
import HTTPTypes

/// One call of an API operation, before it is sent.
///
/// Values are encoded as they are added. What cannot be sent, such as an empty path value, is
/// kept as the request's problem and thrown by ``APIClient`` before anything leaves the machine.
public struct APIRequest: Sendable {
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path with its parameters in braces, as in `/users/{user_id}`.
  public let pathTemplate: String
  /// The operation's name, for errors.
  public let operation: String

  private(set) var serverName: String?
  private(set) var carriesCredentials = true
  private(set) var pathValues: [String: String] = [:]
  private(set) var query = ""
  private(set) var headers = HTTPFields()
  private(set) var content = RequestContent.none
  /// The first thing that makes this request impossible to send.
  private(set) var problem: String?

  /// Begins a request.
  public init(_ method: HTTPRequest.Method, _ pathTemplate: String, operation: String) {
    self.method = method
    self.pathTemplate = pathTemplate
    self.operation = operation
  }

  /// Sets a parameter of the path; an array is joined by commas.
  ///
  /// An empty value is an error, and so is one that makes a segment `.` or `..`: either would
  /// lead to another path.
  public mutating func path(_ name: String, _ value: any ParameterValue) {
    let texts = value.parameterTexts
    guard texts.contains(where: { !$0.isEmpty }) else {
      return fail("The path parameter \"\(name)\" is empty. Give it a value.")
    }
    pathValues[name] = texts.map(\.percentEncoded).joined(separator: ",")
  }

  /// Adds a parameter to the query: nothing for nil, and one for each element of an array.
  public mutating func query(_ name: String, _ value: (any ParameterValue)?) {
    for text in value?.parameterTexts ?? [] {
      query += query.isEmpty ? "" : "&"
      query += "\(name.percentEncoded)=\(text.percentEncoded)"
    }
  }

  /// Sets a header: nothing for nil; an array is joined by commas. Line breaks are an error.
  public mutating func header(_ name: String, _ value: (any ParameterValue)?) {
    guard let texts = value?.parameterTexts, !texts.isEmpty else { return }
    guard let fieldName = HTTPField.Name(name) else {
      return fail("\"\(name)\" is no name for a header. Use letters, digits and hyphens.")
    }
    let text = texts.joined(separator: ",")
    // An empty session or token would otherwise be a call without one.
    guard !text.isEmpty else {
      return fail("The header \"\(name)\" is empty. Give it a value, or leave it out.")
    }
    guard text.isHeaderText else {
      return fail("The header \"\(name)\" holds a line break or a NUL. Remove it from the value.")
    }
    headers[fieldName] = text
  }

  /// Sets a JSON body; nil sets none.
  public mutating func body(_ value: (any Encodable & Sendable)?) {
    content = value.map(RequestContent.json) ?? .none
  }

  /// Sets a body that is not JSON.
  public mutating func body(_ data: Data, contentType: String) {
    content = .data(data, contentType: contentType)
  }

  /// Sets the JSON body `{}`, for operations that want a body and know no property.
  public mutating func emptyBody() {
    content = .data(Data("{}".utf8), contentType: RequestContent.jsonType)
  }

  /// Sends the request to another of the client's servers, named in its configuration.
  public mutating func server(_ name: String) {
    serverName = name
  }

  /// Sends the request without the client's credentials, for operations that want none.
  public mutating func withoutCredentials() {
    carriesCredentials = false
  }

  private mutating func fail(_ problem: String) {
    self.problem = self.problem ?? problem
  }
}

/// What a request carries.
enum RequestContent: Sendable {
  case none
  case json(any Encodable & Sendable)
  case data(Data, contentType: String)

  static let jsonType = "application/json"
}

extension String {
  /// Whether the text can stand in a header without ending it.
  var isHeaderText: Bool {
    !utf8.contains { $0 == 0 || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
  }
}
