// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension CryptoWallets {
  /// What a Sign In With Ethereum message is to say.
  public struct SIWEParams: Model {
    /// Domain that asks for the signature, an RFC 3986 authority.
    public var domain: String
    /// RFC 3986 URI of what is being signed in to.
    public var uri: String
    /// RFC 3986 URIs of what the user wishes to have resolved during authentication.
    public var resources: [String]
    /// EIP-155 chain the session is bound to, a whole number as a string: 1 (the default) to
    /// 9223372036854775771.
    public var chainID: String?
    /// ASCII text for the user to sign: reserved and unreserved characters of RFC 3986 and spaces,
    /// no line breaks or tabs.
    public var statement: String?
    /// When the message was made, RFC 3339 in UTC; now if left out.
    public var issuedAt: Date?
    /// When the signed message becomes valid, RFC 3339 in UTC; now if left out.
    public var notBefore: Date?
    /// Your own ID for the sign-in request, made of RFC 3986 `pchar` characters.
    public var messageRequestID: String?

    /// Makes a value of its parts.
    public init(
      domain: String, uri: String, resources: [String], chainID: String? = nil,
      statement: String? = nil, issuedAt: Date? = nil, notBefore: Date? = nil,
      messageRequestID: String? = nil
    ) {
      self.domain = domain
      self.uri = uri
      self.resources = resources
      self.chainID = chainID
      self.statement = statement
      self.issuedAt = issuedAt
      self.notBefore = notBefore
      self.messageRequestID = messageRequestID
    }
    public init(fields: FieldReader) throws {
      domain = try fields.string("domain")
      uri = try fields.string("uri")
      resources = try fields.strings("resources")
      chainID = try fields.stringIfPresent("chain_id")
      statement = try fields.stringIfPresent("statement")
      issuedAt = try fields.dateIfPresent("issued_at")
      notBefore = try fields.dateIfPresent("not_before")
      messageRequestID = try fields.stringIfPresent("message_request_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("domain", domain)
      try fields.string("uri", uri)
      try fields.strings("resources", resources)
      try fields.stringIfPresent("chain_id", chainID)
      try fields.stringIfPresent("statement", statement)
      try fields.dateIfPresent("issued_at", issuedAt)
      try fields.dateIfPresent("not_before", notBefore)
      try fields.stringIfPresent("message_request_id", messageRequestID)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var cryptoWalletType: CryptoWalletType
    var cryptoWalletAddress: String
    var signature: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.value("crypto_wallet_type", cryptoWalletType)
      try fields.string("crypto_wallet_address", cryptoWalletAddress)
      try fields.string("signature", signature)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user who logged in by crypto wallet, and their session if there is one.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who logged in.
    public var userID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The user who logged in.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// What the signed Sign In With Ethereum message said.
    public var siweParams: SIWEParamsResponse?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup found something.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, sessionToken: String, sessionJWT: String, user: Users.User,
      statusCode: Int, session: Sessions.Session? = nil, siweParams: SIWEParamsResponse? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.session = session
      self.siweParams = siweParams
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      siweParams = try fields.valueIfPresent("siwe_params")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("siwe_params", siweParams)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct AuthenticateStartRequest: OutgoingModel {
    var cryptoWalletType: CryptoWalletType
    var cryptoWalletAddress: String
    var userID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var siweParams: SIWEParams?
    func write(to fields: inout FieldWriter) throws {
      try fields.value("crypto_wallet_type", cryptoWalletType)
      try fields.string("crypto_wallet_address", cryptoWalletAddress)
      try fields.stringIfPresent("user_id", userID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.valueIfPresent("siwe_params", siweParams)
    }
  }

  /// The challenge of a crypto wallet login.
  public struct AuthenticateStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who is logging in.
    public var userID: String
    /// Text for the user's wallet to sign as proof of ownership.
    public var challenge: String
    /// Whether the user was created by this call.
    public var userCreated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, challenge: String, userCreated: Bool, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.challenge = challenge
      self.userCreated = userCreated
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      challenge = try fields.string("challenge")
      userCreated = try fields.bool("user_created")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("challenge", challenge)
      try fields.bool("user_created", userCreated)
      try fields.int("status_code", statusCode)
    }
  }

  /// What a signed Sign In With Ethereum message said.
  public struct SIWEParamsResponse: Model {
    /// Domain that asked for the signature.
    public var domain: String
    /// RFC 3986 URI of what was signed in to.
    public var uri: String
    /// EIP-155 ID of the chain the session is bound to.
    public var chainID: String
    /// RFC 3986 URIs the user wished to have resolved during authentication.
    public var resources: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// When the message was made, RFC 3339 in UTC.
    public var issuedAt: Date?
    /// Your own ID of the sign-in request.
    public var messageRequestID: String?

    /// Makes a value of its parts.
    public init(
      domain: String, uri: String, chainID: String, resources: [String], statusCode: Int,
      issuedAt: Date? = nil, messageRequestID: String? = nil
    ) {
      self.domain = domain
      self.uri = uri
      self.chainID = chainID
      self.resources = resources
      self.statusCode = statusCode
      self.issuedAt = issuedAt
      self.messageRequestID = messageRequestID
    }
    public init(fields: FieldReader) throws {
      domain = try fields.string("domain")
      uri = try fields.string("uri")
      chainID = try fields.string("chain_id")
      resources = try fields.strings("resources")
      statusCode = try fields.int("status_code")
      issuedAt = try fields.dateIfPresent("issued_at")
      messageRequestID = try fields.stringIfPresent("message_request_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("domain", domain)
      try fields.string("uri", uri)
      try fields.string("chain_id", chainID)
      try fields.strings("resources", resources)
      try fields.int("status_code", statusCode)
      try fields.dateIfPresent("issued_at", issuedAt)
      try fields.stringIfPresent("message_request_id", messageRequestID)
    }
  }

  /// The blockchain of a wallet; `ethereum` is any that is compatible with it.
  public struct CryptoWalletType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let ethereum = Self(rawValue: "ethereum")
    public static let solana = Self(rawValue: "solana")
  }
}
