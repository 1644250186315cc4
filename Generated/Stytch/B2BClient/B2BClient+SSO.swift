// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.SSOAPI {
  /// The calls of `sso.oidc`.
  public var oidc: OIDCAPI { OIDCAPI(client: client) }
  /// The calls of `sso.oidc`.
  public struct OIDCAPI: Sendable { let client: APIClient }

  /// The calls of `sso.saml`.
  public var saml: SAMLAPI { SAMLAPI(client: client) }
  /// The calls of `sso.saml`.
  public struct SAMLAPI: Sendable { let client: APIClient }

  /// The calls of `sso.external`.
  public var external: ExternalAPI { ExternalAPI(client: client) }
  /// The calls of `sso.external`.
  public struct ExternalAPI: Sendable { let client: APIClient }

  /// List an organization's SSO connections.
  ///
  /// Returns every SSO connection of an organization: SAML, OIDC and external ones, in a list each.
  /// `GET /v1/b2b/sso/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.getConnections(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose connections are listed; its slug or external
  ///     ID also works.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func getConnections(
    organizationID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.GetConnectionsResponse {
    var request = APIRequest(
      .get, "/v1/b2b/sso/{organization_id}", operation: "api_sso_v1_GetConnections")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete an SSO connection.
  ///
  /// Deletes one SSO connection of an organization, be it SAML, OIDC or external, and answers with
  /// its ID.
  /// `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`
  ///
  /// ```swift
  /// try await client.sso.deleteConnection(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SAML, OIDC or external connection to delete.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func deleteConnection(
    organizationID: String,
    connectionID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.DeleteConnectionResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/sso/{organization_id}/connections/{connection_id}",
      operation: "api_sso_v1_DeleteConnection")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a member's SSO login.
  ///
  /// Ends a member's SSO login by checking that its token is valid and unexpired. The session lasts
  /// 60 minutes unless set otherwise; give an existing session to add the login to it, which also
  /// spares the MFA step. If MFA is still due, `member_authenticated` is false, an intermediate
  /// session token is returned, and the session options have no effect.
  /// `POST /v1/b2b/sso/authenticate`
  ///
  /// ```swift
  /// let response = try await client.sso.authenticate(ssoToken: "sso-token")
  /// ```
  ///
  /// - Parameters:
  ///   - ssoToken: Token of the SSO login, taken from the redirect URL.
  ///   - pkceCodeVerifier: PKCE: the base64url one-time secret whose hash was sent as the code
  ///     challenge.
  ///   - sessionToken: Token of the member's existing session, to which the login is added.
  ///   - sessionJWT: JWT of the member's existing session, to which the login is added.
  ///   - sessionDurationMinutes: Session lifetime from now in minutes: 5 to 527040 (366 days), by
  ///     default 60; extends a session that is passed in. Its JWT always lasts five minutes.
  ///   - sessionCustomClaims: Claims to add to the session and its JWT, at most 4 KB in all; null
  ///     deletes a key, and reserved JWT claims are ignored.
  ///   - locale: Language of the one-time passcode if one is sent for an MFA step; English by
  ///     default.
  ///   - intermediateSessionToken: Token of a login under way; gains this factor and becomes a
  ///     session if that suffices.
  ///   - telemetryID: Telemetry ID whose device data is stored for the member; needs Device
  ///     Fingerprinting.
  public func authenticate(
    ssoToken: String,
    pkceCodeVerifier: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: SSO.AuthenticateRequestLocale? = nil,
    intermediateSessionToken: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> SSO.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sso/authenticate", operation: "api_sso_v1_Authenticate")
    request.body(
      SSO.AuthenticateRequest(
        ssoToken: ssoToken, pkceCodeVerifier: pkceCodeVerifier, sessionToken: sessionToken,
        sessionJWT: sessionJWT, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, locale: locale,
        intermediateSessionToken: intermediateSessionToken, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.SSOAPI.OIDCAPI {
  /// Create an OIDC connection.
  ///
  /// Creates an OIDC connection for an organization. It stays pending until an update supplies what
  /// the identity provider issued, such as the issuer, the client ID and the client secret.
  /// `POST /v1/b2b/sso/oidc/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.oidc.createConnection(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that gets the connection; its slug or external ID
  ///     also works.
  ///   - displayName: Name for the connection, for people to read.
  ///   - identityProvider: IdP behind the new connection; `generic` for any not listed.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func createConnection(
    organizationID: String,
    displayName: String? = nil,
    identityProvider: SSO.IdentityProvider? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.OIDC.CreateConnectionResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sso/oidc/{organization_id}",
      operation: "api_sso_v1_sso_oidc_CreateConnection")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    request.body(
      SSO.OIDC.CreateConnectionRequest(
        displayName: displayName, identityProvider: identityProvider))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update an OIDC connection.
  ///
  /// Updates an OIDC connection, which becomes active once issuer, client ID, client secret and all
  /// four endpoint URLs are known. On a new `issuer`, Stytch tries to read the URLs from the
  /// provider's metadata; a URL in the body wins over that, and if the metadata cannot be read only
  /// the body counts. Client ID and secret must always be given by you.
  /// `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.oidc.updateConnection(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the OIDC connection to update.
  ///   - displayName: New name for the connection, for people to read.
  ///   - clientID: OAuth 2.0 client ID that the IdP issued; never inferred from metadata.
  ///   - clientSecret: OAuth 2.0 client secret that the IdP issued; never inferred from metadata.
  ///   - issuer: Case-sensitive `https://` URL of the IdP; on a change its metadata is looked up
  ///     there.
  ///   - authorizationURL: URL at the IdP where a login starts; wins over the IdP's metadata.
  ///   - tokenURL: URL at the IdP that issues access and ID tokens; wins over the IdP's metadata.
  ///   - userinfoURL: URL of the IdP's UserInfo endpoint; wins over the IdP's metadata.
  ///   - jwksURL: URL of the IdP's JSON Web Key Set; wins over the IdP's metadata.
  ///   - identityProvider: IdP behind the connection; `generic` for any not listed.
  ///   - customScopes: Scopes to request, separated by spaces that are URL encoded as `%20`.
  ///   - attributeMapping: Map from the IdP's user attributes to keys in the member's trusted
  ///     metadata.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func updateConnection(
    organizationID: String,
    connectionID: String,
    displayName: String? = nil,
    clientID: String? = nil,
    clientSecret: String? = nil,
    issuer: String? = nil,
    authorizationURL: String? = nil,
    tokenURL: String? = nil,
    userinfoURL: String? = nil,
    jwksURL: String? = nil,
    identityProvider: SSO.IdentityProvider? = nil,
    customScopes: String? = nil,
    attributeMapping: [String: JSONValue]? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.OIDC.UpdateConnectionResponse {
    var request = APIRequest(
      .put, "/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}",
      operation: "api_sso_v1_sso_oidc_UpdateConnection")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.body(
      SSO.OIDC.UpdateConnectionRequest(
        displayName: displayName, clientID: clientID, clientSecret: clientSecret, issuer: issuer,
        authorizationURL: authorizationURL, tokenURL: tokenURL, userinfoURL: userinfoURL,
        jwksURL: jwksURL, identityProvider: identityProvider, customScopes: customScopes,
        attributeMapping: attributeMapping))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.SSOAPI.SAMLAPI {
  /// Create a SAML connection.
  ///
  /// Creates a SAML connection for an organization. It stays pending until an update supplies the
  /// identity provider's SSO URL, entity ID and certificate and an attribute mapping.
  /// `POST /v1/b2b/sso/saml/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.saml.createConnection(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that gets the connection; its slug or external ID
  ///     also works.
  ///   - displayName: Name for the connection, for people to read.
  ///   - identityProvider: IdP behind the new connection; `generic` for any not listed.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func createConnection(
    organizationID: String,
    displayName: String? = nil,
    identityProvider: SSO.IdentityProvider? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.SAML.CreateConnectionResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sso/saml/{organization_id}",
      operation: "api_sso_v1_sso_saml_CreateConnection")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    request.body(
      SSO.SAML.CreateConnectionRequest(
        displayName: displayName, identityProvider: identityProvider))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update a SAML connection.
  ///
  /// Updates a SAML connection. A new connection becomes active only when it has an `idp_sso_url`,
  /// an `idp_entity_id`, an `x509_certificate` and an `attribute_mapping`.
  /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.saml.updateConnection(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SAML connection to update.
  ///   - idpEntityID: The worldwide unique identifier that the IdP gives you for itself.
  ///   - displayName: New name for the connection, for people to read.
  ///   - attributeMapping: Map of member attributes to the IdP's; needs `email` and `full_name`, or
  ///     `first_name` and `last_name`.
  ///   - x509Certificate: Certificate of the IdP, in PEM format, against which Stytch checks
  ///     assertions.
  ///   - idpSSOURL: URL at the IdP to which login requests go.
  ///   - samlConnectionImplicitRoleAssignments: Roles to give everyone who logs in with the
  ///     connection.
  ///   - samlGroupImplicitRoleAssignments: Roles to give members of SAML groups;
  ///     `attribute_mapping` must have a `groups` key first, and the IdP must send the groups.
  ///   - alternativeAudienceURI: Other audience URL to use, for moving an existing integration
  ///     without downtime.
  ///   - identityProvider: IdP behind the connection; `generic` for any not listed.
  ///   - signingPrivateKey: RSA key in PKCS1 PEM form for signing requests; Stytch makes a new
  ///     certificate from it and returns that in `signing_certificates`.
  ///   - nameidFormat: NameID format to expect; by default SAML 1.1's `emailAddress` format.
  ///   - alternativeAcsURL: Other ACS URL for requests that Stytch starts, for a move without
  ///     downtime; you must proxy it to Stytch.
  ///   - idpInitiatedAuthDisabled: Whether to refuse logins started at the IdP; false by default.
  ///   - samlEncryptionPrivateKey: RSA key, in PKCS1 PEM form only, for decrypting encrypted
  ///     assertions.
  ///   - allowGatewayCallback: Whether to allow a gateway callback on the connection.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func updateConnection(
    organizationID: String,
    connectionID: String,
    idpEntityID: String? = nil,
    displayName: String? = nil,
    attributeMapping: [String: JSONValue]? = nil,
    x509Certificate: String? = nil,
    idpSSOURL: String? = nil,
    samlConnectionImplicitRoleAssignments: [SSO.SAMLConnectionImplicitRoleAssignment]? = nil,
    samlGroupImplicitRoleAssignments: [SSO.SAMLGroupImplicitRoleAssignment]? = nil,
    alternativeAudienceURI: String? = nil,
    identityProvider: SSO.IdentityProvider? = nil,
    signingPrivateKey: String? = nil,
    nameidFormat: String? = nil,
    alternativeAcsURL: String? = nil,
    idpInitiatedAuthDisabled: Bool? = nil,
    samlEncryptionPrivateKey: String? = nil,
    allowGatewayCallback: Bool? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.SAML.UpdateConnectionResponse {
    var request = APIRequest(
      .put, "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}",
      operation: "api_sso_v1_sso_saml_UpdateConnection")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.body(
      SSO.SAML.UpdateConnectionRequest(
        idpEntityID: idpEntityID, displayName: displayName, attributeMapping: attributeMapping,
        x509Certificate: x509Certificate, idpSSOURL: idpSSOURL,
        samlConnectionImplicitRoleAssignments: samlConnectionImplicitRoleAssignments,
        samlGroupImplicitRoleAssignments: samlGroupImplicitRoleAssignments,
        alternativeAudienceURI: alternativeAudienceURI, identityProvider: identityProvider,
        signingPrivateKey: signingPrivateKey, nameidFormat: nameidFormat,
        alternativeAcsURL: alternativeAcsURL, idpInitiatedAuthDisabled: idpInitiatedAuthDisabled,
        samlEncryptionPrivateKey: samlEncryptionPrivateKey,
        allowGatewayCallback: allowGatewayCallback))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update a SAML connection from a metadata URL.
  ///
  /// Updates a SAML connection with what the identity provider publishes at its metadata URL. The
  /// SSO URL, entity ID and certificate can come from there, but the `attribute_mapping`, which a
  /// connection also needs to become active, has to be set with the ordinary update.
  /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
  ///
  /// ```swift
  /// let response = try await client.sso.saml.updateByURL(
  ///   organizationID: "organization-id", connectionID: "connection-id",
  ///   metadataURL: "https://example.com/metadata")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SAML connection to update.
  ///   - metadataURL: URL of the metadata, which the IdP gives you.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func updateByURL(
    organizationID: String,
    connectionID: String,
    metadataURL: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.SAML.UpdateByURLResponse {
    var request = APIRequest(
      .put, "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url",
      operation: "api_sso_v1_sso_saml_UpdateByURL")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.body(SSO.SAML.UpdateByURLRequest(metadataURL: metadataURL))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a SAML connection's verification certificate.
  ///
  /// Removes one of the certificates with which a SAML connection checks assertions, for instance
  /// during a rotation. A connection holds at most 5 of them, and an active one must keep at least
  /// one.
  /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
  ///
  /// ```swift
  /// try await client.sso.saml.deleteVerificationCertificate(
  ///   organizationID: "organization-id", connectionID: "connection-id",
  ///   certificateID: "certificate-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SAML connection that has the certificate.
  ///   - certificateID: ID of the verification certificate to delete.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func deleteVerificationCertificate(
    organizationID: String,
    connectionID: String,
    certificateID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.SAML.DeleteVerificationCertificateResponse {
    var request = APIRequest(
      .delete,
      "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}",
      operation: "api_sso_v1_sso_saml_DeleteVerificationCertificate")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    request.path("certificate_id", certificateID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a SAML connection's encryption private key.
  ///
  /// Removes one of the private keys with which a SAML connection decrypts assertions, and answers
  /// with the key's ID.
  /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
  ///
  /// ```swift
  /// try await client.sso.saml.deleteEncryptionPrivateKey(
  ///   organizationID: "organization-id", connectionID: "connection-id",
  ///   privateKeyID: "private-key-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SAML connection that has the key.
  ///   - privateKeyID: ID of the private key to delete.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func deleteEncryptionPrivateKey(
    organizationID: String,
    connectionID: String,
    privateKeyID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.SAML.DeleteEncryptionPrivateKeyResponse {
    var request = APIRequest(
      .delete,
      "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}",
      operation: "api_sso_v1_sso_saml_DeleteEncryptionPrivateKey")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    request.path("private_key_id", privateKeyID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.SSOAPI.ExternalAPI {
  /// Create an external SSO connection.
  ///
  /// Creates a connection through which an organization's members log in with an SSO connection
  /// that belongs to another organization of the same project.
  /// `POST /v1/b2b/sso/external/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.external.createConnection(
  ///   organizationID: "organization-id", externalOrganizationID: "external-organization-id",
  ///   externalConnectionID: "external-connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that gets the connection; its slug or external ID
  ///     also works.
  ///   - externalOrganizationID: ID of the other organization in your project whose SSO connection
  ///     is to be used.
  ///   - externalConnectionID: ID of the SSO connection of that other organization.
  ///   - displayName: Name for the connection, for people to read.
  ///   - connectionImplicitRoleAssignments: Roles to give everyone who logs in with the connection.
  ///   - groupImplicitRoleAssignments: Roles to give members of certain groups when they log in.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func createConnection(
    organizationID: String,
    externalOrganizationID: String,
    externalConnectionID: String,
    displayName: String? = nil,
    connectionImplicitRoleAssignments: [SSO.SAMLConnectionImplicitRoleAssignment]? = nil,
    groupImplicitRoleAssignments: [SSO.SAMLGroupImplicitRoleAssignment]? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.External.CreateConnectionResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sso/external/{organization_id}",
      operation: "api_sso_v1_sso_external_CreateConnection")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    request.body(
      SSO.External.CreateConnectionRequest(
        externalOrganizationID: externalOrganizationID, externalConnectionID: externalConnectionID,
        displayName: displayName,
        connectionImplicitRoleAssignments: connectionImplicitRoleAssignments,
        groupImplicitRoleAssignments: groupImplicitRoleAssignments))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update an external SSO connection.
  ///
  /// Changes the display name or the implicit role assignments of an external connection. Role
  /// assignments do not work where the underlying connection is an OIDC one.
  /// `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`
  ///
  /// ```swift
  /// let response = try await client.sso.external.updateConnection(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the external connection to update.
  ///   - displayName: New name for the connection, for people to read.
  ///   - externalConnectionImplicitRoleAssignments: Roles to give everyone who logs in here; not
  ///     supported over an OIDC connection.
  ///   - externalGroupImplicitRoleAssignments: Roles to give members of groups; the underlying SAML
  ///     connection must map `groups` and get them from its IdP. Not supported over OIDC.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func updateConnection(
    organizationID: String,
    connectionID: String,
    displayName: String? = nil,
    externalConnectionImplicitRoleAssignments: [SSO.ConnectionImplicitRoleAssignment]? = nil,
    externalGroupImplicitRoleAssignments: [SSO.GroupImplicitRoleAssignment]? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> SSO.External.UpdateConnectionResponse {
    var request = APIRequest(
      .put, "/v1/b2b/sso/external/{organization_id}/connections/{connection_id}",
      operation: "api_sso_v1_sso_external_UpdateConnection")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.body(
      SSO.External.UpdateConnectionRequest(
        displayName: displayName,
        externalConnectionImplicitRoleAssignments: externalConnectionImplicitRoleAssignments,
        externalGroupImplicitRoleAssignments: externalGroupImplicitRoleAssignments))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
