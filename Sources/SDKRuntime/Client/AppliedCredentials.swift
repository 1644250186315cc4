import Foundation
import HTTPTypes

/// What one request carries to prove who sends it.
///
/// It is made as late as can be and goes into the HTTP request alone.
struct AppliedCredentials: Sendable {
  private(set) var headers = HTTPFields()
  /// Names and values, percent-encoded.
  private(set) var query: [String] = []
  private(set) var cookies: [String] = []

  /// Chooses the credentials that a request carries, and fetches what has to be fetched.
  ///
  /// - Throws: ``InvalidRequest`` where the client has not got what the request needs, or a token
  ///   cannot be fetched; ``TransportFailure`` where that is what kept the token from being fetched.
  init(_ credentials: Credentials, for security: RequestSecurity) async throws {
    switch security {
    case .none: break
    case .standard: try await add(credentials)
    case .anyOf(let alternatives):
      if case .schemes(let schemes, _) = credentials {
        try await add(schemes, anyOf: alternatives)
      } else if !alternatives.isEmpty {
        try await add(credentials)
      }
    }
  }

  private mutating func add(
    _ schemes: [String: Credentials],
    anyOf alternatives: [[String]]
  ) async throws {
    let sets = alternatives.filter { !$0.isEmpty }
    if let set = sets.first(where: { $0.allSatisfy { schemes[$0] != nil } }) {
      for name in set {
        if let credentials = schemes[name] { try await add(credentials) }
      }
    } else if sets.count == alternatives.count, !sets.isEmpty {
      let missing = sets.map { set in
        set.filter { schemes[$0] == nil }.map { "\"\($0)\"" }.joined(separator: " and ")
      }
      throw InvalidRequest(
        message: """
          The client has no credentials for \(missing.joined(separator: ", or for ")), which the \
          call needs. Pass them when the client is made.
          """
      )
    }
  }

  private mutating func add(_ credentials: Credentials) async throws {
    switch credentials {
    case .none: break
    case .basic(let username, let password):
      let pair = Data("\(username):\(password.reveal())".utf8).base64EncodedString()
      headers[.authorization] = "Basic " + pair
    case .bearer(let token):
      headers[.authorization] = "Bearer " + token.reveal()
    case .accessToken(let token):
      headers[.authorization] = "Bearer " + (try await Self.fetch(token))
    case .authorization(let scheme, let value):
      headers[.authorization] = scheme + " " + value.reveal()
    case .header(let name, let value):
      if let name = HTTPField.Name(name) { headers[name] = value.reveal() }
    case .query(let name, let value):
      query.append("\(name.percentEncoded)=\(value.reveal().percentEncoded)")
    case .cookie(let name, let value):
      cookies.append("\(name)=\(value.reveal())")
    case .schemes(let schemes, let alternatives):
      try await add(schemes, anyOf: alternatives)
    }
  }

  /// The token's text; the wait for a provider ends at once where the task is cancelled, even if the
  /// provider goes on.
  private static func text(of token: AccessToken) async throws -> String {
    if let fixed = token.fixed { return fixed.reveal() }
    let (texts, continuation) = AsyncThrowingStream<String, any Error>.makeStream()
    let fetching = Task {
      do {
        continuation.yield(try await token.fetch())
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
    }
    defer { fetching.cancel() }
    for try await text in texts { return text }
    throw CancellationError()
  }

  private static func fetch(_ token: AccessToken) async throws -> String {
    let text: String
    do {
      text = try await Self.text(of: token)
    } catch let error as CancellationError {
      throw error
    } catch let error as TransportFailure {
      // It may pass. Whatever it was for the token, the call itself was not sent.
      throw TransportFailure(
        error.code, message: "The access token could not be fetched: \(error.message)",
        isUnsent: true)
    } catch {
      // Only the kind of the error is told: its text may hold a secret.
      throw InvalidRequest(
        message: """
          The access token could not be fetched (\(type(of: error))). Check the client's token \
          provider.
          """
      )
    }
    guard !text.isEmpty, text.isHeaderText else {
      throw InvalidRequest(
        message: """
          The access token is empty or holds a line break. Check the client's token provider.
          """
      )
    }
    return text
  }
}
