import Foundation

/// A response of `sessions.authenticate` of usual size.
enum Sample {
  static let sessionToken = "mZAYn5aLEqKUlZ_Ad9U_fWr38GaAQ1oFAhT8ds245v7Q"

  static let response = Data(
    #"""
    {
      "request_id": "request-id-test-b05c992f-ebdc-489d-a754-c7e70ba13141",
      "status_code": 200,
      "session_token": "mZAYn5aLEqKUlZ_Ad9U_fWr38GaAQ1oFAhT8ds245v7Q",
      "session_jwt": "\#(String(repeating: "eyJhbGciOiJSUzI1NiIsImtpZCI6Imp3ay10ZXN0", count: 20))",
      "member_session": {
        "member_session_id": "session-test-fe6c042b-6286-479f-8a4f-b046a6c46509",
        "member_id": "member-test-32fc5024-9c09-4da3-bd2e-c9ce4da9375f",
        "organization_id": "organization-test-07971b06-ac8b-4cdb-9c15-63b17e653931",
        "organization_slug": "example-org",
        "roles": ["stytch_member", "editor"],
        "started_at": "2026-08-05T05:19:02Z",
        "last_accessed_at": "2026-08-05T05:22:31Z",
        "expires_at": "2026-09-04T05:19:02Z",
        "custom_claims": {"tier": "gold", "seats": 12, "tags": ["a", "b"]},
        "authentication_factors": [
          {
            "type": "magic_link",
            "delivery_method": "email",
            "last_authenticated_at": "2026-08-05T05:19:02Z",
            "created_at": "2026-08-05T05:19:02Z",
            "updated_at": "2026-08-05T05:19:02Z",
            "email_factor": {
              "email_id": "member-email-test-81bf03a8-86e1-4d95-bd44-bb3495224953",
              "email_address": "ada@example.com"
            }
          }
        ]
      },
      "member": {
        "organization_id": "organization-test-07971b06-ac8b-4cdb-9c15-63b17e653931",
        "member_id": "member-test-32fc5024-9c09-4da3-bd2e-c9ce4da9375f",
        "external_id": "user-4711",
        "email_address": "ada@example.com",
        "email_address_verified": true,
        "status": "active",
        "name": "Ada Lovelace",
        "is_breakglass": false,
        "is_admin": false,
        "is_locked": false,
        "member_password_id": "member-password-test-55c9b9b8-8d3f-4b6c-8a3b-2f4e9d6c1a2b",
        "mfa_enrolled": true,
        "mfa_phone_number": "+12025550162",
        "mfa_phone_number_verified": true,
        "default_mfa_method": "sms_otp",
        "totp_registration_id": "",
        "oauth_registrations": [
          {
            "provider_type": "Google",
            "provider_subject": "10769150350006150715113082367",
            "member_oauth_registration_id": "oauth-user-test-de86770c-911d-463f-80e7",
            "profile_picture_url": "https://example.com/ada.png",
            "locale": "en"
          }
        ],
        "sso_registrations": [],
        "retired_email_addresses": [],
        "roles": [
          {"role_id": "stytch_member", "sources": [{"type": "direct_assignment", "details": {}}]},
          {"role_id": "editor", "sources": [{"type": "direct_assignment", "details": {}}]}
        ],
        "trusted_metadata": {"department": "engines"},
        "untrusted_metadata": {"theme": "dark", "zoom": 1.25},
        "created_at": "2026-01-05T05:19:02Z",
        "updated_at": "2026-08-05T05:19:02Z"
      },
      "organization": {
        "organization_id": "organization-test-07971b06-ac8b-4cdb-9c15-63b17e653931",
        "organization_name": "Example Org",
        "organization_slug": "example-org",
        "organization_logo_url": "https://example.com/logo.png",
        "trusted_metadata": {},
        "sso_default_connection_id": null,
        "sso_jit_provisioning": "RESTRICTED",
        "sso_jit_provisioning_allowed_connections": [],
        "sso_active_connections": [
          {
            "connection_id": "saml-connection-test-51861cbc-d3b9-428b-9761-227f5fb12be9",
            "display_name": "Okta",
            "identity_provider": "okta"
          }
        ],
        "email_allowed_domains": ["example.com"],
        "email_jit_provisioning": "RESTRICTED",
        "email_invites": "ALL_ALLOWED",
        "auth_methods": "ALL_ALLOWED",
        "allowed_auth_methods": [],
        "mfa_policy": "OPTIONAL",
        "mfa_methods": "ALL_ALLOWED",
        "allowed_mfa_methods": [],
        "rbac_email_implicit_role_assignments": [{"domain": "example.com", "role_id": "editor"}],
        "oauth_tenant_jit_provisioning": "NOT_ALLOWED",
        "allowed_oauth_tenants": {},
        "claimed_email_domains": ["example.com"],
        "first_party_connected_apps_allowed_type": "ALL_ALLOWED",
        "allowed_first_party_connected_apps": [],
        "third_party_connected_apps_allowed_type": "ALL_ALLOWED",
        "allowed_third_party_connected_apps": [],
        "custom_roles": [],
        "created_at": "2025-11-05T05:19:02Z",
        "updated_at": "2026-08-01T05:19:02Z"
      }
    }
    """#.utf8)
}
