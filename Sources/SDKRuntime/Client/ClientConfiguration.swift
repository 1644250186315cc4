import HTTPTypes

/// Where a client sends its requests, and what it sends with each.
public struct ClientConfiguration: Sendable {
  /// The server of all requests that do not name another.
  public let baseURL: ServerURL
  /// The other servers, by the name that requests use for them.
  public let servers: [String: ServerURL]
  /// Sent with every request, to every server.
  public let credentials: Credentials
  /// The `User-Agent` header.
  public var userAgent: String
  /// Headers of every request; one that a request sets itself goes before.
  public var defaultHeaders: HTTPFields
  /// The longest time that one exchange may take, from connecting to the last byte; where a body
  /// is streamed in either direction, the longest time without a sign of the server.
  public var timeout: Duration

  /// Makes a configuration; a URL's slash at the end does not matter, and a server without a URL is
  /// one that requests cannot be sent to.
  ///
  /// - Throws: ``ConfigurationError`` where a URL is not https (but for this machine) or not
  ///   complete, or where the credentials cannot be sent.
  public init(
    baseURL: String,
    servers: [String: String?] = [:],
    credentials: Credentials,
    userAgent: String,
    defaultHeaders: HTTPFields = [:],
    timeout: Duration = .seconds(60)
  ) throws(ConfigurationError) {
    try credentials.check()
    self.baseURL = try ServerURL(baseURL)
    var others: [String: ServerURL] = [:]
    for case (let name, let url?) in servers {
      others[name] = try ServerURL(url)
    }
    self.servers = others
    self.credentials = credentials
    self.userAgent = userAgent
    self.defaultHeaders = defaultHeaders
    self.timeout = timeout
  }
}
