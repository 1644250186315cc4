import Foundation
import HTTPTypes

/// What an API answered, apart from the result that a call made of it.
public struct APIResponse: Sendable {
  /// The HTTP status.
  public let status: Int
  /// The response's headers.
  public let headers: HTTPFields
  /// The body as it came; nil where it is streamed.
  public let body: Data?

  /// Makes a response.
  public init(status: Int, headers: HTTPFields, body: Data?) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  init(_ response: RawResponse) {
    self.init(status: response.status, headers: response.headers, body: response.data)
  }

  /// A header's value; nil where it is absent or is of another form.
  public subscript<Value>(_ header: ResponseHeader<Value>) -> Value? {
    HTTPField.Name(header.name).flatMap { headers[$0] }.flatMap(header.value)
  }
}

extension APIResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private var shown: ShownParts {
    var shown = ShownParts()
    shown.add("status", status)
    shown.add(headers)
    shown.add("body", body)
    return shown
  }

  /// The status and the headers, without secrets; of the body the count of bytes.
  public var description: String { shown.text(of: Self.self) }

  /// The status and the headers, without secrets; of the body the count of bytes.
  public var debugDescription: String { description }

  /// The status and the headers, without secrets; of the body the count of bytes.
  public var customMirror: Mirror { shown.mirror(of: self) }
}
