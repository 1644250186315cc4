#if StytchSessions
import Foundation
import SDKRuntime

/// A JWT in the compact form of a JWS, taken apart and not yet believed.
struct SignedToken {
  /// The key that the token says it is signed with.
  let keyID: String
  /// What is signed: the first two parts and the point between them.
  let signedPart: ArraySlice<UInt8>
  /// The claims, as JSON.
  let payload: [UInt8]
  let signature: [UInt8]

  /// More than any token of Stytch's can be; who sends more is not read.
  static let longest = 64 * 1024

  /// Takes a token apart.
  ///
  /// - Throws: `jwt_invalid` where it is no JWT signed with RS256, or asks for something that has to
  ///   be understood to be verified.
  init(_ text: String) throws(AuthenticationError) {
    guard text.utf8.count <= Self.longest else {
      throw AuthenticationError(.jwtInvalid, "The token is longer than \(Self.longest) bytes.")
    }
    let bytes = Array(text.utf8)
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Base64URL.decode(parts[0]),
      let payload = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2])
    else {
      throw AuthenticationError(
        .jwtInvalid,
        "The token is not a signed JWT: it must be three parts in Base64url with points between.")
    }
    keyID = try TokenHeader(json: header).keyID
    signedPart = bytes[..<parts[1].endIndex]
    self.payload = payload
    self.signature = signature
  }
}

/// What a token's header says, once it is known to be one that Stytch could have written.
private struct TokenHeader {
  private static let decoder = JSONDecoder()

  let keyID: String

  init(json: [UInt8]) throws(AuthenticationError) {
    // Stytch's have some hundred bytes; whoever sends a token chooses what is in it.
    guard json.count <= 4096,
      let fields = try? Self.decoder.decode(Fields.self, from: Data(json)),
      !RepeatedNames.occur(in: json)
    else {
      throw AuthenticationError(
        .jwtInvalid, "The token's header is not a JSON object of which each name occurs once.")
    }
    // Before any key is touched: the header must not choose how its own signature is verified.
    guard fields.algorithm == "RS256" else {
      throw AuthenticationError(.jwtInvalid, "The token is not signed with RS256, as Stytch's are.")
    }
    guard !fields.isCritical else {
      throw AuthenticationError(
        .jwtInvalid, "The token's header has \"crit\", and nothing is understood of what it lists.")
    }
    guard let keyID = fields.keyID, !keyID.isEmpty else {
      throw AuthenticationError(.jwtInvalid, "The token's header names no key (\"kid\").")
    }
    self.keyID = keyID
  }

  private struct Fields: Decodable {
    let algorithm: String?
    let keyID: String?
    let isCritical: Bool

    private enum Name: String, CodingKey { case alg, kid, crit }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Name.self)
      algorithm = try fields.decodeIfPresent(String.self, forKey: .alg)
      keyID = try fields.decodeIfPresent(String.self, forKey: .kid)
      // Its value is not read: it can be deep and long.
      isCritical = fields.contains(.crit)
    }
  }
}
#endif
