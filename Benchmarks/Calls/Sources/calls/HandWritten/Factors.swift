import Foundation

struct TrustedAuthTokenFactor: Decodable {
  let tokenID: String

  enum CodingKeys: String, CodingKey {
    case tokenID = "token_id"
  }
}

struct ImpersonatedFactor: Decodable {
  let impersonatorID: String
  let impersonatorEmailAddress: String

  enum CodingKeys: String, CodingKey {
    case impersonatorID = "impersonator_id"
    case impersonatorEmailAddress = "impersonator_email_address"
  }
}

struct OIDCSSOFactor: Decodable {
  let id: String
  let providerID: String
  let externalID: String

  enum CodingKeys: String, CodingKey {
    case id
    case providerID = "provider_id"
    case externalID = "external_id"
  }
}

struct SAMLSSOFactor: Decodable {
  let id: String
  let providerID: String
  let externalID: String

  enum CodingKeys: String, CodingKey {
    case id
    case providerID = "provider_id"
    case externalID = "external_id"
  }
}

struct BiometricFactor: Decodable {
  let biometricRegistrationID: String

  enum CodingKeys: String, CodingKey {
    case biometricRegistrationID = "biometric_registration_id"
  }
}

struct EmbeddableMagicLinkFactor: Decodable {
  let embeddedID: String

  enum CodingKeys: String, CodingKey {
    case embeddedID = "embedded_id"
  }
}

struct CryptoWalletFactor: Decodable {
  let cryptoWalletID: String
  let cryptoWalletAddress: String
  let cryptoWalletType: String

  enum CodingKeys: String, CodingKey {
    case cryptoWalletID = "crypto_wallet_id"
    case cryptoWalletAddress = "crypto_wallet_address"
    case cryptoWalletType = "crypto_wallet_type"
  }
}

struct RecoveryCodeFactor: Decodable {
  let totpRecoveryCodeID: String

  enum CodingKeys: String, CodingKey {
    case totpRecoveryCodeID = "totp_recovery_code_id"
  }
}

struct AuthenticatorAppFactor: Decodable {
  let totpID: String

  enum CodingKeys: String, CodingKey {
    case totpID = "totp_id"
  }
}

struct WebAuthnFactor: Decodable {
  let webauthnRegistrationID: String
  let domain: String
  let userAgent: String?

  enum CodingKeys: String, CodingKey {
    case webauthnRegistrationID = "webauthn_registration_id"
    case domain
    case userAgent = "user_agent"
  }
}

struct PhoneNumberFactor: Decodable {
  let phoneID: String
  let phoneNumber: String

  enum CodingKeys: String, CodingKey {
    case phoneID = "phone_id"
    case phoneNumber = "phone_number"
  }
}

struct EmailFactor: Decodable {
  let emailID: String
  let emailAddress: String

  enum CodingKeys: String, CodingKey {
    case emailID = "email_id"
    case emailAddress = "email_address"
  }
}
