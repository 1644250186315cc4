// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Fraud.Email {
  struct RiskRequest: OutgoingModel {
    var emailAddress: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
    }
  }

  /// The risk that an email address poses.
  public struct RiskResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Findings on the address itself.
    public var addressInformation: Fraud.AddressInformation
    /// Findings on the domain of the address.
    public var domainInformation: Fraud.DomainInformation
    /// What to do about the user of the address: let them pass, verify them or refuse them.
    public var action: Fraud.RiskResponseAction
    /// Risk from 0 to 100, where 100 is the highest.
    public var riskScore: Int
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, addressInformation: Fraud.AddressInformation,
      domainInformation: Fraud.DomainInformation, action: Fraud.RiskResponseAction, riskScore: Int,
      statusCode: Int
    ) {
      self.requestID = requestID
      self.addressInformation = addressInformation
      self.domainInformation = domainInformation
      self.action = action
      self.riskScore = riskScore
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      addressInformation = try fields.value("address_information")
      domainInformation = try fields.value("domain_information")
      action = try fields.value("action")
      riskScore = try fields.int("risk_score")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("address_information", addressInformation)
      try fields.value("domain_information", domainInformation)
      try fields.value("action", action)
      try fields.int("risk_score", riskScore)
      try fields.int("status_code", statusCode)
    }
  }
}
