import Foundation
import HTTPTypes
import SDKRuntime

/// What a cassette does not hold.
///
/// - Headers: of a request none are kept; of a response those named in ``responseHeaders``.
/// - JSON members, form fields and parameters of the path and the query whose names say that they hold
///   a secret (such as `token`, `secret`, `password`, `code`, `jwt` and `api_key`), or are named in
///   ``secretNames``, or are marked `format: password` by the API's description: their texts are
///   replaced, but for times, and their numbers from 1000 on by zero.
/// - Parameters of the query with which the client proves who it is, whatever their names.
/// - In all texts: JSON Web Tokens, and parameters of URLs and members of JSON whose names say so.
/// - Bodies that are none of JSON, JSON Lines, a JSON text sequence, server-sent events and a form, and
///   are not of ``plainTypes``: only their length is kept. Of server-sent events comments are left out,
///   and of events and lines all that is no JSON but the mark `[DONE]`.
///
/// Of requests that come from no client of an SDK, paths are known by ``pathTemplates`` alone, and what is
/// marked is not known. Of responses it is known as far as they are what the call expects.
public struct CassetteRedaction: Hashable, Sendable, Codable {
  /// What stands in the place of a secret.
  public static let replacement = "redacted"

  /// More names of members, fields and parameters whose values are secrets, in lower case.
  public var secretNames: Set<String>
  /// Paths with parameters that may be secrets, such as `/reset/{token}`.
  public var pathTemplates: [String]
  /// The names of the response headers that are kept, in lower case.
  public var responseHeaders: Set<String>
  /// The media types of bodies that hold no secret and are recorded as they are, such as `text/csv`, in
  /// lower case; in texts of them is replaced what is replaced in all texts.
  public var plainTypes: Set<String>

  /// Makes a redaction.
  public init(
    secretNames: Set<String> = [],
    pathTemplates: [String] = [],
    responseHeaders: Set<String> = ["content-type", "retry-after", "x-request-id"],
    plainTypes: Set<String> = []
  ) {
    self.secretNames = Set(secretNames.map { $0.lowercased() })
    self.pathTemplates = pathTemplates
    self.responseHeaders = Set(responseHeaders.map { $0.lowercased() })
    self.plainTypes = Set(plainTypes.map { $0.lowercased() })
  }

  /// Reads a redaction; one of an earlier version has no ``plainTypes``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      secretNames: try container.decode(Set<String>.self, forKey: .secretNames),
      pathTemplates: try container.decode([String].self, forKey: .pathTemplates),
      responseHeaders: try container.decode(Set<String>.self, forKey: .responseHeaders),
      plainTypes: try container.decodeIfPresent(Set<String>.self, forKey: .plainTypes) ?? [])
  }
}

extension CassetteRedaction {
  /// What is recorded of a request.
  ///
  /// - Parameters:
  ///   - sent: The request.
  ///   - outline: What its client knows of it; nil where it is none of a client's.
  func request(
    _ sent: SentRequest,
    _ outline: RequestOutline? = RequestOutline.current
  ) -> Cassette.Request {
    let redaction = hiding(outline?.secretNames)
    let path = redaction.path(sent.path, template: outline?.pathTemplate)
    let query = (sent.request.path ?? "").dropFirst(sent.path.count).dropFirst()
    return Cassette.Request(
      method: sent.method,
      target: query.isEmpty
        ? path
        : path + "?"
          + redaction.form(String(query), credentials: outline?.credentialParameters ?? []),
      body: redaction.body(sent.body, contentType: sent.request.headerFields[.contentType] ?? ""))
  }

  /// What is recorded of a response.
  ///
  /// - Parameters:
  ///   - response: The response's head.
  ///   - data: The body.
  ///   - outline: What the client knows of it; nil where there is none.
  func response(
    _ response: HTTPResponse,
    _ data: Data,
    _ outline: RequestOutline? = RequestOutline.current
  ) -> Cassette.Response {
    let type = response.headerFields[.contentType] ?? ""
    let records = StreamedRecords(data, contentType: type)?.records ?? [data]
    let redaction = hiding(
      outline.map { outline in
        records.reduce(into: []) { $0.formUnion(outline.secretNames(in: response, $1)) }
      })
    var headers: [String: String] = [:]
    for field in response.headerFields where responseHeaders.contains(field.name.canonicalName) {
      headers[field.name.canonicalName] = redaction.shown(field.value)
    }
    return Cassette.Response(
      status: response.status.code, headers: headers,
      body: redaction.body(data, contentType: type))
  }

  /// This redaction, and what else is a secret in a request or response by the API's description.
  private func hiding(_ names: Set<String>?) -> CassetteRedaction {
    var redaction = self
    redaction.secretNames.formUnion((names ?? []).map { $0.lowercased() })
    return redaction
  }

  func form(_ text: String, credentials: [String] = []) -> String {
    text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return hiddenWhole(String(pair)) }
      let name = parts[0].removingPercentEncoding ?? String(parts[0])
      let isHidden = isSecretParameter(name) || credentials.contains(String(parts[0]))
      return "\(parts[0])=\(isHidden ? Self.replacement : hiddenWhole(String(parts[1])))"
    }.joined(separator: "&")
  }

  private func path(_ path: String, template: String?) -> String {
    let values = pathTemplates.lazy
      .compactMap { Route($0).match(method: "", path: path) }.first
    let secrets = (values ?? [:]).filter { isSecret($0.key) }.map(\.value)
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    let hidden = template.map { indices(ofSecretsIn: segments, by: $0) } ?? []
    return segments.enumerated().map { index, segment in
      hidden.contains(index) || secrets.contains(String(segment))
        ? Self.replacement : hiddenWhole(String(segment))
    }.joined(separator: "/")
  }

  /// Where a path that was made of a template has secrets.
  private func indices(ofSecretsIn segments: [Substring], by template: String) -> Set<Int> {
    let parts = template.prefix { $0 != "?" }.split(separator: "/")
    guard parts.contains(where: holdsSecretParameter) else { return [] }
    // The path of the base URL comes before it. Where middleware made another path of it, only what
    // the template itself says is known to be no secret.
    let offset = segments.count - parts.count
    let fits =
      offset >= 0
      && zip(parts, segments.dropFirst(offset)).allSatisfy {
        $0.contains("{") || $0 == $1
      }
    return Set(
      segments.indices.filter { index in
        fits
          ? index >= offset && holdsSecretParameter(parts[index - offset])
          : !segments[index].isEmpty && !parts.contains(segments[index])
      })
  }

  /// Whether a segment of a template has a parameter whose name says that it is a secret.
  private func holdsSecretParameter(_ segment: Substring) -> Bool {
    segment.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .contains { isSecret(String($0.prefix { $0 != "}" })) }
  }

  func isSecret(_ name: String) -> Bool {
    name.namesSecret || secretNames.contains(name.lowercased())
  }

  private func isSecretParameter(_ name: String) -> Bool {
    if name.namesSecretParameter { return true }
    // Members of objects have names such as `card[pin]`.
    let parts = name.lowercased().split { "[].".contains($0) }.map(String.init)
    return secretNames.contains(name.lowercased()) || !secretNames.isDisjoint(with: parts)
  }

  /// A text as it is recorded. A time under a secret's name is none, and has to decode as one.
  func replaced(_ text: String, isSecret: Bool) -> String {
    isSecret && !text.isEmpty && !text.isTime ? Self.replacement : shown(text)
  }

  /// A text without the secrets that it shows by itself.
  func shown(_ text: String) -> String {
    text.replacingSecrets(
      isSecret: isSecretParameter, isSecretMember: isSecret, with: Self.replacement)
  }

  /// A part of a URL, or nothing of it where it shows a secret by itself.
  private func hiddenWhole(_ text: String) -> String {
    text.holdsSecret(isSecret: isSecretParameter) ? Self.replacement : text
  }
}

extension String {
  fileprivate var isTime: Bool {
    (try? JSONDecoder.sdk().decode([Date].self, from: JSONEncoder().encode([self]))) != nil
  }
}
