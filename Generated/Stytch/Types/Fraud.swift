// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Fraud {
  /// The autonomous system that a client's network belongs to.
  public struct ASNProperties: Model {
    /// Number of the autonomous system.
    public var asn: String
    /// Public name of the autonomous system.
    public var name: String
    /// CIDR block of the autonomous system.
    public var network: String

    /// Makes a value of its parts.
    public init(asn: String, name: String, network: String) {
      self.asn = asn
      self.name = name
      self.network = network
    }
    public init(fields: FieldReader) throws {
      asn = try fields.string("asn")
      name = try fields.string("name")
      network = try fields.string("network")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("asn", asn)
      try fields.string("name", name)
      try fields.string("network", network)
    }
  }

  /// Findings on an email address.
  public struct AddressInformation: Model {
    /// Whether mail to the address is known to have bounced.
    public var hasKnownBounces: Bool
    /// Whether the address is well formed.
    public var hasValidSyntax: Bool
    /// Whether the part before `@` looks like a role or group, not one person.
    public var isSuspectedRoleAddress: Bool
    /// The address without its dots and without what follows a `+`.
    public var normalizedEmail: String
    /// How many `.` and `+` the address has; more of them hint at fraud.
    public var tumblingCharacterCount: Int

    /// Makes a value of its parts.
    public init(
      hasKnownBounces: Bool, hasValidSyntax: Bool, isSuspectedRoleAddress: Bool,
      normalizedEmail: String, tumblingCharacterCount: Int
    ) {
      self.hasKnownBounces = hasKnownBounces
      self.hasValidSyntax = hasValidSyntax
      self.isSuspectedRoleAddress = isSuspectedRoleAddress
      self.normalizedEmail = normalizedEmail
      self.tumblingCharacterCount = tumblingCharacterCount
    }
    public init(fields: FieldReader) throws {
      hasKnownBounces = try fields.bool("has_known_bounces")
      hasValidSyntax = try fields.bool("has_valid_syntax")
      isSuspectedRoleAddress = try fields.bool("is_suspected_role_address")
      normalizedEmail = try fields.string("normalized_email")
      tumblingCharacterCount = try fields.int("tumbling_character_count")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("has_known_bounces", hasKnownBounces)
      try fields.bool("has_valid_syntax", hasValidSyntax)
      try fields.bool("is_suspected_role_address", isSuspectedRoleAddress)
      try fields.string("normalized_email", normalizedEmail)
      try fields.int("tumbling_character_count", tumblingCharacterCount)
    }
  }

  /// What is known of a client's browser.
  public struct BrowserProperties: Model {
    /// User agent of the browser.
    public var userAgent: String

    /// Makes a value of its parts.
    public init(userAgent: String) {
      self.userAgent = userAgent
    }
    public init(fields: FieldReader) throws {
      userAgent = try fields.string("user_agent")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("user_agent", userAgent)
    }
  }

  /// Findings on the domain of an email address.
  public struct DomainInformation: Model {
    /// Whether the domain's DNS records allow mail to be delivered.
    public var hasMxOrARecord: Bool
    /// Whether the domain is known for throwaway addresses.
    public var isDisposableDomain: Bool

    /// Makes a value of its parts.
    public init(hasMxOrARecord: Bool, isDisposableDomain: Bool) {
      self.hasMxOrARecord = hasMxOrARecord
      self.isDisposableDomain = isDisposableDomain
    }
    public init(fields: FieldReader) throws {
      hasMxOrARecord = try fields.bool("has_mx_or_a_record")
      isDisposableDomain = try fields.bool("is_disposable_domain")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("has_mx_or_a_record", hasMxOrARecord)
      try fields.bool("is_disposable_domain", isDisposableDomain)
    }
  }

  /// The identifiers that a fingerprint consists of.
  public struct Fingerprints: Model {
    /// Identifies the network by its signals, also known as TLS fingerprinting.
    public var networkFingerprint: String
    /// Identifies the operating system and architecture.
    public var hardwareFingerprint: String
    /// Identifies the browser and its exact version.
    public var browserFingerprint: String
    /// Identifies a single user without a cookie.
    public var visitorFingerprint: String
    /// Identifies the user by a cookie kept on their device.
    public var visitorID: String?
    /// Identifies the browser, by visitor ID and network fingerprint together.
    public var browserID: String?

    /// Makes a value of its parts.
    public init(
      networkFingerprint: String, hardwareFingerprint: String, browserFingerprint: String,
      visitorFingerprint: String, visitorID: String? = nil, browserID: String? = nil
    ) {
      self.networkFingerprint = networkFingerprint
      self.hardwareFingerprint = hardwareFingerprint
      self.browserFingerprint = browserFingerprint
      self.visitorFingerprint = visitorFingerprint
      self.visitorID = visitorID
      self.browserID = browserID
    }
    public init(fields: FieldReader) throws {
      networkFingerprint = try fields.string("network_fingerprint")
      hardwareFingerprint = try fields.string("hardware_fingerprint")
      browserFingerprint = try fields.string("browser_fingerprint")
      visitorFingerprint = try fields.string("visitor_fingerprint")
      visitorID = try fields.stringIfPresent("visitor_id")
      browserID = try fields.stringIfPresent("browser_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("network_fingerprint", networkFingerprint)
      try fields.string("hardware_fingerprint", hardwareFingerprint)
      try fields.string("browser_fingerprint", browserFingerprint)
      try fields.string("visitor_fingerprint", visitorFingerprint)
      try fields.stringIfPresent("visitor_id", visitorID)
      try fields.stringIfPresent("browser_id", browserID)
    }
  }

  /// Where an IP address is located.
  public struct IPGeoProperties: Model {
    /// City of the IP address.
    public var city: String
    /// Region of the IP address.
    public var region: String
    /// Country of the IP address.
    public var country: String

    /// Makes a value of its parts.
    public init(city: String, region: String, country: String) {
      self.city = city
      self.region = region
      self.country = country
    }
    public init(fields: FieldReader) throws {
      city = try fields.string("city")
      region = try fields.string("region")
      country = try fields.string("country")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("city", city)
      try fields.string("region", region)
      try fields.string("country", country)
    }
  }

  /// Your own identifiers for a telemetry ID, each of at most 65 characters: letters, digits and
  /// `_`, `-`, `+`, `.`, `@`.
  public struct Metadata: Model {
    /// Your own ID to tie to the telemetry ID, such as that of the user.
    public var externalID: String?
    /// Organization ID to tie to the telemetry ID.
    public var organizationID: String?
    /// What the user was doing, such as `login`, to tie to the telemetry ID.
    public var userAction: String?

    /// Makes a value of its parts.
    public init(
      externalID: String? = nil, organizationID: String? = nil, userAction: String? = nil
    ) {
      self.externalID = externalID
      self.organizationID = organizationID
      self.userAction = userAction
    }
    public init(fields: FieldReader) throws {
      externalID = try fields.stringIfPresent("external_id")
      organizationID = try fields.stringIfPresent("organization_id")
      userAction = try fields.stringIfPresent("user_action")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("external_id", externalID)
      try fields.stringIfPresent("organization_id", organizationID)
      try fields.stringIfPresent("user_action", userAction)
    }
  }

  /// What is known of a client's network.
  public struct NetworkProperties: Model {
    /// IP address of the client.
    public var ipAddress: String
    /// The autonomous system the client's network belongs to.
    public var asn: ASNProperties
    /// Where the client's IP address is located.
    public var ipGeolocation: IPGeoProperties
    /// Whether the client comes through a proxy.
    public var isProxy: Bool
    /// Whether the client comes through a VPN.
    public var isVpn: Bool

    /// Makes a value of its parts.
    public init(
      ipAddress: String, asn: ASNProperties, ipGeolocation: IPGeoProperties, isProxy: Bool,
      isVpn: Bool
    ) {
      self.ipAddress = ipAddress
      self.asn = asn
      self.ipGeolocation = ipGeolocation
      self.isProxy = isProxy
      self.isVpn = isVpn
    }
    public init(fields: FieldReader) throws {
      ipAddress = try fields.string("ip_address")
      asn = try fields.value("asn")
      ipGeolocation = try fields.value("ip_geolocation")
      isProxy = try fields.bool("is_proxy")
      isVpn = try fields.bool("is_vpn")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("ip_address", ipAddress)
      try fields.value("asn", asn)
      try fields.value("ip_geolocation", ipGeolocation)
      try fields.bool("is_proxy", isProxy)
      try fields.bool("is_vpn", isVpn)
    }
  }

  /// What is known of a client's network and browser.
  public struct Properties: Model {
    /// The network the client uses.
    public var networkProperties: NetworkProperties
    /// The browser the client uses.
    public var browserProperties: BrowserProperties

    /// Makes a value of its parts.
    public init(networkProperties: NetworkProperties, browserProperties: BrowserProperties) {
      self.networkProperties = networkProperties
      self.browserProperties = browserProperties
    }
    public init(fields: FieldReader) throws {
      networkProperties = try fields.value("network_properties")
      browserProperties = try fields.value("browser_properties")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("network_properties", networkProperties)
      try fields.value("browser_properties", browserProperties)
    }
  }

  /// A rule of the project, which fixes the verdict for one identifier.
  public struct Rule: Model {
    /// Kind of identifier the rule matches.
    public var ruleType: RuleType
    /// Action that lookups return where the rule matches: `ALLOW`, `BLOCK` or `CHALLENGE`.
    public var action: RuleAction
    /// When the rule was created, RFC 3339 in UTC.
    public var createdAt: Date
    /// Visitor ID the rule matches.
    public var visitorID: String?
    /// Browser ID the rule matches.
    public var browserID: String?
    /// Visitor fingerprint the rule matches.
    public var visitorFingerprint: String?
    /// Browser fingerprint the rule matches.
    public var browserFingerprint: String?
    /// Hardware fingerprint the rule matches.
    public var hardwareFingerprint: String?
    /// Network fingerprint the rule matches.
    public var networkFingerprint: String?
    /// CIDR block the rule matches: every IP address within it.
    public var cidrBlock: String?
    /// Country code the rule matches.
    public var countryCode: String?
    /// Number of the autonomous system the rule matches.
    public var asn: String?
    /// What the rule is for, in words.
    public var description: String?
    /// When the rule ends, RFC 3339 in UTC.
    public var expiresAt: Date?
    /// When the rule was last changed, RFC 3339 in UTC; null if it never was.
    public var lastUpdatedAt: Date?

    /// Makes a value of its parts.
    public init(
      ruleType: RuleType, action: RuleAction, createdAt: Date, visitorID: String? = nil,
      browserID: String? = nil, visitorFingerprint: String? = nil,
      browserFingerprint: String? = nil, hardwareFingerprint: String? = nil,
      networkFingerprint: String? = nil, cidrBlock: String? = nil, countryCode: String? = nil,
      asn: String? = nil, description: String? = nil, expiresAt: Date? = nil,
      lastUpdatedAt: Date? = nil
    ) {
      self.ruleType = ruleType
      self.action = action
      self.createdAt = createdAt
      self.visitorID = visitorID
      self.browserID = browserID
      self.visitorFingerprint = visitorFingerprint
      self.browserFingerprint = browserFingerprint
      self.hardwareFingerprint = hardwareFingerprint
      self.networkFingerprint = networkFingerprint
      self.cidrBlock = cidrBlock
      self.countryCode = countryCode
      self.asn = asn
      self.description = description
      self.expiresAt = expiresAt
      self.lastUpdatedAt = lastUpdatedAt
    }
    public init(fields: FieldReader) throws {
      ruleType = try fields.value("rule_type")
      action = try fields.value("action")
      createdAt = try fields.date("created_at")
      visitorID = try fields.stringIfPresent("visitor_id")
      browserID = try fields.stringIfPresent("browser_id")
      visitorFingerprint = try fields.stringIfPresent("visitor_fingerprint")
      browserFingerprint = try fields.stringIfPresent("browser_fingerprint")
      hardwareFingerprint = try fields.stringIfPresent("hardware_fingerprint")
      networkFingerprint = try fields.stringIfPresent("network_fingerprint")
      cidrBlock = try fields.stringIfPresent("cidr_block")
      countryCode = try fields.stringIfPresent("country_code")
      asn = try fields.stringIfPresent("asn")
      description = try fields.stringIfPresent("description")
      expiresAt = try fields.dateIfPresent("expires_at")
      lastUpdatedAt = try fields.dateIfPresent("last_updated_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("rule_type", ruleType)
      try fields.value("action", action)
      try fields.date("created_at", createdAt)
      try fields.stringIfPresent("visitor_id", visitorID)
      try fields.stringIfPresent("browser_id", browserID)
      try fields.stringIfPresent("visitor_fingerprint", visitorFingerprint)
      try fields.stringIfPresent("browser_fingerprint", browserFingerprint)
      try fields.stringIfPresent("hardware_fingerprint", hardwareFingerprint)
      try fields.stringIfPresent("network_fingerprint", networkFingerprint)
      try fields.stringIfPresent("cidr_block", cidrBlock)
      try fields.stringIfPresent("country_code", countryCode)
      try fields.stringIfPresent("asn", asn)
      try fields.stringIfPresent("description", description)
      try fields.dateIfPresent("expires_at", expiresAt)
      try fields.dateIfPresent("last_updated_at", lastUpdatedAt)
    }
  }

  /// What to do about a client, and why.
  public struct Verdict: Model {
    /// What to do: let the client pass, refuse it, or verify it further.
    public var action: VerdictAction
    /// Why `CHALLENGE` or `BLOCK` is suggested.
    public var reasons: [String]
    /// Operating system and architecture of the device the fingerprint is from.
    public var detectedDeviceType: String
    /// Whether the device seems genuine; false if it deceives about hardware or browser.
    public var isAuthenticDevice: Bool
    /// Overrides that had a part in the verdict; empty if none had.
    public var verdictReasonOverrides: [VerdictReasonOverride]
    /// Kind of the rule that applied; only with a `RULE_MATCH` reason.
    public var ruleMatchType: RuleType?
    /// Identifier, such as a visitor ID, that a rule matched; only with a `RULE_MATCH` reason.
    public var ruleMatchIdentifier: String?

    /// Makes a value of its parts.
    public init(
      action: VerdictAction, reasons: [String], detectedDeviceType: String, isAuthenticDevice: Bool,
      verdictReasonOverrides: [VerdictReasonOverride], ruleMatchType: RuleType? = nil,
      ruleMatchIdentifier: String? = nil
    ) {
      self.action = action
      self.reasons = reasons
      self.detectedDeviceType = detectedDeviceType
      self.isAuthenticDevice = isAuthenticDevice
      self.verdictReasonOverrides = verdictReasonOverrides
      self.ruleMatchType = ruleMatchType
      self.ruleMatchIdentifier = ruleMatchIdentifier
    }
    public init(fields: FieldReader) throws {
      action = try fields.value("action")
      reasons = try fields.strings("reasons")
      detectedDeviceType = try fields.string("detected_device_type")
      isAuthenticDevice = try fields.bool("is_authentic_device")
      verdictReasonOverrides = try fields.value("verdict_reason_overrides")
      ruleMatchType = try fields.valueIfPresent("rule_match_type")
      ruleMatchIdentifier = try fields.stringIfPresent("rule_match_identifier")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("action", action)
      try fields.strings("reasons", reasons)
      try fields.string("detected_device_type", detectedDeviceType)
      try fields.bool("is_authentic_device", isAuthenticDevice)
      try fields.value("verdict_reason_overrides", verdictReasonOverrides)
      try fields.valueIfPresent("rule_match_type", ruleMatchType)
      try fields.stringIfPresent("rule_match_identifier", ruleMatchIdentifier)
    }
  }

  /// A verdict reason with its default action and its override.
  public struct VerdictReasonAction: Model {
    /// Name of the verdict reason, such as `VIRTUAL_MACHINE`.
    public var verdictReason: String
    /// Action the reason leads to without an override.
    public var defaultAction: VerdictReasonActionAction
    /// Action the reason leads to instead of the default; null without an override.
    public var overrideAction: VerdictReasonActionAction?
    /// When the override was created, RFC 3339 in UTC; absent without one.
    public var overrideCreatedAt: Date?
    /// What the override is for, in words; absent without one.
    public var overrideDescription: String?

    /// Makes a value of its parts.
    public init(
      verdictReason: String, defaultAction: VerdictReasonActionAction,
      overrideAction: VerdictReasonActionAction? = nil, overrideCreatedAt: Date? = nil,
      overrideDescription: String? = nil
    ) {
      self.verdictReason = verdictReason
      self.defaultAction = defaultAction
      self.overrideAction = overrideAction
      self.overrideCreatedAt = overrideCreatedAt
      self.overrideDescription = overrideDescription
    }
    public init(fields: FieldReader) throws {
      verdictReason = try fields.string("verdict_reason")
      defaultAction = try fields.value("default_action")
      overrideAction = try fields.valueIfPresent("override_action")
      overrideCreatedAt = try fields.dateIfPresent("override_created_at")
      overrideDescription = try fields.stringIfPresent("override_description")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("verdict_reason", verdictReason)
      try fields.value("default_action", defaultAction)
      try fields.valueIfPresent("override_action", overrideAction)
      try fields.dateIfPresent("override_created_at", overrideCreatedAt)
      try fields.stringIfPresent("override_description", overrideDescription)
    }
  }

  /// An override that had a part in a verdict.
  public struct VerdictReasonOverride: Model {
    /// Verdict reason whose default action was overridden.
    public var verdictReason: String
    /// Action that was taken for the reason instead of its default.
    public var overrideAction: VerdictReasonOverrideAction

    /// Makes a value of its parts.
    public init(verdictReason: String, overrideAction: VerdictReasonOverrideAction) {
      self.verdictReason = verdictReason
      self.overrideAction = overrideAction
    }
    public init(fields: FieldReader) throws {
      verdictReason = try fields.string("verdict_reason")
      overrideAction = try fields.value("override_action")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("verdict_reason", verdictReason)
      try fields.value("override_action", overrideAction)
    }
  }

  /// The action of a rule: let the client pass, verify it further or refuse it. Setting `NONE`
  /// removes the stored rule.
  public struct RuleAction: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allow = Self(rawValue: "ALLOW")
    public static let challenge = Self(rawValue: "CHALLENGE")
    public static let block = Self(rawValue: "BLOCK")
    public static let none = Self(rawValue: "NONE")
  }

  /// The kind of identifier that a rule matches.
  public struct RuleType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let visitorID = Self(rawValue: "VISITOR_ID")
    public static let browserID = Self(rawValue: "BROWSER_ID")
    public static let visitorFingerprint = Self(rawValue: "VISITOR_FINGERPRINT")
    public static let browserFingerprint = Self(rawValue: "BROWSER_FINGERPRINT")
    public static let hardwareFingerprint = Self(rawValue: "HARDWARE_FINGERPRINT")
    public static let networkFingerprint = Self(rawValue: "NETWORK_FINGERPRINT")
    public static let cidrBlock = Self(rawValue: "CIDR_BLOCK")
    public static let asn = Self(rawValue: "ASN")
    public static let countryCode = Self(rawValue: "COUNTRY_CODE")
  }

  /// What a verdict suggests: `ALLOW` for a known good device, `CHALLENGE` for one to verify
  /// further, `BLOCK` for a malicious one.
  public struct VerdictAction: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allow = Self(rawValue: "ALLOW")
    public static let challenge = Self(rawValue: "CHALLENGE")
    public static let block = Self(rawValue: "BLOCK")
  }

  /// The action that a verdict reason leads to, by default or by override.
  public struct VerdictReasonActionAction: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allow = Self(rawValue: "ALLOW")
    public static let challenge = Self(rawValue: "CHALLENGE")
    public static let block = Self(rawValue: "BLOCK")
  }

  /// The action that an override made a verdict reason lead to.
  public struct VerdictReasonOverrideAction: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allow = Self(rawValue: "ALLOW")
    public static let challenge = Self(rawValue: "CHALLENGE")
    public static let block = Self(rawValue: "BLOCK")
  }

  /// The action that a verdict reason is to lead to. `ALLOW`, `BLOCK` and `CHALLENGE` are the
  /// documented choices.
  public struct OverrideRequestAction: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allow = Self(rawValue: "ALLOW")
    public static let challenge = Self(rawValue: "CHALLENGE")
    public static let block = Self(rawValue: "BLOCK")
    public static let none = Self(rawValue: "NONE")
  }

  /// What an email assessment suggests: `ALLOW` for a likely safe address, `CHALLENGE` for a
  /// somewhat suspicious one, `BLOCK` for an invalid or fraudulent one.
  public struct RiskResponseAction: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allow = Self(rawValue: "ALLOW")
    public static let challenge = Self(rawValue: "CHALLENGE")
    public static let block = Self(rawValue: "BLOCK")
  }
}
