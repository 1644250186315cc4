// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.IDP {
  /// A scope that a Connected App asks a member for, and whether the member can grant it.
  public struct ScopeResult: Model {
    /// Name of the scope asked for.
    public var scope: String
    /// What the scope means, in the words of the RBAC policy.
    public var description: String
    /// Whether the member has the permissions that granting the scope takes.
    public var isGrantable: Bool

    /// Makes a value of its parts.
    public init(scope: String, description: String, isGrantable: Bool) {
      self.scope = scope
      self.description = description
      self.isGrantable = isGrantable
    }
    public init(fields: FieldReader) throws {
      scope = try fields.string("scope")
      description = try fields.string("description")
      isGrantable = try fields.bool("is_grantable")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("scope", scope)
      try fields.string("description", description)
      try fields.bool("is_grantable", isGrantable)
    }
  }
}

extension B2B.IDP.OAuth {
  struct AuthorizeRequest: OutgoingModel {
    var consentGranted: Bool
    var scopes: [String]
    var clientID: String
    var redirectURI: String
    var responseType: String
    var organizationID: String?
    var memberID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var prompt: String?
    var state: String?
    var nonce: String?
    var codeChallenge: String?
    var resources: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.bool("consent_granted", consentGranted)
      try fields.strings("scopes", scopes)
      try fields.string("client_id", clientID)
      try fields.string("redirect_uri", redirectURI)
      try fields.string("response_type", responseType)
      try fields.stringIfPresent("organization_id", organizationID)
      try fields.stringIfPresent("member_id", memberID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("prompt", prompt)
      try fields.stringIfPresent("state", state)
      try fields.stringIfPresent("nonce", nonce)
      try fields.stringIfPresent("code_challenge", codeChallenge)
      try fields.stringsIfPresent("resources", resources)
    }
  }

  /// Result of completing a member's OAuth authorization request.
  public struct AuthorizeResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Where to send the member: the app's URI with a code or an error in its query.
    public var redirectURI: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Single-use code that the app trades for tokens.
    public var authorizationCode: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, redirectURI: String, statusCode: Int, authorizationCode: String? = nil
    ) {
      self.requestID = requestID
      self.redirectURI = redirectURI
      self.statusCode = statusCode
      self.authorizationCode = authorizationCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      redirectURI = try fields.string("redirect_uri")
      statusCode = try fields.int("status_code")
      authorizationCode = try fields.stringIfPresent("authorization_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("redirect_uri", redirectURI)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("authorization_code", authorizationCode)
    }
  }

  struct AuthorizeStartRequest: OutgoingModel {
    var clientID: String
    var redirectURI: String
    var responseType: String
    var scopes: [String]
    var organizationID: String?
    var memberID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var prompt: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("redirect_uri", redirectURI)
      try fields.string("response_type", responseType)
      try fields.strings("scopes", scopes)
      try fields.stringIfPresent("organization_id", organizationID)
      try fields.stringIfPresent("member_id", memberID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("prompt", prompt)
    }
  }

  /// What a consent screen for a member needs to know.
  public struct AuthorizeStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member asked for access.
    public var memberID: String
    /// The member asked for access.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
    public var organization: Organizations.Organization
    /// Public face of the Connected App asking for access.
    public var client: ConnectedApps.ConnectedAppPublic
    /// Whether the member has to agree explicitly.
    public var consentRequired: Bool
    /// For each scope asked for, whether the member can grant it.
    public var scopeResults: [B2B.IDP.ScopeResult]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, client: ConnectedApps.ConnectedAppPublic,
      consentRequired: Bool, scopeResults: [B2B.IDP.ScopeResult], statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.client = client
      self.consentRequired = consentRequired
      self.scopeResults = scopeResults
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      client = try fields.value("client")
      consentRequired = try fields.bool("consent_required")
      scopeResults = try fields.value("scope_results")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.value("client", client)
      try fields.bool("consent_required", consentRequired)
      try fields.value("scope_results", scopeResults)
      try fields.int("status_code", statusCode)
    }
  }
}
