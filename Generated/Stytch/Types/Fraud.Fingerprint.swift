// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Fraud.Fingerprint {
  struct LookupRequest: OutgoingModel {
    var telemetryID: String
    var externalMetadata: Fraud.Metadata?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("telemetry_id", telemetryID)
      try fields.valueIfPresent("external_metadata", externalMetadata)
    }
  }

  /// The fingerprints and the verdict for a telemetry ID.
  public struct LookupResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Telemetry ID that was looked up.
    public var telemetryID: String
    /// The identifiers found for the device, browser and network.
    public var fingerprints: Fraud.Fingerprints
    /// What to do about the client, and why.
    public var verdict: Fraud.Verdict
    /// Your own identifiers stored with the telemetry ID.
    public var externalMetadata: Fraud.Metadata
    /// When the fingerprint was taken, RFC 3339 in UTC.
    public var createdAt: Date
    /// When the fingerprint expires, RFC 3339 in UTC.
    public var expiresAt: Date
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// What is known of the client's network and browser.
    public var properties: Fraud.Properties?
    /// Device attributes behind the result, such as screen size, if the feature is enabled.
    public var rawSignals: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      requestID: String, telemetryID: String, fingerprints: Fraud.Fingerprints,
      verdict: Fraud.Verdict, externalMetadata: Fraud.Metadata, createdAt: Date, expiresAt: Date,
      statusCode: Int, properties: Fraud.Properties? = nil, rawSignals: [String: JSONValue]? = nil
    ) {
      self.requestID = requestID
      self.telemetryID = telemetryID
      self.fingerprints = fingerprints
      self.verdict = verdict
      self.externalMetadata = externalMetadata
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      self.statusCode = statusCode
      self.properties = properties
      self.rawSignals = rawSignals
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      telemetryID = try fields.string("telemetry_id")
      fingerprints = try fields.value("fingerprints")
      verdict = try fields.value("verdict")
      externalMetadata = try fields.value("external_metadata")
      createdAt = try fields.date("created_at")
      expiresAt = try fields.date("expires_at")
      statusCode = try fields.int("status_code")
      properties = try fields.valueIfPresent("properties")
      rawSignals = try fields.objectIfPresent("raw_signals")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("telemetry_id", telemetryID)
      try fields.value("fingerprints", fingerprints)
      try fields.value("verdict", verdict)
      try fields.value("external_metadata", externalMetadata)
      try fields.date("created_at", createdAt)
      try fields.date("expires_at", expiresAt)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("properties", properties)
      try fields.objectIfPresent("raw_signals", rawSignals)
    }
  }
}
