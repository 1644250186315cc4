// Made by gen from input.yaml (Hostile 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Hostile.
public struct HostileClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Hostile-Swift/1.0")
    configure(&configuration)
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Makes a client of what sends its requests.
  public init(client: APIClient) {
    self.client = client
  }

  /// This client with other settings, for some calls: timeouts, headers, retries, another URL.
  ///
  /// It shares connections and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> HostileClient {
    HostileClient(client: try client.with(change))
  }
}

extension HostileClient {
  /// `POST /a`
  ///
  /// ```swift
  /// try await client.post(
  ///   quote: "\"); exit(1); f(\"", interpolation: "\\(exit(1)) \\",
  ///   lines: "a\nexit(1)\r\u{2028}exit(2)\u{2029}\u{85}\u{B}*/", fence: "```\n```",
  ///   hidden: "\u{202E}evil\u{0}\u{200F}\u{FEFF}👩‍👩‍👧", members: ["\"]; exit(1); [\"": ["é": 2]],
  ///   number: 0.5, picture: Data("bytes".utf8))
  /// ```
  ///
  /// - Parameters:
  ///   - quote: The API's `quote`.
  ///   - interpolation: The API's `interpolation`.
  ///   - lines: The API's `lines`.
  ///   - fence: The API's `fence`.
  ///   - hidden: The API's `hidden`.
  ///   - members: The API's `members`.
  ///   - number: The API's `number`.
  ///   - picture: The API's `picture`.
  ///   - huge: The API's `huge`.
  ///   - long: The API's `long`.
  ///   - deep: The API's `deep`.
  ///   - kind: The API's `kind`.
  ///   - unlisted: The API's `unlisted`.
  public func post(
    quote: String,
    interpolation: String,
    lines: String,
    fence: String,
    hidden: String,
    members: [String: JSONValue],
    number: Double,
    picture: Data,
    huge: Double? = nil,
    long: String? = nil,
    deep: JSONValue? = nil,
    kind: PostRequest.Kind? = nil,
    unlisted: PostRequest.Unlisted? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/a", operation: "post")
    request.body(
      PostRequest(
        quote: quote, interpolation: interpolation, lines: lines, fence: fence, hidden: hidden,
        members: members, number: number, huge: huge, picture: picture, long: long, deep: deep,
        kind: kind, unlisted: unlisted))
    try await client.send(request, failure: JSONValue.self)
  }
}
