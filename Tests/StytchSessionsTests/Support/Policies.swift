#if StytchSessions
/// Policies as the API answers with them.
enum Policies {
  private static func answer(_ roles: String) -> String {
    """
    {"request_id": "request-id-test-1", "status_code": 200, "policy": {
      "roles": [\(roles),
        {"role_id": "editor", "description": "", "permissions": [
          {"resource_id": "documents", "actions": ["read", "write"]}]},
        {"role_id": "owner", "description": "", "permissions": [
          {"resource_id": "documents", "actions": ["*"]},
          {"resource_id": "images", "actions": ["read"]}]}],
      "resources": [
        {"resource_id": "documents", "description": "", "actions": ["read", "write", "delete"]},
        {"resource_id": "images", "description": "", "actions": ["read"]}],
      "scopes": [
        {"scope": "documents:read", "description": "", "permissions": [
          {"resource_id": "documents", "actions": ["read"]}]},
        {"scope": "all", "description": "", "permissions": [
          {"resource_id": "documents", "actions": ["*"]}]}]}}
    """
  }

  /// A B2B project's.
  static let b2b = answer(#"{"role_id": "stytch_member", "description": "", "permissions": []}"#)

  /// A consumer project's.
  static let consumer = answer(#"{"role_id": "stytch_user", "description": "", "permissions": []}"#)

  /// An organization's, with a role that may delete documents.
  static let organization = """
    {"request_id": "request-id-test-2", "status_code": 200, "org_policy": {"roles": [
      {"role_id": "cleaner", "description": "", "permissions": [
        {"resource_id": "documents", "actions": ["delete"]}]}]}}
    """
}
#endif
