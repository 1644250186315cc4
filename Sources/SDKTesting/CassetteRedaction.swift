import Foundation
import HTTPTypes
import SDKRuntime

/// What a cassette does not hold.
///
/// - Headers: of a request none are kept; of a response those named in ``responseHeaders``.
/// - JSON members, form fields and parameters of the query whose names say that they hold a secret
///   (such as `token`, `secret`, `password`, `code` and `jwt`), or are named in ``secretNames``: their
///   texts are replaced, but for times.
/// - Parameters of the path in ``pathTemplates`` whose names say so.
/// - JSON Web Tokens, wherever they stand alone as a value.
/// - Request bodies that are neither JSON nor a form: only their length is kept.
///
/// A response that is a text is kept as it is.
public struct CassetteRedaction: Hashable, Sendable, Codable {
  /// What stands in the place of a secret.
  public static let replacement = "redacted"

  /// More names of members, fields and parameters whose values are secrets, in lower case.
  public var secretNames: Set<String>
  /// Paths with parameters that may be secrets, such as `/reset/{token}`.
  public var pathTemplates: [String]
  /// The names of the response headers that are kept, in lower case.
  public var responseHeaders: Set<String>

  /// Makes a redaction.
  public init(
    secretNames: Set<String> = [],
    pathTemplates: [String] = [],
    responseHeaders: Set<String> = ["content-type", "retry-after", "x-request-id"]
  ) {
    self.secretNames = Set(secretNames.map { $0.lowercased() })
    self.pathTemplates = pathTemplates
    self.responseHeaders = Set(responseHeaders.map { $0.lowercased() })
  }
}

extension CassetteRedaction {
  /// What is recorded of a request.
  func request(_ sent: SentRequest) -> Cassette.Request {
    let path = self.path(sent.path)
    let query = (sent.request.path ?? "").dropFirst(sent.path.count).dropFirst()
    return Cassette.Request(
      method: sent.method,
      target: query.isEmpty ? path : path + "?" + form(String(query)),
      body: sent.body.isEmpty
        ? nil : requestBody(sent.body, contentType: sent.request.headerFields[.contentType] ?? ""))
  }

  /// What is recorded of a response.
  func response(_ response: HTTPResponse, _ data: Data) -> Cassette.Response {
    var headers: [String: String] = [:]
    for field in response.headerFields where responseHeaders.contains(field.name.canonicalName) {
      headers[field.name.canonicalName] = field.value
    }
    let body: CassetteBody? =
      if data.isEmpty {
        nil
      } else if let json = json(data) {
        .json(json)
      } else if let text = String(validating: data) {
        .text(text)
      } else {
        .data(data)
      }
    return Cassette.Response(status: response.status.code, headers: headers, body: body)
  }

  private func requestBody(_ data: Data, contentType: String) -> CassetteBody {
    if contentType.hasPrefix("application/x-www-form-urlencoded") {
      return .text(form(String(decoding: data, as: UTF8.self)))
    }
    return json(data).map(CassetteBody.json) ?? .omitted(data.count)
  }

  private func json(_ data: Data) -> JSONValue? {
    let value = try? JSONDecoder.sdk().decode(JSONValue.self, from: data)
    return value?.replacingTexts(isSecret: isSecret, with: replaced)
  }

  private func form(_ text: String) -> String {
    text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return String(pair) }
      let name = parts[0].removingPercentEncoding ?? String(parts[0])
      let isHidden = isSecret(name) || parts[1].isJSONWebToken
      return "\(parts[0])=\(isHidden ? Self.replacement : String(parts[1]))"
    }.joined(separator: "&")
  }

  private func path(_ path: String) -> String {
    let values = pathTemplates.lazy
      .compactMap { Route($0).match(method: "", path: path) }.first
    let secrets = (values ?? [:]).filter { isSecret($0.key) }.map(\.value)
    return path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
      segment.isJSONWebToken || secrets.contains(String(segment))
        ? Self.replacement : String(segment)
    }.joined(separator: "/")
  }

  private func isSecret(_ name: String) -> Bool {
    name.namesSecret || secretNames.contains(name.lowercased())
  }

  /// A text as it is recorded. A time under a secret's name is none, and has to decode as one.
  private func replaced(_ text: String, isSecret: Bool) -> String {
    (isSecret && !text.isEmpty && !text.isTime) || text.isJSONWebToken ? Self.replacement : text
  }
}

extension StringProtocol {
  /// Whether the text has the form of a signed JSON Web Token: it begins with the Base64 of `{"`.
  fileprivate var isJSONWebToken: Bool {
    hasPrefix("eyJ") && split(separator: ".", omittingEmptySubsequences: false).count == 3
  }
}

extension String {
  fileprivate init?(validating data: Data) {
    self.init(data: data, encoding: .utf8)
  }

  fileprivate var isTime: Bool {
    (try? JSONDecoder.sdk().decode([Date].self, from: JSONEncoder().encode([self]))) != nil
  }
}
