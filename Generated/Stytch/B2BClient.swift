// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Stytch for businesses whose users are members of organizations.
public struct B2BClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - projectID: The user name that the API knows.
  ///   - secret: The secret that goes with it; never shown again.
  ///   - baseURL: Where the API answers; by default what `projectID` asks for.
  ///   - fraudBaseURL: The server of the calls that have one of their own. Fraud and risk.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    projectID: String,
    secret: String,
    baseURL: String? = nil,
    fraudBaseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL =
      projectID.hasPrefix("project-live-") ? "https://api.stytch.com" : "https://test.stytch.com"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      servers: ["fraud": fraudBaseURL ?? "https://telemetry.stytch.com"],
      credentials: .basic(username: projectID, password: Secret(secret)),
      userAgent: "Stytch-Swift/1.0.0")
    configure(&configuration)
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Makes a client of what sends its requests.
  public init(client: APIClient) {
    self.client = client
  }

  /// Makes a client with the credentials of environment variables: `STYTCH_PROJECT_ID`,
  /// `STYTCH_SECRET`.
  ///
  /// - Parameters:
  ///   - environment: The variables; those of the process unless given.
  ///   - baseURL: Where the API answers; by default what `projectID` asks for.
  ///   - fraudBaseURL: The server of the calls that have one of their own. Fraud and risk.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a variable is missing or a URL cannot be used.
  public static func fromEnvironment(
    _ environment: EnvironmentVariables = .process,
    baseURL: String? = nil,
    fraudBaseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) -> B2BClient {
    try B2BClient(
      projectID: environment.required("STYTCH_PROJECT_ID"),
      secret: environment.required("STYTCH_SECRET"), baseURL: baseURL, fraudBaseURL: fraudBaseURL,
      transport: transport, configure: configure)
  }

  /// This client with other settings, for some calls: timeouts, headers, retries, another URL.
  ///
  /// It shares connections and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> B2BClient {
    B2BClient(client: try client.with(change))
  }
}

extension B2BClient {
  /// The calls of `scim`.
  public var scim: SCIMAPI { SCIMAPI(client: client) }
  /// The calls of `scim`.
  public struct SCIMAPI: Sendable { let client: APIClient }

  /// The calls of `organizations`.
  public var organizations: OrganizationsAPI { OrganizationsAPI(client: client) }
  /// The calls of `organizations`.
  public struct OrganizationsAPI: Sendable { let client: APIClient }

  /// The calls of `idp`.
  public var idp: IDPAPI { IDPAPI(client: client) }
  /// The calls of `idp`.
  public struct IDPAPI: Sendable { let client: APIClient }

  /// The calls of `sessions`.
  public var sessions: SessionsAPI { SessionsAPI(client: client) }
  /// The calls of `sessions`.
  public struct SessionsAPI: Sendable { let client: APIClient }

  /// The calls of `impersonation`.
  public var impersonation: ImpersonationAPI { ImpersonationAPI(client: client) }
  /// The calls of `impersonation`.
  public struct ImpersonationAPI: Sendable { let client: APIClient }

  /// The calls of `rbac`.
  public var rbac: RBACAPI { RBACAPI(client: client) }
  /// The calls of `rbac`.
  public struct RBACAPI: Sendable { let client: APIClient }

  /// The calls of `recoveryCodes`.
  public var recoveryCodes: RecoveryCodesAPI { RecoveryCodesAPI(client: client) }
  /// The calls of `recoveryCodes`.
  public struct RecoveryCodesAPI: Sendable { let client: APIClient }

  /// The calls of `totps`.
  public var totps: TOTPsAPI { TOTPsAPI(client: client) }
  /// The calls of `totps`.
  public struct TOTPsAPI: Sendable { let client: APIClient }

  /// The calls of `discovery`.
  public var discovery: DiscoveryAPI { DiscoveryAPI(client: client) }
  /// The calls of `discovery`.
  public struct DiscoveryAPI: Sendable { let client: APIClient }

  /// The calls of `magicLinks`.
  public var magicLinks: MagicLinksAPI { MagicLinksAPI(client: client) }
  /// The calls of `magicLinks`.
  public struct MagicLinksAPI: Sendable { let client: APIClient }

  /// The calls of `oauth`.
  public var oauth: OAuthAPI { OAuthAPI(client: client) }
  /// The calls of `oauth`.
  public struct OAuthAPI: Sendable { let client: APIClient }

  /// The calls of `otps`.
  public var otps: OTPsAPI { OTPsAPI(client: client) }
  /// The calls of `otps`.
  public struct OTPsAPI: Sendable { let client: APIClient }

  /// The calls of `passwords`.
  public var passwords: PasswordsAPI { PasswordsAPI(client: client) }
  /// The calls of `passwords`.
  public struct PasswordsAPI: Sendable { let client: APIClient }

  /// The calls of `sso`.
  public var sso: SSOAPI { SSOAPI(client: client) }
  /// The calls of `sso`.
  public struct SSOAPI: Sendable { let client: APIClient }

  /// The calls of `connectedApp`.
  public var connectedApp: ConnectedAppAPI { ConnectedAppAPI(client: client) }

  /// The calls of `debug`.
  public var debug: DebugAPI { DebugAPI(client: client) }

  /// The calls of `fraud`.
  public var fraud: FraudAPI { FraudAPI(client: client) }

  /// The calls of `m2m`.
  public var m2m: M2MAPI { M2MAPI(client: client) }

  /// The calls of `project`.
  public var project: ProjectAPI { ProjectAPI(client: client) }
}
