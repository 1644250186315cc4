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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://mail.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Mail-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
