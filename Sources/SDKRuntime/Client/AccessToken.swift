/// A bearer token, or what fetches one.
///
/// No description, dump or mirror shows it.
public struct AccessToken: Sendable, ExpressibleByStringLiteral {
  private let provider: @Sendable () async throws -> String
  /// The token, where it is always the same.
  let fixed: Secret?

  /// Makes a token that is always the same.
  public init(_ token: String) {
    fixed = Secret(token)
    provider = { token }
  }

  /// Makes a token that is fetched for each request; the provider may keep it for some time.
  ///
  /// Where the provider throws, the request is not sent. A ``TransportFailure`` counts as one of the
  /// call, which is made again as after any other; with any other error the call ends.
  public init(provider: @escaping @Sendable () async throws -> String) {
    fixed = nil
    self.provider = provider
  }

  /// Makes a token that is always the same.
  public init(stringLiteral token: String) {
    self.init(token)
  }

  func fetch() async throws -> String {
    try await provider()
  }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A stand-in for the token.
  public var description: String { "<secret>" }

  /// A stand-in for the token.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
