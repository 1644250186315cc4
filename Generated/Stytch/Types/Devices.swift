// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Devices {
  /// What is known of the device or browser a request came from.
  public struct Attributes: Model {
    /// IP address of the user's device.
    public var ipAddress: String?
    /// User agent that the user's browser or app sent.
    public var userAgent: String?

    /// Makes a value of its parts.
    public init(ipAddress: String? = nil, userAgent: String? = nil) {
      self.ipAddress = ipAddress
      self.userAgent = userAgent
    }
    public init(fields: FieldReader) throws {
      ipAddress = try fields.stringIfPresent("ip_address")
      userAgent = try fields.stringIfPresent("user_agent")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("ip_address", ipAddress)
      try fields.stringIfPresent("user_agent", userAgent)
    }
  }

  /// When one attribute of a device, such as its IP address or country, was seen for a user or
  /// member.
  public struct DeviceAttributeDetails: Model {
    /// Whether the value is new for this user or member.
    public var isNew: Bool
    /// When the value was first seen for this user or member, in UTC.
    public var firstSeenAt: Date?
    /// When the value was last seen for this user or member, in UTC.
    public var lastSeenAt: Date?

    /// Makes a value of its parts.
    public init(isNew: Bool, firstSeenAt: Date? = nil, lastSeenAt: Date? = nil) {
      self.isNew = isNew
      self.firstSeenAt = firstSeenAt
      self.lastSeenAt = lastSeenAt
    }
    public init(fields: FieldReader) throws {
      isNew = try fields.bool("is_new")
      firstSeenAt = try fields.dateIfPresent("first_seen_at")
      lastSeenAt = try fields.dateIfPresent("last_seen_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("is_new", isNew)
      try fields.dateIfPresent("first_seen_at", firstSeenAt)
      try fields.dateIfPresent("last_seen_at", lastSeenAt)
    }
  }

  /// What the fingerprint lookup found out about the device of a user or member.
  public struct DeviceInfo: Model {
    /// ID of the device, from device fingerprinting.
    public var visitorID: String
    /// Whether and when the device was seen before.
    public var visitorIDDetails: DeviceAttributeDetails?
    /// IP address of the device.
    public var ipAddress: String?
    /// Whether and when the IP address was seen before.
    public var ipAddressDetails: DeviceAttributeDetails?
    /// City in which the IP address is located.
    public var ipGeoCity: String?
    /// Region in which the IP address is located.
    public var ipGeoRegion: String?
    /// Code of the country in which the IP address is located.
    public var ipGeoCountry: String?
    /// Whether and when the country was seen before.
    public var ipGeoCountryDetails: DeviceAttributeDetails?

    /// Makes a value of its parts.
    public init(
      visitorID: String, visitorIDDetails: DeviceAttributeDetails? = nil, ipAddress: String? = nil,
      ipAddressDetails: DeviceAttributeDetails? = nil, ipGeoCity: String? = nil,
      ipGeoRegion: String? = nil, ipGeoCountry: String? = nil,
      ipGeoCountryDetails: DeviceAttributeDetails? = nil
    ) {
      self.visitorID = visitorID
      self.visitorIDDetails = visitorIDDetails
      self.ipAddress = ipAddress
      self.ipAddressDetails = ipAddressDetails
      self.ipGeoCity = ipGeoCity
      self.ipGeoRegion = ipGeoRegion
      self.ipGeoCountry = ipGeoCountry
      self.ipGeoCountryDetails = ipGeoCountryDetails
    }
    public init(fields: FieldReader) throws {
      visitorID = try fields.string("visitor_id")
      visitorIDDetails = try fields.valueIfPresent("visitor_id_details")
      ipAddress = try fields.stringIfPresent("ip_address")
      ipAddressDetails = try fields.valueIfPresent("ip_address_details")
      ipGeoCity = try fields.stringIfPresent("ip_geo_city")
      ipGeoRegion = try fields.stringIfPresent("ip_geo_region")
      ipGeoCountry = try fields.stringIfPresent("ip_geo_country")
      ipGeoCountryDetails = try fields.valueIfPresent("ip_geo_country_details")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("visitor_id", visitorID)
      try fields.valueIfPresent("visitor_id_details", visitorIDDetails)
      try fields.stringIfPresent("ip_address", ipAddress)
      try fields.valueIfPresent("ip_address_details", ipAddressDetails)
      try fields.stringIfPresent("ip_geo_city", ipGeoCity)
      try fields.stringIfPresent("ip_geo_region", ipGeoRegion)
      try fields.stringIfPresent("ip_geo_country", ipGeoCountry)
      try fields.valueIfPresent("ip_geo_country_details", ipGeoCountryDetails)
    }
  }
}
