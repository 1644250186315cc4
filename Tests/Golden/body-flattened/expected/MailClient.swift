// Made by gen from input.yaml (Mail 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Mail.
public struct MailClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://mail.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Mail-Swift/1.0")
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
  ) throws(Failure) -> MailClient {
    MailClient(client: try client.with(change))
  }
}

extension MailClient {
  /// Send a message.
  ///
  /// The message is kept in the folder as well.
  /// `POST /folders/{folder}/messages`
  ///
  /// - Parameters:
  ///   - folder: The API's `folder`.
  ///   - to: Who gets the message.
  ///   - subject: The API's `subject`.
  ///   - dryRun: The API's `dry_run`.
  ///   - cc: Who gets a copy.
  ///   - priority: The API's `priority`.
  @discardableResult public func sendMessage(
    folder: String,
    to: String,
    subject: String,
    dryRun: Bool? = nil,
    cc: [String]? = nil,
    priority: Priority? = nil
  ) async throws(APIError<JSONValue>) -> SendResponse {
    var request = APIRequest(.post, "/folders/{folder}/messages", operation: "sendMessage")
    request.path("folder", folder)
    request.query("dry_run", dryRun)
    request.body(SendRequest(cc: cc, to: to, subject: subject, priority: priority))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /folders`
  ///
  /// - Parameters:
  ///   - name: What the folder is called.
  ///   - color: The API's `color`.
  public func createFolder(name: String, color: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/folders", operation: "createFolder")
    request.body(CreateFolderRequest(name: name, color: color))
    try await client.send(request, failure: JSONValue.self)
  }
}
