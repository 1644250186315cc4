import SDKModel
import Testing

@Suite struct VocabularyTests {
  private let vocabulary = Vocabulary(additions: ["M2M", "SCIM", "WhatsApp", "X509"])

  @Test(arguments: [
    ("organization_id", "organization ID"),
    ("SAMLSSOFactor", "SAML SSO factor"),
    ("OIDCProviders", "OIDC providers"),
    ("M2MClient", "M2M client"),
    ("X509Certificate", "X509 certificate"),
    ("OAuthRegistration", "OAuth registration"),
    ("GithubOAuthFactor", "GitHub OAuth factor"),
    ("deleteWebAuthnRegistration", "delete WebAuthn registration"),
    ("SHA512Config", "sha512 config"),
    ("user_ids", "user IDs"),
    ("URLs", "URLs"),
    ("otps", "OTPs"),
    ("whatsapp", "WhatsApp"),
    ("pt-br", "pt br"),
    ("ALL_ALLOWED", "all allowed"),
    ("argon_2id", "argon 2id"),
    ("Straßen-Name", "straßen name"),
    ("", ""),
    ("!?", ""),
  ])
  func splitsTextIntoWords(text: String, words: String) {
    let name = vocabulary.name(text)
    #expect(name.words.map { vocabulary.spelling(of: $0) ?? $0 }.joined(separator: " ") == words)
  }
}
