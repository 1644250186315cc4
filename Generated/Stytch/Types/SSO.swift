// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension SSO {
  /// An external connection: an organization's use of another organization's SSO connection.
  public struct Connection: Model {
    /// ID of the organization that uses the connection.
    public var organizationID: String
    /// ID of this external connection.
    public var connectionID: String
    /// ID of the other organization in your project whose SSO connection is used.
    public var externalOrganizationID: String
    /// ID of the SSO connection of that other organization.
    public var externalConnectionID: String
    /// Name of the connection for people to read.
    public var displayName: String
    /// State of the connection; always active for an external one.
    public var status: String
    /// Roles that everyone who logs in here gets; not supported over an OIDC connection.
    public var externalConnectionImplicitRoleAssignments: [ConnectionImplicitRoleAssignment]
    /// Roles that members of certain groups get when they log in here.
    public var externalGroupImplicitRoleAssignments: [GroupImplicitRoleAssignment]

    /// Makes a value of its parts.
    public init(
      organizationID: String, connectionID: String, externalOrganizationID: String,
      externalConnectionID: String, displayName: String, status: String,
      externalConnectionImplicitRoleAssignments: [ConnectionImplicitRoleAssignment],
      externalGroupImplicitRoleAssignments: [GroupImplicitRoleAssignment]
    ) {
      self.organizationID = organizationID
      self.connectionID = connectionID
      self.externalOrganizationID = externalOrganizationID
      self.externalConnectionID = externalConnectionID
      self.displayName = displayName
      self.status = status
      self.externalConnectionImplicitRoleAssignments = externalConnectionImplicitRoleAssignments
      self.externalGroupImplicitRoleAssignments = externalGroupImplicitRoleAssignments
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
      externalOrganizationID = try fields.string("external_organization_id")
      externalConnectionID = try fields.string("external_connection_id")
      displayName = try fields.string("display_name")
      status = try fields.string("status")
      externalConnectionImplicitRoleAssignments =
        try fields.value("external_connection_implicit_role_assignments")
      externalGroupImplicitRoleAssignments =
        try fields.value("external_group_implicit_role_assignments")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
      try fields.string("external_organization_id", externalOrganizationID)
      try fields.string("external_connection_id", externalConnectionID)
      try fields.string("display_name", displayName)
      try fields.string("status", status)
      try fields.value(
        "external_connection_implicit_role_assignments", externalConnectionImplicitRoleAssignments)
      try fields.value(
        "external_group_implicit_role_assignments", externalGroupImplicitRoleAssignments)
    }
  }

  /// A role that everyone who logs in with an external connection gets.
  public struct ConnectionImplicitRoleAssignment: Model {
    /// ID of the RBAC role, either your own or Stytch's `stytch_member` or `stytch_admin`.
    public var roleID: String

    /// Makes a value of its parts.
    public init(roleID: String) {
      self.roleID = roleID
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
    }
  }

  /// A private key with which a SAML connection decrypts assertions.
  public struct EncryptionPrivateKey: Model {
    /// ID of the key, as needed to delete it.
    public var privateKeyID: String
    /// Private key itself.
    public var privateKey: String
    /// Creation time of the key, in RFC 3339.
    public var createdAt: Date?

    /// Makes a value of its parts.
    public init(privateKeyID: String, privateKey: String, createdAt: Date? = nil) {
      self.privateKeyID = privateKeyID
      self.privateKey = privateKey
      self.createdAt = createdAt
    }
    public init(fields: FieldReader) throws {
      privateKeyID = try fields.string("private_key_id")
      privateKey = try fields.string("private_key")
      createdAt = try fields.dateIfPresent("created_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("private_key_id", privateKeyID)
      try fields.string("private_key", privateKey)
      try fields.dateIfPresent("created_at", createdAt)
    }
  }

  /// A role that members of one group get when they log in with an external connection.
  public struct GroupImplicitRoleAssignment: Model {
    /// ID of the RBAC role that is granted.
    public var roleID: String
    /// Name of the group that grants the role.
    public var group: String

    /// Makes a value of its parts.
    public init(roleID: String, group: String) {
      self.roleID = roleID
      self.group = group
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
      group = try fields.string("group")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
      try fields.string("group", group)
    }
  }

  /// An OIDC connection of an organization.
  public struct OIDCConnection: Model {
    /// ID of the organization that the connection belongs to.
    public var organizationID: String
    /// ID of the OIDC connection.
    public var connectionID: String
    /// State of the connection: `pending` until it is fully configured, then `active`.
    public var status: ConnectionStatus
    /// Name of the connection for people to read.
    public var displayName: String
    /// Callback URL to register at the IdP, which sends the member back to Stytch there.
    public var redirectURL: String
    /// OAuth 2.0 client ID that the IdP issued for logins.
    public var clientID: String
    /// OAuth 2.0 client secret that the IdP issued for logins.
    public var clientSecret: String
    /// Case-sensitive `https://` URL that identifies the IdP.
    public var issuer: String
    /// URL at the IdP where a login starts.
    public var authorizationURL: String
    /// URL at the IdP that issues access tokens and ID tokens.
    public var tokenURL: String
    /// URL of the IdP's UserInfo endpoint.
    public var userinfoURL: String
    /// URL of the IdP's JSON Web Key Set, for checking what it signs.
    public var jwksURL: String
    /// IdP behind the connection, such as `okta`; one of the values that the requests take.
    public var identityProvider: IdentityProvider
    /// Scopes requested on every login, separated by spaces, in place of `openid email profile`; a
    /// single start call can add more.
    public var customScopes: String
    /// Map from the IdP's user attributes to keys in the member's trusted metadata.
    public var attributeMapping: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      organizationID: String, connectionID: String, status: ConnectionStatus, displayName: String,
      redirectURL: String, clientID: String, clientSecret: String, issuer: String,
      authorizationURL: String, tokenURL: String, userinfoURL: String, jwksURL: String,
      identityProvider: IdentityProvider, customScopes: String,
      attributeMapping: [String: JSONValue]? = nil
    ) {
      self.organizationID = organizationID
      self.connectionID = connectionID
      self.status = status
      self.displayName = displayName
      self.redirectURL = redirectURL
      self.clientID = clientID
      self.clientSecret = clientSecret
      self.issuer = issuer
      self.authorizationURL = authorizationURL
      self.tokenURL = tokenURL
      self.userinfoURL = userinfoURL
      self.jwksURL = jwksURL
      self.identityProvider = identityProvider
      self.customScopes = customScopes
      self.attributeMapping = attributeMapping
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
      status = try fields.value("status")
      displayName = try fields.string("display_name")
      redirectURL = try fields.string("redirect_url")
      clientID = try fields.string("client_id")
      clientSecret = try fields.string("client_secret")
      issuer = try fields.string("issuer")
      authorizationURL = try fields.string("authorization_url")
      tokenURL = try fields.string("token_url")
      userinfoURL = try fields.string("userinfo_url")
      jwksURL = try fields.string("jwks_url")
      identityProvider = try fields.value("identity_provider")
      customScopes = try fields.string("custom_scopes")
      attributeMapping = try fields.objectIfPresent("attribute_mapping")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
      try fields.value("status", status)
      try fields.string("display_name", displayName)
      try fields.string("redirect_url", redirectURL)
      try fields.string("client_id", clientID)
      try fields.string("client_secret", clientSecret)
      try fields.string("issuer", issuer)
      try fields.string("authorization_url", authorizationURL)
      try fields.string("token_url", tokenURL)
      try fields.string("userinfo_url", userinfoURL)
      try fields.string("jwks_url", jwksURL)
      try fields.value("identity_provider", identityProvider)
      try fields.string("custom_scopes", customScopes)
      try fields.objectIfPresent("attribute_mapping", attributeMapping)
    }
  }

  /// A SAML connection of an organization.
  public struct SAMLConnection: Model {
    /// ID of the organization that the connection belongs to.
    public var organizationID: String
    /// ID of the SAML connection.
    public var connectionID: String
    /// State of the connection: `pending` until it is fully configured, then `active`.
    public var status: ConnectionStatus
    /// The worldwide unique identifier that the IdP gives you for itself.
    public var idpEntityID: String
    /// Name of the connection for people to read.
    public var displayName: String
    /// URL at the IdP to which login requests go.
    public var idpSSOURL: String
    /// Assertion Consumer Service URL to register at the IdP; members return to Stytch there.
    public var acsURL: String
    /// Audience restriction to set at the IdP; it marks assertions as meant for Stytch.
    public var audienceURI: String
    /// Certificates for the requests that Stytch signs; upload them to the IdP.
    public var signingCertificates: [X509Certificate]
    /// Certificates of the IdP, against which Stytch checks assertions.
    public var verificationCertificates: [X509Certificate]
    /// Private keys for decrypting encrypted assertions.
    public var encryptionPrivateKeys: [EncryptionPrivateKey]
    /// Roles that everyone who logs in with the connection gets.
    public var samlConnectionImplicitRoleAssignments: [SAMLConnectionImplicitRoleAssignment]
    /// Roles that members of certain SAML groups get when they log in.
    public var samlGroupImplicitRoleAssignments: [SAMLGroupImplicitRoleAssignment]
    /// Other audience URL to use, for moving an existing integration without downtime.
    public var alternativeAudienceURI: String
    /// IdP behind the connection, such as `okta`; one of the values that the requests take.
    public var identityProvider: IdentityProvider
    /// NameID format expected; by default SAML 1.1's `emailAddress` format.
    public var nameidFormat: String
    /// Other ACS URL for requests that Stytch starts, for a move without downtime; you must proxy
    /// it to Stytch.
    public var alternativeAcsURL: String
    /// Whether logins started at the IdP are refused; false by default.
    public var idpInitiatedAuthDisabled: Bool
    /// Whether a gateway callback is allowed on the connection.
    public var allowGatewayCallback: Bool
    /// Map of member attributes to the IdP's; needs `email` and `full_name`, or `first_name` and
    /// `last_name`.
    public var attributeMapping: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      organizationID: String, connectionID: String, status: ConnectionStatus, idpEntityID: String,
      displayName: String, idpSSOURL: String, acsURL: String, audienceURI: String,
      signingCertificates: [X509Certificate], verificationCertificates: [X509Certificate],
      encryptionPrivateKeys: [EncryptionPrivateKey],
      samlConnectionImplicitRoleAssignments: [SAMLConnectionImplicitRoleAssignment],
      samlGroupImplicitRoleAssignments: [SAMLGroupImplicitRoleAssignment],
      alternativeAudienceURI: String, identityProvider: IdentityProvider, nameidFormat: String,
      alternativeAcsURL: String, idpInitiatedAuthDisabled: Bool, allowGatewayCallback: Bool,
      attributeMapping: [String: JSONValue]? = nil
    ) {
      self.organizationID = organizationID
      self.connectionID = connectionID
      self.status = status
      self.idpEntityID = idpEntityID
      self.displayName = displayName
      self.idpSSOURL = idpSSOURL
      self.acsURL = acsURL
      self.audienceURI = audienceURI
      self.signingCertificates = signingCertificates
      self.verificationCertificates = verificationCertificates
      self.encryptionPrivateKeys = encryptionPrivateKeys
      self.samlConnectionImplicitRoleAssignments = samlConnectionImplicitRoleAssignments
      self.samlGroupImplicitRoleAssignments = samlGroupImplicitRoleAssignments
      self.alternativeAudienceURI = alternativeAudienceURI
      self.identityProvider = identityProvider
      self.nameidFormat = nameidFormat
      self.alternativeAcsURL = alternativeAcsURL
      self.idpInitiatedAuthDisabled = idpInitiatedAuthDisabled
      self.allowGatewayCallback = allowGatewayCallback
      self.attributeMapping = attributeMapping
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
      status = try fields.value("status")
      idpEntityID = try fields.string("idp_entity_id")
      displayName = try fields.string("display_name")
      idpSSOURL = try fields.string("idp_sso_url")
      acsURL = try fields.string("acs_url")
      audienceURI = try fields.string("audience_uri")
      signingCertificates = try fields.value("signing_certificates")
      verificationCertificates = try fields.value("verification_certificates")
      encryptionPrivateKeys = try fields.value("encryption_private_keys")
      samlConnectionImplicitRoleAssignments =
        try fields.value("saml_connection_implicit_role_assignments")
      samlGroupImplicitRoleAssignments = try fields.value("saml_group_implicit_role_assignments")
      alternativeAudienceURI = try fields.string("alternative_audience_uri")
      identityProvider = try fields.value("identity_provider")
      nameidFormat = try fields.string("nameid_format")
      alternativeAcsURL = try fields.string("alternative_acs_url")
      idpInitiatedAuthDisabled = try fields.bool("idp_initiated_auth_disabled")
      allowGatewayCallback = try fields.bool("allow_gateway_callback")
      attributeMapping = try fields.objectIfPresent("attribute_mapping")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
      try fields.value("status", status)
      try fields.string("idp_entity_id", idpEntityID)
      try fields.string("display_name", displayName)
      try fields.string("idp_sso_url", idpSSOURL)
      try fields.string("acs_url", acsURL)
      try fields.string("audience_uri", audienceURI)
      try fields.value("signing_certificates", signingCertificates)
      try fields.value("verification_certificates", verificationCertificates)
      try fields.value("encryption_private_keys", encryptionPrivateKeys)
      try fields.value(
        "saml_connection_implicit_role_assignments", samlConnectionImplicitRoleAssignments)
      try fields.value("saml_group_implicit_role_assignments", samlGroupImplicitRoleAssignments)
      try fields.string("alternative_audience_uri", alternativeAudienceURI)
      try fields.value("identity_provider", identityProvider)
      try fields.string("nameid_format", nameidFormat)
      try fields.string("alternative_acs_url", alternativeAcsURL)
      try fields.bool("idp_initiated_auth_disabled", idpInitiatedAuthDisabled)
      try fields.bool("allow_gateway_callback", allowGatewayCallback)
      try fields.objectIfPresent("attribute_mapping", attributeMapping)
    }
  }

  /// A role that everyone who logs in with a SAML connection gets.
  public struct SAMLConnectionImplicitRoleAssignment: Model {
    /// ID of the RBAC role, either your own or Stytch's `stytch_member` or `stytch_admin`.
    public var roleID: String

    /// Makes a value of its parts.
    public init(roleID: String) {
      self.roleID = roleID
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
    }
  }

  /// A role that members of one SAML group get when they log in.
  public struct SAMLGroupImplicitRoleAssignment: Model {
    /// ID of the RBAC role that is granted.
    public var roleID: String
    /// Name of the SAML group that grants the role.
    public var group: String

    /// Makes a value of its parts.
    public init(roleID: String, group: String) {
      self.roleID = roleID
      self.group = group
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
      group = try fields.string("group")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
      try fields.string("group", group)
    }
  }

  /// A signing or verification certificate of a SAML connection.
  public struct X509Certificate: Model {
    /// ID of the certificate, as needed to delete it.
    public var certificateID: String
    /// Certificate itself, in PEM format.
    public var certificate: String
    /// Issuer of the certificate; `Stytch` for a signing certificate.
    public var issuer: String
    /// Creation time of the certificate, in RFC 3339.
    public var createdAt: Date?
    /// Expiry time of the certificate, in RFC 3339.
    public var expiresAt: Date?
    /// Time of the certificate's last update, in RFC 3339.
    public var updatedAt: Date?

    /// Makes a value of its parts.
    public init(
      certificateID: String, certificate: String, issuer: String, createdAt: Date? = nil,
      expiresAt: Date? = nil, updatedAt: Date? = nil
    ) {
      self.certificateID = certificateID
      self.certificate = certificate
      self.issuer = issuer
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      self.updatedAt = updatedAt
    }
    public init(fields: FieldReader) throws {
      certificateID = try fields.string("certificate_id")
      certificate = try fields.string("certificate")
      issuer = try fields.string("issuer")
      createdAt = try fields.dateIfPresent("created_at")
      expiresAt = try fields.dateIfPresent("expires_at")
      updatedAt = try fields.dateIfPresent("updated_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("certificate_id", certificateID)
      try fields.string("certificate", certificate)
      try fields.string("issuer", issuer)
      try fields.dateIfPresent("created_at", createdAt)
      try fields.dateIfPresent("expires_at", expiresAt)
      try fields.dateIfPresent("updated_at", updatedAt)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var ssoToken: String
    var pkceCodeVerifier: String?
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: AuthenticateRequestLocale?
    var intermediateSessionToken: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("sso_token", ssoToken)
      try fields.stringIfPresent("pkce_code_verifier", pkceCodeVerifier)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of authenticating a member's SSO login: a session, or what is still missing.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who authenticated.
    public var memberID: String
    /// ID of the organization that the member belongs to.
    public var organizationID: String
    /// Member who authenticated.
    public var member: Organizations.Member
    /// Opaque secret token of the session.
    public var sessionToken: String
    /// JWT of the session.
    public var sessionJWT: String
    /// Deprecated; do not use it.
    public var resetSession: Bool
    /// Organization that the member belongs to.
    public var organization: Organizations.Organization
    /// Non-empty if MFA is still due; lasts 10 minutes by default and is of no use in discovery, as
    /// SSO counts for one organization only.
    public var intermediateSessionToken: String
    /// False if the member still has to complete an MFA step.
    public var memberAuthenticated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Member's session; absent if the login is not complete.
    public var memberSession: B2B.Sessions.MemberSession?
    /// MFA that the organization demands, and how the member can satisfy it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Primary authentication that the organization still demands, if any.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// Attributes of the member's device, if a `telemetry_id` was sent and data was found.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, organizationID: String, member: Organizations.Member,
      sessionToken: String, sessionJWT: String, resetSession: Bool,
      organization: Organizations.Organization, intermediateSessionToken: String,
      memberAuthenticated: Bool, statusCode: Int, memberSession: B2B.Sessions.MemberSession? = nil,
      mfaRequired: B2B.MFA.MFARequired? = nil, primaryRequired: B2B.Sessions.PrimaryRequired? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.organizationID = organizationID
      self.member = member
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.resetSession = resetSession
      self.organization = organization
      self.intermediateSessionToken = intermediateSessionToken
      self.memberAuthenticated = memberAuthenticated
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.mfaRequired = mfaRequired
      self.primaryRequired = primaryRequired
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      organizationID = try fields.string("organization_id")
      member = try fields.value("member")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      resetSession = try fields.bool("reset_session")
      organization = try fields.value("organization")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      memberAuthenticated = try fields.bool("member_authenticated")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      mfaRequired = try fields.valueIfPresent("mfa_required")
      primaryRequired = try fields.valueIfPresent("primary_required")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("organization_id", organizationID)
      try fields.value("member", member)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.bool("reset_session", resetSession)
      try fields.value("organization", organization)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  /// Confirms the deletion of an SSO connection.
  public struct DeleteConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the SSO connection that is now deleted.
    public var connectionID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectionID: String, statusCode: Int) {
      self.requestID = requestID
      self.connectionID = connectionID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectionID = try fields.string("connection_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("connection_id", connectionID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Body of the call that lists an organization's SSO connections; it has no properties.
  public struct GetConnectionsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// All SSO connections of an organization, by kind.
  public struct GetConnectionsResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// SAML connections of the organization.
    public var samlConnections: [SAMLConnection]
    /// OIDC connections of the organization.
    public var oidcConnections: [OIDCConnection]
    /// External connections of the organization.
    public var externalConnections: [Connection]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, samlConnections: [SAMLConnection], oidcConnections: [OIDCConnection],
      externalConnections: [Connection], statusCode: Int
    ) {
      self.requestID = requestID
      self.samlConnections = samlConnections
      self.oidcConnections = oidcConnections
      self.externalConnections = externalConnections
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      samlConnections = try fields.value("saml_connections")
      oidcConnections = try fields.value("oidc_connections")
      externalConnections = try fields.value("external_connections")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("saml_connections", samlConnections)
      try fields.value("oidc_connections", oidcConnections)
      try fields.value("external_connections", externalConnections)
      try fields.int("status_code", statusCode)
    }
  }

  /// The language of the passcode for an MFA step after an SSO login, as an IETF BCP 47 tag.
  public struct AuthenticateRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
    public static let it = Self(rawValue: "it")
    public static let deDe = Self(rawValue: "de-DE")
    public static let zhHans = Self(rawValue: "zh-Hans")
    public static let caEs = Self(rawValue: "ca-ES")
  }

  /// The identity provider of a new OIDC or SAML connection, which lets Stytch adapt to it;
  /// `generic` means no particular one.
  public typealias CreateConnectionRequestIdentityProvider = IdentityProvider

  /// The identity provider to set on an OIDC or SAML connection, which lets Stytch adapt to it;
  /// `generic` means no particular one.
  public typealias UpdateConnectionRequestIdentityProvider = IdentityProvider

  /// Whether an SSO connection is set up.
  ///
  /// - `pending`: something is still missing
  /// - `active`: members can log in by it
  public struct ConnectionStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let pending = Self(rawValue: "pending")
    public static let active = Self(rawValue: "active")
  }

  /// An identity provider that SSO knows; `generic` is any other.
  public struct IdentityProvider: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let classlink = Self(rawValue: "classlink")
    public static let cyberark = Self(rawValue: "cyberark")
    public static let duo = Self(rawValue: "duo")
    public static let generic = Self(rawValue: "generic")
    public static let googleWorkspace = Self(rawValue: "google-workspace")
    public static let jumpcloud = Self(rawValue: "jumpcloud")
    public static let keycloak = Self(rawValue: "keycloak")
    public static let miniorange = Self(rawValue: "miniorange")
    public static let microsoftEntra = Self(rawValue: "microsoft-entra")
    public static let okta = Self(rawValue: "okta")
    public static let onelogin = Self(rawValue: "onelogin")
    public static let pingfederate = Self(rawValue: "pingfederate")
    public static let rippling = Self(rawValue: "rippling")
    public static let salesforce = Self(rawValue: "salesforce")
    public static let shibboleth = Self(rawValue: "shibboleth")
  }
}
