// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension SSO.SAML {
  struct CreateConnectionRequest: OutgoingModel {
    var displayName: String?
    var identityProvider: SSO.IdentityProvider?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("display_name", displayName)
      try fields.valueIfPresent("identity_provider", identityProvider)
    }
  }

  /// The SAML connection just created.
  public struct CreateConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// New SAML connection.
    public var connection: SSO.SAMLConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: SSO.SAMLConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  /// Confirms the deletion of a SAML connection's encryption private key.
  public struct DeleteEncryptionPrivateKeyResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the private key that is now deleted.
    public var privateKeyID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, privateKeyID: String, statusCode: Int) {
      self.requestID = requestID
      self.privateKeyID = privateKeyID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      privateKeyID = try fields.string("private_key_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("private_key_id", privateKeyID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Confirms the deletion of a SAML connection's verification certificate.
  public struct DeleteVerificationCertificateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the certificate that is now deleted.
    public var certificateID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, certificateID: String, statusCode: Int) {
      self.requestID = requestID
      self.certificateID = certificateID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      certificateID = try fields.string("certificate_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("certificate_id", certificateID)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateByURLRequest: OutgoingModel {
    var metadataURL: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("metadata_url", metadataURL)
    }
  }

  /// The SAML connection after an update from the IdP's metadata.
  public struct UpdateByURLResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// SAML connection with what the metadata supplied.
    public var connection: SSO.SAMLConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: SSO.SAMLConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  struct UpdateConnectionRequest: OutgoingModel {
    var idpEntityID: String?
    var displayName: String?
    var attributeMapping: [String: JSONValue]?
    var x509Certificate: String?
    var idpSSOURL: String?
    var samlConnectionImplicitRoleAssignments: [SSO.SAMLConnectionImplicitRoleAssignment]?
    var samlGroupImplicitRoleAssignments: [SSO.SAMLGroupImplicitRoleAssignment]?
    var alternativeAudienceURI: String?
    var identityProvider: SSO.IdentityProvider?
    var signingPrivateKey: String?
    var nameidFormat: String?
    var alternativeAcsURL: String?
    var idpInitiatedAuthDisabled: Bool?
    var samlEncryptionPrivateKey: String?
    var allowGatewayCallback: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("idp_entity_id", idpEntityID)
      try fields.stringIfPresent("display_name", displayName)
      try fields.objectIfPresent("attribute_mapping", attributeMapping)
      try fields.stringIfPresent("x509_certificate", x509Certificate)
      try fields.stringIfPresent("idp_sso_url", idpSSOURL)
      try fields.valueIfPresent(
        "saml_connection_implicit_role_assignments", samlConnectionImplicitRoleAssignments)
      try fields.valueIfPresent(
        "saml_group_implicit_role_assignments", samlGroupImplicitRoleAssignments)
      try fields.stringIfPresent("alternative_audience_uri", alternativeAudienceURI)
      try fields.valueIfPresent("identity_provider", identityProvider)
      try fields.stringIfPresent("signing_private_key", signingPrivateKey)
      try fields.stringIfPresent("nameid_format", nameidFormat)
      try fields.stringIfPresent("alternative_acs_url", alternativeAcsURL)
      try fields.boolIfPresent("idp_initiated_auth_disabled", idpInitiatedAuthDisabled)
      try fields.stringIfPresent("saml_encryption_private_key", samlEncryptionPrivateKey)
      try fields.boolIfPresent("allow_gateway_callback", allowGatewayCallback)
    }
  }

  /// The SAML connection after an update.
  public struct UpdateConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// SAML connection as it is after the update.
    public var connection: SSO.SAMLConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: SSO.SAMLConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }
}
