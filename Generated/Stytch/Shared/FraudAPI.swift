// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `fraud`.
public struct FraudAPI: Sendable { let client: APIClient }

extension FraudAPI {
  /// The calls of `fraud.fingerprint`.
  public var fingerprint: FingerprintAPI { FingerprintAPI(client: client) }
  /// The calls of `fraud.fingerprint`.
  public struct FingerprintAPI: Sendable { let client: APIClient }

  /// The calls of `fraud.rules`.
  public var rules: RulesAPI { RulesAPI(client: client) }
  /// The calls of `fraud.rules`.
  public struct RulesAPI: Sendable { let client: APIClient }

  /// The calls of `fraud.verdictReasons`.
  public var verdictReasons: VerdictReasonsAPI { VerdictReasonsAPI(client: client) }
  /// The calls of `fraud.verdictReasons`.
  public struct VerdictReasonsAPI: Sendable { let client: APIClient }

  /// The calls of `fraud.email`.
  public var email: EmailAPI { EmailAPI(client: client) }
  /// The calls of `fraud.email`.
  public struct EmailAPI: Sendable { let client: APIClient }
}

extension FraudAPI.FingerprintAPI {
  /// Look up a device fingerprint.
  ///
  /// Returns the fingerprints and the verdict for a telemetry ID that the browser got from
  /// `GetTelemetryID()`: `ALLOW` for a known good device, `BLOCK` for a malicious one, `CHALLENGE`
  /// for one to verify further. An unknown or expired ID is a 404 `telemetry_id_not_found`; treat
  /// it as `BLOCK`, for it may be an attempt to evade protection.
  /// `POST /v1/fingerprint/lookup`
  ///
  /// ```swift
  /// let response = try await client.fraud.fingerprint.lookup(telemetryID: "telemetry-id")
  /// ```
  ///
  /// - Parameters:
  ///   - telemetryID: Telemetry ID of the fingerprint, from `GetTelemetryID()` in the browser.
  ///   - externalMetadata: Your own identifiers to store with the telemetry ID, for searches in the
  ///     dashboard.
  public func lookup(
    telemetryID: String,
    externalMetadata: Fraud.Metadata? = nil
  ) async throws(StytchError) -> Fraud.Fingerprint.LookupResponse {
    var request = APIRequest(
      .post, "/v1/fingerprint/lookup", operation: "api_fraud_v1_fraud_fingerprint_Lookup")
    request.body(
      Fraud.Fingerprint.LookupRequest(telemetryID: telemetryID, externalMetadata: externalMetadata))
    request.server("fraud")
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension FraudAPI.RulesAPI {
  /// Set a fraud rule.
  ///
  /// Fixes the verdict for one identifier. Of several rules that match, the first in this order
  /// wins: visitor ID, browser ID, visitor, browser, hardware and network fingerprint, CIDR block,
  /// ASN, country. Of CIDR blocks the smallest wins, at equal size `BLOCK`, then `CHALLENGE`.
  /// Browser, hardware and network fingerprints can be shared by many users. A country cannot be
  /// set to `ALLOW`.
  /// `POST /v1/rules/set`
  ///
  /// ```swift
  /// let response = try await client.fraud.rules.set(action: .allow)
  /// ```
  ///
  /// - Parameters:
  ///   - action: Action that lookups return for the identifier, with a `RULE_MATCH` reason. `NONE`
  ///     removes the rule; `ALLOW` is refused for a country.
  ///   - visitorID: Visitor ID to match; excludes any other identifier.
  ///   - browserID: Browser ID to match; excludes any other identifier.
  ///   - visitorFingerprint: Visitor fingerprint to match; excludes any other identifier.
  ///   - browserFingerprint: Browser fingerprint to match, which users may share; excludes any
  ///     other identifier.
  ///   - hardwareFingerprint: Hardware fingerprint to match, which users may share; excludes any
  ///     other identifier.
  ///   - networkFingerprint: Network fingerprint to match, which users may share; excludes any
  ///     other identifier.
  ///   - expiresInMinutes: Minutes until the rule ends; left out, it stays for good.
  ///   - description: What the rule is for, in words.
  ///   - cidrBlock: CIDR block with a prefix of 16 to 32, or an IP address, whose clients the rule
  ///     matches; excludes any other identifier.
  ///   - countryCode: ISO 3166-1 alpha-2 code of the country to match, never with `ALLOW`; excludes
  ///     any other identifier.
  ///   - asn: Autonomous system to match, a number from 0 to 4294967295 as a string; excludes any
  ///     other identifier.
  public func set(
    action: Fraud.RuleAction,
    visitorID: String? = nil,
    browserID: String? = nil,
    visitorFingerprint: String? = nil,
    browserFingerprint: String? = nil,
    hardwareFingerprint: String? = nil,
    networkFingerprint: String? = nil,
    expiresInMinutes: Int? = nil,
    description: String? = nil,
    cidrBlock: String? = nil,
    countryCode: String? = nil,
    asn: String? = nil
  ) async throws(StytchError) -> Fraud.Rules.SetResponse {
    var request = APIRequest(.post, "/v1/rules/set", operation: "api_fraud_v1_fraud_rules_Set")
    request.body(
      Fraud.Rules.SetRequest(
        action: action, visitorID: visitorID, browserID: browserID,
        visitorFingerprint: visitorFingerprint, browserFingerprint: browserFingerprint,
        hardwareFingerprint: hardwareFingerprint, networkFingerprint: networkFingerprint,
        expiresInMinutes: expiresInMinutes, description: description, cidrBlock: cidrBlock,
        countryCode: countryCode, asn: asn))
    request.server("fraud")
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List fraud rules.
  ///
  /// Lists the rules of the project, a page at a time.
  /// `POST /v1/rules/list`
  ///
  /// ```swift
  /// let response = try await client.fraud.rules.list()
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: Cursor of the page to get, from `next_cursor` of the page before; none for the
  ///     first.
  ///   - limit: Largest number of rules on a page: 10 by default, at most 100.
  public func list(
    cursor: String? = nil,
    limit: Int? = nil
  ) async throws(StytchError) -> Fraud.Rules.ListResponse {
    var request = APIRequest(.post, "/v1/rules/list", operation: "api_fraud_v1_fraud_rules_List")
    request.body(Fraud.Rules.ListRequest(cursor: cursor, limit: limit))
    request.server("fraud")
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `rules` of all pages of `list`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func listAll(
    cursor: String? = nil,
    limit: Int? = nil
  ) -> PagedItems<Fraud.Rule, Fraud.Rules.ListResponse, StytchError> {
    let request = APIRequest(.post, "/v1/rules/list", operation: "api_fraud_v1_fraud_rules_List")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await list(cursor: cursor, limit: limit)
      return FetchedPage(response, items: response.rules, next: response.nextCursor)
    }
  }
}

extension FraudAPI.VerdictReasonsAPI {
  /// Override the action of a verdict reason.
  ///
  /// Changes the action that fingerprint lookups return for one verdict reason. For example
  /// `VIRTUAL_MACHINE` leads to `CHALLENGE` by default and can be set to `ALLOW` where many honest
  /// users run their browser in one. `RULE_MATCH` cannot be overridden.
  /// `POST /v1/verdict_reasons/override`
  ///
  /// ```swift
  /// let response = try await client.fraud.verdictReasons.override(
  ///   verdictReason: "Verdict reason", overrideAction: .allow)
  /// ```
  ///
  /// - Parameters:
  ///   - verdictReason: Verdict reason to override; `RULE_MATCH` is refused.
  ///   - overrideAction: Action the reason is to lead to: `ALLOW`, `BLOCK` or `CHALLENGE`.
  ///   - overrideDescription: What the override is for, in words.
  public func override(
    verdictReason: String,
    overrideAction: Fraud.OverrideRequestAction,
    overrideDescription: String? = nil
  ) async throws(StytchError) -> Fraud.VerdictReasons.OverrideResponse {
    var request = APIRequest(
      .post, "/v1/verdict_reasons/override",
      operation: "api_fraud_v1_fraud_verdict_reasons_Override")
    request.body(
      Fraud.VerdictReasons.OverrideRequest(
        verdictReason: verdictReason, overrideAction: overrideAction,
        overrideDescription: overrideDescription))
    request.server("fraud")
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List verdict reasons that can be overridden.
  ///
  /// Lists the verdict reasons that an override can be set on, each with its default action and its
  /// override, if any. Lookups can return other reasons too.
  /// `POST /v1/verdict_reasons/list`
  ///
  /// ```swift
  /// let response = try await client.fraud.verdictReasons.list()
  /// ```
  ///
  /// - Parameters:
  ///   - overridesOnly: Whether to leave out the reasons without an override. Default: false.
  public func list(
    overridesOnly: Bool? = nil
  ) async throws(StytchError) -> Fraud.VerdictReasons.ListResponse {
    var request = APIRequest(
      .post, "/v1/verdict_reasons/list", operation: "api_fraud_v1_fraud_verdict_reasons_List")
    request.body(Fraud.VerdictReasons.ListRequest(overridesOnly: overridesOnly))
    request.server("fraud")
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension FraudAPI.EmailAPI {
  /// Assess the risk of an email address.
  ///
  /// Returns a recommended action and a risk score for an email address, with findings on the
  /// address and its domain. The feature is in beta: access must be requested from Stytch.
  /// `POST /v1/email/risk`
  ///
  /// ```swift
  /// let response = try await client.fraud.email.risk(emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - emailAddress: Email address to assess.
  public func risk(emailAddress: String) async throws(StytchError) -> Fraud.Email.RiskResponse {
    var request = APIRequest(.post, "/v1/email/risk", operation: "api_fraud_v1_fraud_email_Risk")
    request.body(Fraud.Email.RiskRequest(emailAddress: emailAddress))
    request.server("fraud")
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
