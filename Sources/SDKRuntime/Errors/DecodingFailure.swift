import Foundation
import HTTPTypes

/// A successful response that is not the JSON it should be.
public struct DecodingFailure: Error, Sendable {
  /// The HTTP status.
  public let status: Int
  /// The response's headers.
  public let headers: HTTPFields
  /// The place in the document, as in `users[2].name`; empty for the document itself.
  public let path: String
  /// What was expected there and what was found.
  public let message: String
  /// The JSON at that place, cut where it is long, without its texts and long numbers, since any may
  /// be a secret; where the body is no JSON but a page, the page's title. Nil where there is neither.
  public let excerpt: String?
  /// The body as it came.
  public let data: Data

  /// Makes a failure of a body that is not even in the form of its content type.
  init(_ message: String, in response: RawResponse) {
    status = response.status
    headers = response.headers
    data = response.data
    (path, self.message, excerpt) = ("", message, nil)
  }

  init(_ error: any Error, in response: RawResponse) {
    status = response.status
    headers = response.headers
    data = response.data
    guard !data.isEmpty else {
      (path, message, excerpt) = ("", "expected JSON, found an empty body", nil)
      return
    }
    guard let document = try? JSONDecoder.sdk().decode(JSONValue.self, from: data) else {
      let type = headers[.contentType].map { " (\($0.prefix(100)))" } ?? ""
      (path, message) = ("", "expected JSON, found something else\(type)")
      excerpt = Self.title(of: data)
      return
    }
    let (path, message) = Self.explain(error, in: document)
    self.path = path.description
    self.message = message
    excerpt = path.nearest(in: document).masked.jsonText.cut(at: 200)
  }

  /// The texts of this module's own errors. That of any other may quote the value.
  private static let ownTexts = [Date.rfc3339Expectation, CalendarDate.expectation]

  private static func explain(
    _ error: any Error,
    in document: JSONValue
  ) -> (path: JSONPath, message: String) {
    guard let error = error as? DecodingError else {
      return (JSONPath([]), "the value was refused (\(type(of: error)))")
    }
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let path = JSONPath(context.codingPath)
      let found = path.value(in: document)?.kind ?? "nothing"
      return (path, "expected \(name(of: type)), found \(found)")
    case .keyNotFound(let key, let context):
      return (JSONPath(context.codingPath + [key]), "expected a value, found none")
    case .dataCorrupted(let context):
      let text = context.debugDescription
      return (
        JSONPath(context.codingPath),
        ownTexts.contains(text) ? text : "the value was refused"
      )
    @unknown default:
      return (JSONPath([]), "the value could not be read")
    }
  }

  /// The title of a web page, as proxies and firewalls answer with.
  private static func title(of data: Data) -> String? {
    let text = String(decoding: data.prefix(4096), as: UTF8.self)
    guard let start = text.range(of: "<title>", options: .caseInsensitive)?.upperBound,
      let end = text[start...].firstIndex(of: "<")
    else { return nil }
    let title = text[start..<end].trimmingCharacters(in: .whitespacesAndNewlines)
    return title.isEmpty ? nil : title.cut(at: 100)
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "true or false"
    case is any BinaryInteger.Type: "an integer"
    case is any BinaryFloatingPoint.Type: "a number"
    case is [Any].Type: "an array"
    case is [String: Any].Type: "an object"
    default: "a value of type \(type)"
    }
  }
}

extension JSONValue {
  /// The kind of the value, with its article.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .largeInteger, .double: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension DecodingFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  private var shown: ShownParts {
    var shown = ShownParts()
    shown.add("status", status)
    shown.add(headers)
    shown.add("path", path)
    shown.add("message", message)
    shown.add("excerpt", excerpt ?? "nil")
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
