import Foundation
import SDKRuntime

/// Exchanges with a server, recorded without secrets, in the order in which they took place.
///
/// A cassette is readable JSON, made to be kept beside tests. A ``RecordingTransport`` makes one, a
/// ``PlaybackTransport`` answers from it. What is recorded of headers and what counts as a secret is
/// told at ``CassetteRedaction``.
public struct Cassette: Hashable, Sendable, Codable {
  /// A request and the response to it.
  public struct Exchange: Hashable, Sendable, Codable {
    /// What was sent.
    public var request: Request
    /// What came back.
    public var response: Response

    /// Makes an exchange of its parts.
    public init(request: Request, response: Response) {
      self.request = request
      self.response = response
    }
  }

  /// What was sent, without secrets; the server's name is no part of it.
  public struct Request: Hashable, Sendable, Codable {
    /// The method, in capitals.
    public var method: String
    /// The path and the query, percent-encoded.
    public var target: String
    /// The body; nil where there was none.
    public var body: CassetteBody?

    /// Makes a request of its parts.
    public init(method: String, target: String, body: CassetteBody? = nil) {
      self.method = method
      self.target = target
      self.body = body
    }
  }

  /// What came back, without secrets.
  public struct Response: Hashable, Sendable, Codable {
    /// The HTTP status.
    public var status: Int
    /// The headers that are kept, their names in lower case.
    public var headers: [String: String]
    /// The body; nil where there was none.
    public var body: CassetteBody?

    /// Makes a response of its parts.
    public init(status: Int, headers: [String: String] = [:], body: CassetteBody? = nil) {
      self.status = status
      self.headers = headers
      self.body = body
    }
  }

  /// The exchanges, in order.
  public var exchanges: [Exchange]
  /// What was taken out, and is taken out of what is compared with the exchanges.
  public var redaction: CassetteRedaction

  /// Makes a cassette of exchanges.
  public init(exchanges: [Exchange] = [], redaction: CassetteRedaction = CassetteRedaction()) {
    self.exchanges = exchanges
    self.redaction = redaction
  }

  /// Reads a cassette from a file.
  ///
  /// - Throws: A file's error, and `DecodingError` where the file is no cassette.
  public init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(Cassette.self, from: Data(contentsOf: file))
  }

  /// Writes the cassette to a file, in the place of what is there.
  ///
  /// - Throws: A file's error.
  public func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: file, options: .atomic)
  }
}
