import Foundation
import HTTPTypes

/// A response that is not a success.
public struct APIErrorResponse<Body: Decodable & Sendable>: Sendable {
  /// The HTTP status.
  public let status: Int
  /// The response's headers.
  public let headers: HTTPFields
  /// The API's error object; nil where the body is something else, such as a proxy's HTML.
  public let body: Body?
  /// The body as it came.
  public let data: Data

  /// Makes a response, and reads its body as the API's error object where it can be.
  public init(status: Int, headers: HTTPFields, data: Data) {
    self.status = status
    self.headers = headers
    self.data = data
    if let union = Body.self as? any StatusUnion.Type {
      let content = ResponseBody(data: data, contentType: headers[.contentType])
      body = (try? union.init(status: status, body: content)) as? Body
    } else {
      body = try? JSONDecoder.sdk().decode(Body.self, from: data)
    }
  }

  init(_ response: RawResponse) {
    self.init(status: response.status, headers: response.headers, data: response.data)
  }
}

extension APIErrorResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  private var shown: ShownParts {
    var shown = ShownParts()
    shown.add("status", status)
    shown.add(headers)
    shown.add("body", showing: body)
    shown.add("data", data)
    return shown
  }

  /// The parts, without secrets; of the bytes their count.
  public var description: String { shown.text(of: Self.self) }

  /// The parts, without secrets; of the bytes their count.
  public var debugDescription: String { description }

  /// The parts, without secrets; of the bytes their count.
  public var customMirror: Mirror { shown.mirror(of: self) }
}
