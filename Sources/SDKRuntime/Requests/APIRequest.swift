import Foundation
import HTTPTypes

/// One call of an API operation, before it is sent.
///
/// Values are encoded as they are added. What cannot be sent, such as an empty path value, is
/// kept as the request's problem and thrown by ``APIClient`` before anything leaves the machine.
public struct APIRequest: Sendable {
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path with its parameters in braces, as in `/users/{user_id}`, and perhaps a fixed query.
  public let pathTemplate: String
  /// The operation's name, for errors.
  public let operation: String

  var pathValues: [String: String] = [:]
  var query = ""
  var headers = HTTPFields()
  /// The cookies, each a name and a value as they are sent.
  var cookies: [String] = []
  var content = RequestContent.none
  private(set) var serverName: String?
  private(set) var security = RequestSecurity.standard
  /// What the API says of repeated calls; nil where it leaves that to the method.
  private var declaredIdempotent: Bool?
  /// The media type asked for, where it is not the usual one of the kind of call.
  private(set) var acceptedType: String?
  /// The names of parameters and fields that are secrets by the API's description.
  private(set) var secretNames: Set<String> = []
  /// The first thing that makes this request impossible to send.
  private(set) var problem: String?

  /// Begins a request.
  public init(_ method: HTTPRequest.Method, _ pathTemplate: String, operation: String) {
    self.method = method
    self.pathTemplate = pathTemplate
    self.operation = operation
  }

  /// Begins a request of a method by its name, such as `COPY`.
  public init(method: String, _ pathTemplate: String, operation: String) {
    let name = HTTPRequest.Method(rawValue: method)
    self.init(name ?? .get, pathTemplate, operation: operation)
    if name == nil { fail("\"\(method)\" is no name for a method.") }
  }

  /// Asks for a response of a media type, as in the `Accept` header; without this it is
  /// `application/json` where JSON is read.
  public mutating func accept(_ mediaType: String) {
    guard mediaType.isHeaderText else {
      return fail("The accepted media type holds a line break or a NUL. Remove it.")
    }
    acceptedType = mediaType
  }

  /// Names parameters and fields of a form whose values are secrets by the API's description, though
  /// their names do not say so: recordings leave them out.
  public mutating func secrets(_ names: String...) {
    addSecrets(Set(names))
  }

  /// Names further parameters and fields whose values are secrets.
  mutating func addSecrets(_ names: Set<String>) {
    secretNames.formUnion(names)
  }

  /// Sends the request to another of the client's servers, named in its configuration.
  public mutating func server(_ name: String) {
    serverName = name
  }

  /// Sends the request without the client's credentials, for operations that want none.
  public mutating func withoutCredentials() {
    security = .none
  }

  /// Sends the request with the credentials of any one of these sets of security schemes, in
  /// place of what the client sends otherwise; an empty set is a call without credentials.
  public mutating func security(_ anyOf: [[String]]) {
    security = .anyOf(anyOf)
  }

  /// Tells whether the API says that the call does no more when it is made twice than when it is
  /// made once, whatever its method says; see ``RetryPolicy``.
  public mutating func idempotent(_ isIdempotent: Bool = true) {
    declaredIdempotent = isIdempotent
  }

  /// Whether the call does no more when it is made twice than when it is made once.
  var isIdempotent: Bool {
    if let declaredIdempotent { return declaredIdempotent }
    return switch method {
    case .get, .head, .put, .delete, .options, .trace: true
    default: false
    }
  }

  /// Keeps what makes the request impossible to send, unless something does already.
  mutating func fail(_ problem: String) {
    self.problem = self.problem ?? problem
  }
}

extension APIRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The operation, the method and the path with its parameters' names: no value of the request.
  public var description: String { "\(operation) (\(method.rawValue) \(pathTemplate))" }

  /// The operation, the method and the path with its parameters' names: no value of the request.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Which of the client's credentials a request carries.
enum RequestSecurity: Sendable {
  case standard
  case none
  case anyOf([[String]])
}

extension String {
  /// Whether the text can stand in a header without ending it.
  var isHeaderText: Bool {
    !utf8.contains { $0 == 0 || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
  }
}
