// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Why a call failed.
public struct ErrorResponse: Model {
  /// The HTTP status of the response.
  public var statusCode: Int?
  /// Names this request when you ask Stytch about it.
  public var requestID: String?
  /// What went wrong, for programs, such as `unauthorized_credentials`.
  public var errorType: String?
  /// What went wrong, for people.
  public var errorMessage: String?
  /// A page that explains this type of error.
  public var errorURL: String?
  /// More on what went wrong, in a form that depends on the type of error.
  public var errorDetails: JSONValue?
  /// What went wrong, for programs, as OAuth defines it.
  public var error: String?
  /// What went wrong, for people, as OAuth defines it.
  public var errorDescription: String?
  /// A page that explains this error, as OAuth defines it.
  public var errorURI: String?

  /// Makes a value of its parts.
  public init(
    statusCode: Int? = nil, requestID: String? = nil, errorType: String? = nil,
    errorMessage: String? = nil, errorURL: String? = nil, errorDetails: JSONValue? = nil,
    error: String? = nil, errorDescription: String? = nil, errorURI: String? = nil
  ) {
    self.statusCode = statusCode
    self.requestID = requestID
    self.errorType = errorType
    self.errorMessage = errorMessage
    self.errorURL = errorURL
    self.errorDetails = errorDetails
    self.error = error
    self.errorDescription = errorDescription
    self.errorURI = errorURI
  }
  public init(fields: FieldReader) throws {
    statusCode = try fields.intIfPresent("status_code")
    requestID = try fields.stringIfPresent("request_id")
    errorType = try fields.stringIfPresent("error_type")
    errorMessage = try fields.stringIfPresent("error_message")
    errorURL = try fields.stringIfPresent("error_url")
    errorDetails = try fields.jsonIfPresent("error_details")
    error = try fields.stringIfPresent("error")
    errorDescription = try fields.stringIfPresent("error_description")
    errorURI = try fields.stringIfPresent("error_uri")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("status_code", statusCode)
    try fields.stringIfPresent("request_id", requestID)
    try fields.stringIfPresent("error_type", errorType)
    try fields.stringIfPresent("error_message", errorMessage)
    try fields.stringIfPresent("error_url", errorURL)
    try fields.jsonIfPresent("error_details", errorDetails)
    try fields.stringIfPresent("error", error)
    try fields.stringIfPresent("error_description", errorDescription)
    try fields.stringIfPresent("error_uri", errorURI)
  }
}
