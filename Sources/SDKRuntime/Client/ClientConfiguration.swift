import HTTPTypes
import Logging

/// Where a client sends its requests, what it sends with each, and how it makes its calls.
///
/// A client's initializer hands it out to be changed, and so does `with`, for some calls only:
///
/// ```swift
/// let client = try PetClient(token: token) { $0.retryPolicy.maxAttempts = 5 }
/// let pet = try await client.with { $0.timeout = .seconds(2) }.pets.get(id: 1)
/// ```
public struct ClientConfiguration: Sendable {
  /// The server of all requests that do not name another.
  public var baseURL: ServerURL
  /// The other servers, by the name that requests use for them.
  public var servers: [String: ServerURL]
  /// Sent with every request, to every server.
  public let credentials: Credentials
  /// The `User-Agent` header.
  public var userAgent: String
  /// Headers of every request; one that a request sets itself goes before.
  public var defaultHeaders: HTTPFields

  /// The longest time that one attempt at a call may take, from connecting to the last byte; where
  /// a body is streamed in either direction, the longest time without a sign of the server.
  public var timeout: Duration
  /// The longest time that a call may take with all its attempts and the waits between them; nil
  /// for no limit. Where the response is streamed, it counts until the stream begins.
  public var totalTimeout: Duration?
  /// When a call that failed is made again.
  public var retryPolicy = RetryPolicy.default
  /// What limits the retries of all calls together; nil for no limit. Clients derived from one
  /// another share it.
  public var retryBudget: RetryBudget? = RetryBudget()

  /// The key by which the API knows a repeated call, which makes it safe to repeat. It goes with
  /// every request: set it for one call, as in
  /// `client.with { $0.idempotencyKey = "order-17" }.orders.create(…)`.
  public var idempotencyKey: String?
  /// The header that carries the idempotency key.
  public var idempotencyKeyHeader = "Idempotency-Key"

  /// What every attempt passes through on its way to the transport, the outermost first.
  public var middleware: [any Middleware] = []

  /// What is told of calls: each at level debug, a retry at info, a call that fails after retries at
  /// warning, bodies at trace; no values of requests, no secrets. Nil for nothing.
  public var logger: Logger?

  /// What tells the time and waits; another one lets tests wait for nothing. The transport counts
  /// ``timeout`` by itself.
  public var clock: any Clock<Duration> = ContinuousClock()
  /// Gives a random number from 0 up to 1, for the waits between attempts.
  public var random: @Sendable () -> Double = { .random(in: 0..<1) }

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
