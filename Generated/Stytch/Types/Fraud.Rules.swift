// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Fraud.Rules {
  struct ListRequest: OutgoingModel {
    var cursor: String?
    var limit: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
    }
  }

  /// A page of the project's fraud rules.
  public struct ListResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Cursor of the next page; null or empty on the last one.
    public var nextCursor: String?
    /// The rules on this page.
    public var rules: [Fraud.Rule]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, nextCursor: String? = nil, rules: [Fraud.Rule], statusCode: Int
    ) {
      self.requestID = requestID
      self.nextCursor = nextCursor
      self.rules = rules
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      nextCursor = try fields.stringIfPresent("next_cursor")
      rules = try fields.value("rules")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.stringIfPresent("next_cursor", nextCursor)
      try fields.value("rules", rules)
      try fields.int("status_code", statusCode)
    }
  }

  struct SetRequest: OutgoingModel {
    var action: Fraud.RuleAction
    var visitorID: String?
    var browserID: String?
    var visitorFingerprint: String?
    var browserFingerprint: String?
    var hardwareFingerprint: String?
    var networkFingerprint: String?
    var expiresInMinutes: Int?
    var description: String?
    var cidrBlock: String?
    var countryCode: String?
    var asn: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.value("action", action)
      try fields.stringIfPresent("visitor_id", visitorID)
      try fields.stringIfPresent("browser_id", browserID)
      try fields.stringIfPresent("visitor_fingerprint", visitorFingerprint)
      try fields.stringIfPresent("browser_fingerprint", browserFingerprint)
      try fields.stringIfPresent("hardware_fingerprint", hardwareFingerprint)
      try fields.stringIfPresent("network_fingerprint", networkFingerprint)
      try fields.intIfPresent("expires_in_minutes", expiresInMinutes)
      try fields.stringIfPresent("description", description)
      try fields.stringIfPresent("cidr_block", cidrBlock)
      try fields.stringIfPresent("country_code", countryCode)
      try fields.stringIfPresent("asn", asn)
    }
  }

  /// The rule that was set, with the identifier it matches.
  public struct SetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Action that lookups now return for the identifier.
    public var action: Fraud.RuleAction
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Visitor ID the rule was set for.
    public var visitorID: String?
    /// Browser ID the rule was set for.
    public var browserID: String?
    /// Visitor fingerprint the rule was set for.
    public var visitorFingerprint: String?
    /// Browser fingerprint the rule was set for.
    public var browserFingerprint: String?
    /// Hardware fingerprint the rule was set for.
    public var hardwareFingerprint: String?
    /// Network fingerprint the rule was set for.
    public var networkFingerprint: String?
    /// When the rule ends, RFC 3339 in UTC.
    public var expiresAt: Date?
    /// CIDR block the rule was set for; it matches every IP address within.
    public var cidrBlock: String?
    /// Country code the rule was set for.
    public var countryCode: String?
    /// Number of the autonomous system the rule was set for.
    public var asn: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, action: Fraud.RuleAction, statusCode: Int, visitorID: String? = nil,
      browserID: String? = nil, visitorFingerprint: String? = nil,
      browserFingerprint: String? = nil, hardwareFingerprint: String? = nil,
      networkFingerprint: String? = nil, expiresAt: Date? = nil, cidrBlock: String? = nil,
      countryCode: String? = nil, asn: String? = nil
    ) {
      self.requestID = requestID
      self.action = action
      self.statusCode = statusCode
      self.visitorID = visitorID
      self.browserID = browserID
      self.visitorFingerprint = visitorFingerprint
      self.browserFingerprint = browserFingerprint
      self.hardwareFingerprint = hardwareFingerprint
      self.networkFingerprint = networkFingerprint
      self.expiresAt = expiresAt
      self.cidrBlock = cidrBlock
      self.countryCode = countryCode
      self.asn = asn
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      action = try fields.value("action")
      statusCode = try fields.int("status_code")
      visitorID = try fields.stringIfPresent("visitor_id")
      browserID = try fields.stringIfPresent("browser_id")
      visitorFingerprint = try fields.stringIfPresent("visitor_fingerprint")
      browserFingerprint = try fields.stringIfPresent("browser_fingerprint")
      hardwareFingerprint = try fields.stringIfPresent("hardware_fingerprint")
      networkFingerprint = try fields.stringIfPresent("network_fingerprint")
      expiresAt = try fields.dateIfPresent("expires_at")
      cidrBlock = try fields.stringIfPresent("cidr_block")
      countryCode = try fields.stringIfPresent("country_code")
      asn = try fields.stringIfPresent("asn")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("action", action)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("visitor_id", visitorID)
      try fields.stringIfPresent("browser_id", browserID)
      try fields.stringIfPresent("visitor_fingerprint", visitorFingerprint)
      try fields.stringIfPresent("browser_fingerprint", browserFingerprint)
      try fields.stringIfPresent("hardware_fingerprint", hardwareFingerprint)
      try fields.stringIfPresent("network_fingerprint", networkFingerprint)
      try fields.dateIfPresent("expires_at", expiresAt)
      try fields.stringIfPresent("cidr_block", cidrBlock)
      try fields.stringIfPresent("country_code", countryCode)
      try fields.stringIfPresent("asn", asn)
    }
  }
}
