#if StytchSessions
import Foundation
import JWTKit
import SDKRuntime

/// A project's keys that can verify RS256, by their IDs.
struct KeySet: Sendable {
  private let keys: [String: any JWTAlgorithm]

  /// Takes the usable keys of a set.
  ///
  /// As RFC 7517 wants it, a key of another kind or without what it needs is left out and does not
  /// spoil the others.
  init(_ jwks: [JSONValue]) async {
    var keys: [String: any JWTAlgorithm] = [:]
    for jwk in jwks {
      guard let id = jwk["kid"]?.stringValue, keys[id] == nil, let key = await Self.key(jwk, id)
      else { continue }
      keys[id] = key
    }
    self.keys = keys
  }

  var isEmpty: Bool { keys.isEmpty }

  subscript(id: String) -> (any JWTAlgorithm)? { keys[id] }

  private static func key(_ jwk: JSONValue, _ id: String) async -> (any JWTAlgorithm)? {
    guard jwk["kty"]?.stringValue == "RSA",
      (jwk["alg"]?.stringValue ?? "RS256") == "RS256",
      (jwk["use"]?.stringValue ?? "sig") == "sig",
      let modulus = jwk["n"]?.stringValue, let exponent = jwk["e"]?.stringValue
    else { return nil }
    let kid = JWKIdentifier(string: id)
    // A collection of its own for each key is JWTKit's public way from a JWK to its algorithm.
    let key = JWK.rsa(.rs256, identifier: kid, modulus: modulus, exponent: exponent)
    return try? await JWTKeyCollection().add(jwk: key).getKey(for: kid, alg: "RS256")
  }
}
#endif
