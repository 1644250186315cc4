#if StytchSessions
import Foundation
import SDKRuntime
import TestSupport

/// The tokens that another implementation made; see `Tests/Checks/make_jwt_vectors.py`.
struct TokenVectors: Decodable {
  /// A token, and the code it is refused with; nil where it is accepted.
  struct Token: Decodable {
    let token: String
    let code: String?
  }

  let project: String
  /// The moment at which the tokens are looked at, in seconds since 1970.
  let now: Double
  /// A key set with keys that are of no use among them.
  let keys: [JSONValue]
  /// The set after a second key came.
  let rotated: [JSONValue]
  let tokens: [String: Token]

  /// The moment at which the tokens are looked at.
  var date: Date { Date(timeIntervalSince1970: now) }

  /// Reads the file.
  static func load() throws -> TokenVectors {
    let file = packageRoot.appending(path: "Tests/StytchSessionsTests/Support/tokens.json")
    return try JSONDecoder().decode(TokenVectors.self, from: Data(contentsOf: file))
  }

  /// A token by its name.
  func token(_ name: String) throws -> String {
    guard let token = tokens[name] else { throw NoSuchToken(name: name) }
    return token.token
  }

  private struct NoSuchToken: Error {
    let name: String
  }
}
#endif
